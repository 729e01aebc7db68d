/** What the sheet's gestures do: each ends in one edit on the map as it then is; must never write during a gesture. */
import { useMemo } from 'react';
import { addPerson } from '../../edit/addPerson.ts';
import { addSeat, findSeat } from '../../edit/addSeat.ts';
import { addStep } from '../../edit/addStep.ts';
import { deletePerson } from '../../edit/deletePerson.ts';
import { deleteSeat } from '../../edit/deleteSeat.ts';
import { type Edit, together } from '../../edit/edit.ts';
import { moveSeat } from '../../edit/moveSeat.ts';
import { moveStep } from '../../edit/moveStep.ts';
import type { SheetLayout } from '../../layout/sheetLayout.ts';
import type { PersonId, SeatId, StepId } from '../../model/ids.ts';
import { mapIndex } from '../../model/mapIndex.ts';
import { ROLE_NAMES } from '../../playbook/names.ts';
import { newId } from '../../store/newId.ts';
import { likelyKind } from '../outline/likelyKind.ts';
import { sameName } from '../outline/matchPeople.ts';
import { personFields } from '../outline/personFields.ts';
import { readLine } from '../outline/readLine.ts';
import { announce } from '../parts/announce.ts';
import { type OpenMapStore, useOpenMapStore } from '../shell/contexts.ts';
import { useText } from '../shell/useText.ts';
import { likelyRole } from './likelyRole.ts';
import type { SheetActions } from './SheetContext.ts';
import type { CardData } from './toFlow.ts';
import { neighbourOf, nextStop } from './walkCards.ts';

interface Needs {
  readonly layout: () => SheetLayout;
  /** Puts the focus on a card or head, at once or as soon as it stands there. */
  readonly focus: (id: string) => void;
  readonly show: (id: string) => void;
  /** True for the click that ends a drag: it chooses nothing. */
  readonly wasDragged: () => boolean;
}

/** Everything that cards, heads and slots may ask for. */
export function useSheetGestures({ layout, focus, show, wasDragged }: Needs): SheetActions {
  const store = useOpenMapStore();
  const { t, language } = useText();
  return useMemo(() => {
    const stepName = (step: StepId) => store.getState().map.steps[step]?.name || t('common.unnamedStep');
    const named = (name: string) => name || t('common.unnamedPerson');
    const run = (edit: Edit, said: string): boolean => {
      const done = store.getState().commit(edit);
      announce(done ? said : t('shell.targetGone'));
      return done;
    };
    /** Adds, and brings what was made into view once the sheet is drawn with it. */
    const make = (id: string, edit: Edit, said: string): boolean => {
      const done = run(edit, said);
      if (done) requestAnimationFrame(() => show(id));
      return done;
    };
    return {
      show,
      focus,
      walk: (from, direction) => {
        const next = nextStop(layout(), from, direction);
        if (next !== null) focus(next);
      },
      selectPerson: ({ person }, further) => {
        if (wasDragged()) return;
        const { selection, select } = store.getState();
        const before = further && selection.kind === 'people' ? selection.ids : [];
        const ids = before.includes(person.id) ? before.filter((id) => id !== person.id) : [...before, person.id];
        select(ids.length === 0 ? { kind: 'nothing' } : { kind: 'people', ids });
      },
      selectStep: (step) => {
        if (!wasDragged()) store.getState().select({ kind: 'step', id: step });
      },
      takeOut: (data) => {
        const next = neighbourOf(layout(), data.card.key);
        const done = takeOut(store, data, (edit, out) =>
          run(
            edit,
            t(out === 'seat' ? 'sheet.seatRemoved' : 'sheet.personRemoved', {
              name: named(data.person.name),
              step: data.card.step ? stepName(data.card.step) : '',
            }),
          ),
        );
        if (done && next !== null) focus(next);
      },
      moveCard: ({ card, person }, direction) => {
        const { seat, step } = card;
        if (!seat || !step) return;
        const index = mapIndex(store.getState().map);
        const name = named(person.name);
        if (direction === 'up' || direction === 'down') {
          const seats = index.seatsOfStep(step);
          const other = seats[seats.findIndex((one) => one.id === seat) + (direction === 'up' ? -1 : 1)];
          if (!other) return;
          const at = direction === 'up' ? { before: other.id } : { after: other.id };
          run((map) => moveSeat(map, { seat, step, at }), t('sheet.placed', { name }));
        } else {
          const next = index.steps[index.positionOfStep(step) + (direction === 'left' ? -1 : 1)];
          if (!next) return;
          run((map) => moveSeat(map, { seat, step: next.id }), t('sheet.movedTo', { name, step: stepName(next.id) }));
        }
        focus(seat);
      },
      moveHead: (step, by) => {
        const { steps, positionOfStep } = mapIndex(store.getState().map);
        const place = positionOfStep(step);
        const other = steps[place + by];
        if (!other) return;
        const to = by < 0 ? { before: other.id } : { after: other.id };
        run(
          (map) => moveStep(map, { step, to }),
          t('sheet.stepMoved', { step: stepName(step), number: place + by + 1 }),
        );
        focus(step);
      },
      addPerson: (step, typed) => {
        const line = readLine(typed);
        if (line.name === '') return false;
        const { map } = store.getState();
        const same = Object.values(map.people).filter((person) => sameName(line.name, person));
        const known = step !== null && same.length === 1 ? same[0] : undefined;
        const person = known?.id ?? newId<PersonId>();
        const add: Edit = (now) => (known ? now : addPerson(now, { id: person, ...personFields(line) }));
        const name = line.name;
        if (step === null) return make(person, add, t('sheet.addedOutside', { name }));
        const role = line.role ?? likelyRole(map, step);
        if (known && findSeat(map, { person, step, role })) {
          announce(t('sheet.already', { name, step: stepName(step) }));
          return false;
        }
        const seat = newId<SeatId>();
        const sit: Edit = (now) => addSeat(now, { id: seat, person, step, role });
        const said = t('sheet.added', { name, step: stepName(step), role: ROLE_NAMES[role][language] });
        return make(seat, together(add, sit), said);
      },
      addStep: (name) => {
        const id = newId<StepId>();
        return make(
          id,
          (map) => addStep(map, { id, name, kind: likelyKind(map, name) }),
          t('sheet.stepAdded', { step: name }),
        );
      },
    };
  }, [store, t, language, layout, focus, show, wasDragged]);
}

/** A seat goes and leaves the person; somebody without a seat goes altogether. */
function takeOut(store: OpenMapStore, data: CardData, run: (edit: Edit, out: 'seat' | 'person') => boolean): boolean {
  const { seat, person } = data.card;
  const done = seat
    ? run((map) => deleteSeat(map, { seat }), 'seat')
    : run((map) => deletePerson(map, { person }), 'person');
  const { selection, select } = store.getState();
  if (done && !seat && selection.kind === 'people' && selection.ids.includes(person)) select({ kind: 'nothing' });
  return done;
}
