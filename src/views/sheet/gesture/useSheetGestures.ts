/** What the sheet's gestures do: each ends in one edit on the map as it then is; must never write during a gesture. */

import { useMemo } from 'react';
import { deletePerson } from '../../../edit/deletePerson.ts';
import { deleteSeat } from '../../../edit/deleteSeat.ts';
import type { Edit } from '../../../edit/edit.ts';
import { moveStep } from '../../../edit/moveStep.ts';
import { moveByKey } from '../../../entry/drop/moveByKey.ts';
import type { SheetLayout } from '../../../layout/sheetLayout.ts';
import { mapIndex } from '../../../model/mapIndex.ts';
import { newId } from '../../../store/newId.ts';
import { type OpenMapStore, useOpenMapStore, useSafe } from '../../context/contexts.ts';
import { useText } from '../../kit/useText.ts';
import type { CardData } from '../canvas/toFlow.ts';
import { nextTabStop } from '../walk/walkCards.ts';
import { branchFrom } from '../writing/grow.ts';
import type { SheetActions } from './SheetActions.ts';

interface Needs extends Pick<SheetActions, 'show' | 'write' | 'walkLines' | 'startGesture'> {
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
  const { layout, focus, show, write, walkLines, startGesture, wasDragged, tell } = needs;
  const store = useOpenMapStore();
  const { t } = useText();
  const safe = useSafe();
  return useMemo(() => {
    const run = (edit: Edit): boolean => {
      const done = store.getState().commit(edit);
      if (!done) tell(t('shell.targetGone'));
      return done;
    };
    return {
      show,
      focus,
      write,
      walkLines,
      startGesture,
      walk: (from, direction) => {
        const next = nextTabStop(layout(), from, direction);
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
      takeOut: (data) => takeOut(store, data, run),
      moveCard: ({ card }, direction) => {
        if (!card.seat) return;
        const move = moveByKey(store.getState(), card.seat, direction, newId);
        if (move === null) tell(t('outline.noWay'));
        else if (run(move.edit)) focus(move.seat);
      },
      split: (step) => {
        const branch = safe ? null : branchFrom(store.getState().map, step);
        if (branch) write(branch, step);
        else tell(t('sheet.splitAlready'));
      },
      moveHead: (step, by) => {
        const { steps, positionOfStep } = mapIndex(store.getState().map);
        const place = positionOfStep(step);
        const other = steps[place + by];
        if (!other) return tell(t('outline.noWay'));
        const to = by < 0 ? { before: other.id } : { after: other.id };
        if (run((map) => moveStep(map, { step, to }))) focus(step);
      },
    };
  }, [store, t, safe, layout, focus, show, write, walkLines, startGesture, wasDragged, tell]);
}

/** A seat goes and leaves the person; somebody without a seat goes altogether. */
function takeOut(store: OpenMapStore, data: CardData, run: (edit: Edit) => boolean): void {
  const { seat, person } = data.card;
  const done = seat ? run((map) => deleteSeat(map, { seat })) : run((map) => deletePerson(map, { person }));
  const { selection, select } = store.getState();
  if (done && !seat && selection.kind === 'people' && selection.ids.includes(person)) select({ kind: 'nothing' });
}
