/** Changes the bounds of the three paths for all maps; must never let in a bound that no file could carry, nor a lighter path that asks for less. */
import { MOST_COUNTED } from '../../model/limits.ts';
import type { OurSide, Thresholds } from '../../model/ourSide.ts';
import { contradicted } from '../../model/pathBounds.ts';
import { sameJson } from '../../shared/sameJson.ts';

const isShare = (value: number): boolean => value >= 0 && value <= 1;
const isDays = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= MOST_COUNTED;

const isSound = ({ coldAfterDays, quietAheadDays, ...shares }: Thresholds): boolean =>
  [coldAfterDays, quietAheadDays].every(isDays) && Object.values(shares).every(isShare);

/** Changes some bounds; the same side when one of them cannot be. Bounds that are left alone are not judged. */
export function setThresholds(ours: OurSide, { patch }: { readonly patch: Partial<Thresholds> }): OurSide {
  const thresholds = { ...ours.thresholds, ...patch };
  const isInOrder = (Object.keys(patch) as (keyof Thresholds)[]).every(
    (field) => contradicted(thresholds, field, thresholds[field]) === null,
  );
  return !isSound(thresholds) || !isInOrder || sameJson(thresholds, ours.thresholds) ? ours : { ...ours, thresholds };
}
