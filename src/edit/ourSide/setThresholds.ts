/** Changes the bounds of the three paths for all maps; must never let in a bound that no file could carry, nor a lighter path that asks for less. */
import type { OurSide, Thresholds } from '../../model/ourSide.ts';
import { sameJson } from '../../shared/sameJson.ts';

/** Ten years; a file holds no more. */
const MOST_DAYS = 3650;

const isShare = (value: number): boolean => value >= 0 && value <= 1;
const isDays = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= MOST_DAYS;

const isSound = ({ coldAfterDays, ...shares }: Thresholds): boolean =>
  isDays(coldAfterDays) && Object.values(shares).every(isShare);

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

/** Changes some bounds; the same side when one of them cannot be. Bounds that are left alone are not judged. */
export function setThresholds(ours: OurSide, { patch }: { readonly patch: Partial<Thresholds> }): OurSide {
  const thresholds = { ...ours.thresholds, ...patch };
  const isInOrder = (Object.keys(patch) as (keyof Thresholds)[]).every(
    (field) => contradicted(thresholds, field, thresholds[field]) === null,
  );
  return !isSound(thresholds) || !isInOrder || sameJson(thresholds, ours.thresholds) ? ours : { ...ours, thresholds };
}
