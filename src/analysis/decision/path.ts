/** The three paths and which of them fit and blocked steps lead to, each by itself; must never mix the two. */
import type { Thresholds } from '../../model/ourSide.ts';

/** From the lightest to the heaviest. */
export const PATHS = ['part-time', 'split', 'rebuild'] as const;
export type Path = (typeof PATHS)[number];

/** Steps of one map that have an approver, and those of them that are blocked. */
export interface StepCount {
  readonly counted: number;
  readonly blocked: number;
}

/** A single blocked step says little where this many are counted, and much where there are fewer. */
const ENOUGH_STEPS_FOR_ONE = 3;

export const isHeavier = (path: Path, than: Path): boolean => PATHS.indexOf(path) > PATHS.indexOf(than);

/** Where two inputs disagree the heavier path wins. */
export const heavierOf = (one: Path, other: Path): Path => (isHeavier(one, other) ? one : other);

/** The path that the fit alone would allow. */
export function pathByFit(fit: number, thresholds: Thresholds): Path {
  if (fit >= thresholds.partTimeFit) return 'part-time';
  return fit >= thresholds.splitFit ? 'split' : 'rebuild';
}

/** The path that the blocked steps alone would allow; one count for each map. */
export function pathByBlocked(counts: readonly StepCount[], thresholds: Thresholds): Path {
  const share = shareOf(counts) ?? 0;
  const alone = counts.every(
    ({ counted, blocked }) => blocked === 0 || (blocked === 1 && counted >= ENOUGH_STEPS_FOR_ONE),
  );
  if (share <= thresholds.partTimeBlocked || alone) return 'part-time';
  return share <= thresholds.splitBlocked ? 'split' : 'rebuild';
}

/** The share of blocked steps over all maps; null where no step has an approver. */
export function shareOf(counts: readonly StepCount[]): number | null {
  const counted = counts.reduce((sum, count) => sum + count.counted, 0);
  const blocked = counts.reduce((sum, count) => sum + count.blocked, 0);
  return counted === 0 ? null : blocked / counted;
}
