/** Hands over how a document stood at the end of each slot of time in which it was worked on; must never hand over what was not written. */
import { slotOf } from './thinMoments.ts';

/** How a document stood, and when it had last been changed. */
export interface Stood<Value> {
  readonly value: Value;
  readonly at: number;
}

export interface Standing {
  /** Something was written here. */
  readonly changed: () => void;
  /** Something that was written elsewhere was taken in; `at` is when the document was last changed. */
  readonly found: (at: number) => void;
  /** What was written is kept. */
  readonly saved: () => void;
}

export interface StandingParts<Value> {
  readonly read: () => Value;
  /** When what is read was last changed. */
  readonly at: number;
  readonly now: () => number;
  readonly keep: (stood: Stood<Value>) => void;
}

/**
 * No clock runs: the first change in a new slot shows that the one before is over, so that a burst of work leaves one, and
 * the first change of a morning leaves how it stood the night before.
 */
export function createStanding<Value>({ read, at, now, keep }: StandingParts<Value>): Standing {
  let last: Stood<Value> = { value: read(), at };
  let over: readonly Stood<Value>[] = [];
  return {
    changed: () => {
      const changedAt = now();
      if (slotOf(changedAt) !== slotOf(last.at)) over = [...over, last];
      last = { value: read(), at: changedAt };
    },
    found: (foundAt) => {
      if (read() !== last.value) last = { value: read(), at: foundAt };
    },
    saved: () => {
      const kept = over;
      over = [];
      for (const stood of kept) keep(stood);
    },
  };
}
