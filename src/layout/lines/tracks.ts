/** Gives parallel lines in one channel tracks of their own, in an order that crosses little. */
import { compareBy } from '../../shared/compare.ts';

/** A stretch of one line on one channel. `low` and `high` say to which side the line turns at either end: -1 up or left, 1 down or right. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly low: -1 | 1;
  readonly high: -1 | 1;
  readonly key: string;
}

export interface Track {
  readonly stretch: Stretch;
  /** 0 is the leftmost or topmost of those side by side. */
  readonly nth: number;
  /** How many stand side by side there. */
  readonly of: number;
  /** The same for all that stand side by side. */
  readonly group: number;
}

/** Two stretches closer than this end to end would touch once their corners are rounded. */
const APART = 14;

/** Tracks for all stretches of one channel. */
export function layTracks(stretches: readonly Stretch[]): readonly Track[] {
  const sorted = [...stretches].sort(
    compareBy(
      (stretch) => stretch.low + stretch.high,
      (stretch) => within(stretch),
      (stretch) => stretch.key,
    ),
  );
  const nths: number[] = [];
  const group = sorted.map((_, place) => place);
  const root = (place: number): number => (group[place] === place ? place : root(group[place] ?? place));
  for (const [place, stretch] of sorted.entries()) {
    let nth = 0;
    for (let earlier = 0; earlier < place; earlier++) {
      const other = sorted[earlier];
      if (!other || other.from - APART >= stretch.to || stretch.from - APART >= other.to) continue;
      nth = Math.max(nth, (nths[earlier] ?? 0) + 1);
      group[root(earlier)] = root(place);
    }
    nths.push(nth);
  }
  const most = new Map<number, number>();
  for (const [place, nth] of nths.entries()) most.set(root(place), Math.max(most.get(root(place)) ?? 0, nth + 1));
  return sorted.map((stretch, place) => {
    const group = root(place);
    return { stretch, nth: nths[place] ?? 0, of: most.get(group) ?? 1, group };
  });
}

/** Among stretches that turn alike: the order from left to right (or top to bottom) that keeps them from crossing. */
function within(stretch: Stretch): number {
  const length = stretch.to - stretch.from;
  if (stretch.low === stretch.high) return stretch.low === -1 ? length : -length;
  return stretch.low === -1 ? -stretch.from : stretch.to;
}
