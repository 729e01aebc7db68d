/** How many findings stand on each person, step and lane item, and how bad the worst is; must never count a waived one. */

import { SEVERITIES, type Severity } from '../../model/words.ts';
import type { Blocker } from './blockerRule.ts';

export interface StampCount {
  readonly count: number;
  readonly worst: Severity;
}

/** A lane item's key is its own within its step only. */
export const itemStampKey = (step: string, item: string): string => `${step} ${item}`;

const known = new WeakMap<readonly Blocker[], ReadonlyMap<string, StampCount>>();

/** Stamps by the id of the person or step, or the stamp key of the lane item; the same object for the same findings. */
export function stampsOf(blockers: readonly Blocker[]): ReadonlyMap<string, StampCount> {
  const found = known.get(blockers);
  if (found) return found;
  const stamps = new Map<string, StampCount>();
  for (const blocker of blockers) {
    const items = blocker.steps.flatMap((step) => blocker.items.map((item) => itemStampKey(step, item)));
    for (const id of new Set<string>([...blocker.people, ...blocker.steps, ...items])) {
      const there = stamps.get(id);
      stamps.set(id, { count: (there?.count ?? 0) + 1, worst: worse(there?.worst ?? 'note', blocker.severity) });
    }
  }
  known.set(blockers, stamps);
  return stamps;
}

const worse = (a: Severity, b: Severity): Severity => (SEVERITIES.indexOf(a) < SEVERITIES.indexOf(b) ? a : b);
