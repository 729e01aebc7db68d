/** Holds what is in hand while a gesture lasts, and ends it: put down, or let go; must never write but when it is put down. */

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type DragItem, type DropTarget, isThere, originOf, sameItem } from '../../../entry/drop/dragItem.ts';
import { dropItem, type Names, sayTarget } from '../../../entry/drop/dropItem.ts';
import { dropSeveral } from '../../../entry/drop/dropSeveral.ts';
import type { Direction } from '../../../layout/rect.ts';
import type { Point, Rect, SheetLayout } from '../../../layout/sheetLayout.ts';
import type { PersonId } from '../../../model/ids.ts';
import { newId } from '../../../store/newId.ts';
import { sayPeople } from '../../../telling/sayPeople.ts';
import { useOpenMapStore, useSafe } from '../../context/contexts.ts';
import { announce } from '../../kit/announce.ts';
import { useText } from '../../kit/useText.ts';
import { readTarget } from '../canvas/fromFlow.ts';
import { firstTarget, walkTarget } from './walkTarget.ts';

export interface GestureState {
  readonly item: DragItem;
  /** GestureState down by a pointer, taken by one press and put down by the next, or led by keys. */
  readonly by: 'drag' | 'press' | 'keys';
  readonly target: DropTarget | null;
  /** Where the pointer is. */
  readonly point: Point | null;
}

export interface Gesture {
  readonly held: GestureState | null;
  /** What the last gesture came to when it wrote nothing. */
  readonly said: string | null;
  readonly now: () => GestureState | null;
  readonly take: (item: DragItem, by: GestureState['by']) => void;
  /** Aims at what a box on the sheet means; the point is where the pointer is in it. */
  readonly aimAt: (box: Rect, point: Point) => void;
  readonly aim: (target: DropTarget | null) => void;
  readonly walk: (direction: Direction) => void;
  readonly drop: () => void;
  readonly cancel: () => void;
  readonly tell: (sentence: string) => void;
}

export function useGesture(layout: () => SheetLayout, focus: (id: string) => void): Gesture {
  const store = useOpenMapStore();
  const { t, language } = useText();
  const safe = useSafe();
  const [held, setHeld] = useState<GestureState | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  // Read by the events of a gesture, which come faster than the sheet is drawn.
  const latest = useRef<GestureState | null>(null);
  const hold = useCallback((next: GestureState | null) => {
    latest.current = next;
    setHeld(next);
  }, []);
  const tell = useCallback((sentence: string) => {
    announce(sentence);
    setSaid(sentence);
  }, []);

  const doing = useMemo(() => {
    const names: Names = {
      person: (id) => store.getState().map.people[id]?.name || t('common.unnamedPerson'),
      step: (id) => store.getState().map.steps[id]?.name || t('common.unnamedStep'),
    };
    const aim = (wish: DropTarget | null, point: Point | null, aloud: boolean) => {
      // Nobody stands outside the process on a sheet that is safe to show.
      const target = safe && wish?.onto === 'outside' ? null : wish;
      const before = latest.current;
      if (!before) return;
      const same = JSON.stringify(before.target) === JSON.stringify(target);
      if (same && (before.item.kind !== 'line' || before.point === point)) return;
      hold({ ...before, target, point });
      if (aloud && target) announce(t(...sayTarget(store.getState().map, target, names)));
    };
    const end = ({ by }: GestureState, tabStop: string) => {
      hold(null);
      if (by === 'keys') focus(tabStop);
    };
    return {
      names,
      now: () => latest.current,
      take: (item: DragItem, by: GestureState['by']) => {
        if (safe && item.kind === 'line') return;
        const before = latest.current;
        setSaid(null);
        if (before && by !== 'drag' && sameItem(before.item, item)) return end(before, originOf(item));
        hold({ item, by, target: by === 'drag' ? null : firstTarget(layout(), item), point: null });
        const name = item.kind === 'head' ? names.step(item.step) : names.person(personOf(item));
        announce(t(item.kind === 'line' ? 'sheet.lineInHand' : 'sheet.inHand', { name }));
      },
      aim: (target: DropTarget | null) => aim(target, null, true),
      aimAt: (box: Rect, point: Point) => {
        const now = latest.current;
        if (now) aim(readTarget(layout(), now.item, box), now.item.kind === 'line' ? point : null, false);
      },
      walk: (direction: Direction) => {
        const now = latest.current;
        if (now) aim(walkTarget(layout(), now.item, now.target, direction), null, true);
      },
      cancel: () => {
        const now = latest.current;
        if (!now) return;
        end(now, originOf(now.item));
        announce(t('sheet.letGo'));
      },
      drop: () => {
        const now = latest.current;
        if (!now) return;
        if (!now.target) return doing.cancel();
        const { map, selection, commit, select } = store.getState();
        const say = (people: readonly PersonId[]) => sayPeople(map, people, t, language);
        const put =
          dropSeveral({ map, selection }, layout(), now.item, now.target, say, newId) ??
          dropItem(map, now.item, now.target, names, newId);
        if (!put) {
          end(now, originOf(now.item));
          return tell(t('shell.targetGone'));
        }
        // Out of hand first: a card that goes by being put down is not missed.
        hold(null);
        const done = commit(put.edit);
        // The focus goes back where it came from if the keyboard led, and along with a card that stands there anew.
        if (now.by === 'keys' || (done && becomesNew(now.item, put.tabStop))) {
          focus(done ? put.tabStop : originOf(now.item));
        }
        if (!done) announce(t(...put.same));
        // Its details would take the focus from whoever goes on by keys.
        if (put.line && now.by !== 'keys') select({ kind: 'relation', id: put.line });
      },
    };
  }, [store, t, language, safe, layout, focus, hold, tell]);

  useEffect(
    () =>
      store.subscribe(({ map }, before) => {
        const now = latest.current;
        if (map === before.map || !now || isThere(map, now.item)) return;
        hold(null);
        tell(t('shell.targetGone'));
      }),
    [store, t, hold, tell],
  );
  useEffect(() => {
    if (said === null) return;
    const quiet = () => setSaid(null);
    window.addEventListener('pointerdown', quiet, true);
    window.addEventListener('keydown', quiet, true);
    return () => {
      window.removeEventListener('pointerdown', quiet, true);
      window.removeEventListener('keydown', quiet, true);
    };
  }, [said]);

  // What can be done stays the same while what is held changes: cards depend on it, and are not drawn anew by a drag.
  return useMemo(() => ({ ...doing, held, said, tell }), [doing, held, said, tell]);
}

/** Somebody from outside the process has got a seat, or the last seat was left. */
const becomesNew = (item: DragItem, tabStop: string): boolean =>
  item.kind === 'card' && tabStop !== item.key && (item.seat === null || tabStop === item.person);

const personOf = (item: Exclude<DragItem, { readonly kind: 'head' }>) =>
  item.kind === 'line' ? item.from : item.person;
