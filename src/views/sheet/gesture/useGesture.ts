/** Holds what is in hand while a gesture lasts, and ends it: put down, or let go; must never write but when it is put down. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type InHand, isThere, originOf, sameHand, type Target } from '../../../entry/drop/dragItem.ts';
import { type Names, putDown, sayTarget } from '../../../entry/drop/dropItem.ts';
import { putSeveral } from '../../../entry/drop/dropSeveral.ts';
import type { Point, Rect, SheetLayout } from '../../../layout/sheetLayout.ts';
import type { PersonId } from '../../../model/ids.ts';
import { sayPeople } from '../../../telling/sayPeople.ts';
import { useOpenMapStore, useSafe } from '../../context/contexts.ts';
import { announce } from '../../kit/announce.ts';
import { useText } from '../../kit/useText.ts';
import { readTarget } from '../canvas/fromFlow.ts';
import type { Direction } from '../walk/walkCards.ts';
import { firstTarget, walkTarget } from './walkTarget.ts';

export interface Held {
  readonly hand: InHand;
  /** Held down by a pointer, taken by one press and put down by the next, or led by keys. */
  readonly by: 'drag' | 'press' | 'keys';
  readonly target: Target | null;
  /** Where the pointer is. */
  readonly point: Point | null;
}

export interface Holding {
  readonly held: Held | null;
  /** What the last gesture came to when it wrote nothing. */
  readonly said: string | null;
  readonly now: () => Held | null;
  readonly take: (hand: InHand, by: Held['by']) => void;
  /** Aims at what a box on the sheet means; the point is where the pointer is in it. */
  readonly aimAt: (box: Rect, point: Point) => void;
  readonly aim: (target: Target | null) => void;
  readonly walk: (direction: Direction) => void;
  readonly putDown: () => void;
  readonly letGo: () => void;
  readonly tell: (sentence: string) => void;
}

export function useInHand(layout: () => SheetLayout, focus: (id: string) => void): Holding {
  const store = useOpenMapStore();
  const { t, language } = useText();
  const safe = useSafe();
  const [held, setHeld] = useState<Held | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  // Read by the events of a gesture, which come faster than the sheet is drawn.
  const latest = useRef<Held | null>(null);
  const hold = useCallback((next: Held | null) => {
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
    const aim = (wish: Target | null, point: Point | null, aloud: boolean) => {
      // Nobody stands outside the process on a sheet that is safe to show.
      const target = safe && wish?.onto === 'outside' ? null : wish;
      const before = latest.current;
      if (!before) return;
      const same = JSON.stringify(before.target) === JSON.stringify(target);
      if (same && (before.hand.kind !== 'line' || before.point === point)) return;
      hold({ ...before, target, point });
      if (aloud && target) announce(t(...sayTarget(store.getState().map, target, names)));
    };
    /** The focus goes back where it came from if the keyboard led, and along with a card that stands there anew. */
    const end = (stop: string, isNew = false) => {
      const by = latest.current?.by;
      hold(null);
      if (by === 'keys' || isNew) focus(stop);
    };
    return {
      names,
      now: () => latest.current,
      take: (hand: InHand, by: Held['by']) => {
        if (safe && hand.kind === 'line') return;
        const before = latest.current;
        setSaid(null);
        if (before && by !== 'drag' && sameHand(before.hand, hand)) return end(originOf(hand));
        hold({ hand, by, target: by === 'drag' ? null : firstTarget(layout(), hand), point: null });
        const name = hand.kind === 'head' ? names.step(hand.step) : names.person(personOf(hand));
        announce(t(hand.kind === 'line' ? 'sheet.lineInHand' : 'sheet.inHand', { name }));
      },
      aim: (target: Target | null) => aim(target, null, true),
      aimAt: (box: Rect, point: Point) => {
        const now = latest.current;
        if (now) aim(readTarget(layout(), now.hand, box), now.hand.kind === 'line' ? point : null, false);
      },
      walk: (direction: Direction) => {
        const now = latest.current;
        if (now) aim(walkTarget(layout(), now.hand, now.target, direction), null, true);
      },
      letGo: () => {
        const now = latest.current;
        if (!now) return;
        end(originOf(now.hand));
        announce(t('sheet.letGo'));
      },
      putDown: () => {
        const now = latest.current;
        if (!now) return;
        if (!now.target) return doing.letGo();
        const { map, selection, commit, select } = store.getState();
        const say = (people: readonly PersonId[]) => sayPeople(map, people, t, language);
        const put =
          putSeveral({ map, selection }, layout(), now.hand, now.target, say) ??
          putDown(map, now.hand, now.target, names);
        if (!put) {
          end(originOf(now.hand));
          return tell(t('shell.targetGone'));
        }
        const done = commit(put.edit);
        end(done ? put.stop : originOf(now.hand), done && becomesNew(now.hand, put.stop));
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
        if (map === before.map || !now || isThere(map, now.hand)) return;
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
const becomesNew = (hand: InHand, stop: string): boolean =>
  hand.kind === 'card' && stop !== hand.key && (hand.seat === null || stop === hand.person);

const personOf = (hand: Exclude<InHand, { readonly kind: 'head' }>) => (hand.kind === 'line' ? hand.from : hand.person);
