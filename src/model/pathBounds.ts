/** Which bounds of the paths belong in which order. */
import type { Thresholds } from './ourSide.ts';

/** Of each pair the first may not be above the second: the lighter path asks for more fit and fewer blocked steps. */
const IN_ORDER = [
  ['splitFit', 'partTimeFit'],
  ['partTimeBlocked', 'splitBlocked'],
] as const satisfies readonly (readonly [keyof Thresholds, keyof Thresholds])[];

export type PathBound = (typeof IN_ORDER)[number][number];

/** The bound that a new one for `field` would contradict; null where it would not. */
export function contradicted(thresholds: Thresholds, field: keyof Thresholds, value: number): PathBound | null {
  for (const [lower, upper] of IN_ORDER) {
    if (field === lower && value > thresholds[upper]) return upper;
    if (field === upper && value < thresholds[lower]) return lower;
  }
  return null;
}

/** The first bound that contradicts another one; null where all are in order. */
export const firstContradiction = (thresholds: Thresholds): PathBound | null =>
  IN_ORDER.find(([lower, upper]) => thresholds[lower] > thresholds[upper])?.[0] ?? null;
