/** Whether it is time to say that the last copy is long ago; must never be asked for where there is nothing to lose. */
import { exampleOf } from './example.ts';
import type { MapSummary } from './mapSummary.ts';

const DAY = 86_400_000;
/** So long ago is long ago. */
const LONG = 14 * DAY;
/** Whoever was told is left alone for so long. */
const QUIET = 7 * DAY;

export interface CopyAges {
  readonly now: number;
  /** When everything was last saved outside the browser; null for never. */
  readonly lastCopy: number | null;
  /** Since when something is kept here. */
  readonly keptSince: number;
  /** When somebody last put it off; null for never. */
  readonly putOff: number | null;
}

/** What can be had again, as a copy of an example, is not worth a word; nor is what was saved since it last changed. */
export function isCopyDue(
  maps: readonly Pick<MapSummary, 'id' | 'changedAt' | 'sample'>[],
  { now, lastCopy, keptSince, putOff }: CopyAges,
): boolean {
  if (putOff !== null && now - putOff < QUIET) return false;
  if (now - (lastCopy ?? keptSince) < LONG) return false;
  return maps.some(({ id, changedAt }) => exampleOf(id) === null && changedAt > (lastCopy ?? 0));
}
