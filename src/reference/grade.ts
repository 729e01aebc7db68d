/** A grade by weights that a trainer has set; must never be given where none were set. */
import type { Compared } from './compareWithReference.ts';

export const GRADED = ['steps', 'functions', 'seats', 'order', 'outside', 'influences'] as const;
export type Weights = { readonly [Part in (typeof GRADED)[number]]?: number };

/** From 0 to 1; what is near counts half, what the reference does not hold is left aside. Null without a weight that says something. */
export function gradeOf(compared: Compared, weights: Weights): number | null {
  let [got, all] = [0, 0];
  for (const part of GRADED) {
    const { found, near, missing } = compared[part];
    const count = found.length + near.length + missing.length;
    const weight = weights[part] ?? 0;
    if (count === 0 || weight <= 0) continue;
    got += (weight * (found.length + near.length / 2)) / count;
    all += weight;
  }
  return all === 0 ? null : got / all;
}
