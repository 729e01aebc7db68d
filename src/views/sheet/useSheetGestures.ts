/** What the sheet's gestures do: each ends in one edit on the map as it then is; must never write during a gesture. */
import { useMemo } from 'react';
import { deletePerson } from '../../edit/deletePerson.ts';
import { deleteSeat } from '../../edit/deleteSeat.ts';
import type { Edit } from '../../edit/edit.ts';
import { moveSeat } from '../../edit/moveSeat.ts';
import { moveStep } from '../../edit/moveStep.ts';
import type { SheetLayout } from '../../layout/sheetLayout.ts';
import type { StepId } from '../../model/ids.ts';
import { mapIndex } from '../../model/mapIndex.ts';
import { announce } from '../parts/announce.ts';
import { type OpenMapStore, useOpenMapStore } from '../shell/contexts.ts';
import { useText } from '../shell/useText.ts';
import type { SheetActions } from './SheetContext.ts';
import type { CardData } from './toFlow.ts';
import { neighbourOf, nextStop } from './walkCards.ts';

interface Needs extends Pick<SheetActions, 'show' | 'write' | 'walkLines' | 'takeInHand'> {
  readonly layout: () => SheetLayout;
  /** Puts the focus on a card or head, at once or as soon as it stands there. */
  readonly focus: (id: string) => void;
  /** True for the click that ends a drag: it chooses nothing. */
  readonly wasDragged: () => boolean;
  /** Says it on the screen too. */
  readonly tell: (sentence: string) => void;
}

/** Everything that cards, heads and slots may ask for. */
export function useSheetGestures(needs: Needs): SheetActions {
  const { layout, focus, show, write, walkLines, takeInHand, wasDragged, tell } = needs;
  const store = useOpenMapStore();
  const { t } = useText();
  return useMemo(() => {
    const stepName = (step: StepId) => store.getState().map.steps[step]?.name || t('common.unnamedStep');
    const named = (name: string) => name || t('common.unnamedPerson');
    const run = (edit: Edit, said: string): boolean => {
      const done = store.getState().commit(edit);
      if (done) announce(said);
      else tell(t('shell.targetGone'));
      return done;
    };
    return {
      show,
      focus,
      write,
      walkLines,
      takeInHand,
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
    };
  }, [store, t, layout, focus, show, write, walkLines, takeInHand, wasDragged, tell]);
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
