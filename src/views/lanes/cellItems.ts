/** Which items of a cell are shown at a width; must never lose one: what is not shown is counted. */
import type { LaneItem } from '../../analysis/flow/flow.ts';

/** All items fit; the first and a count; a count alone. */
export type Density = 'all' | 'first' | 'count';

/** Narrower columns than these, in screen pixels, show less. */
const ALL_FROM = 190;
const FIRST_FROM = 104;
/** More items than these wait behind "more" where the lanes have no height to spare. */
export const USUALLY_SHOWN: { readonly [D in Density]: number } = { all: 4, first: 1, count: 0 };

export const densityOf = (columnWidth: number): Density =>
  columnWidth >= ALL_FROM ? 'all' : columnWidth >= FIRST_FROM ? 'first' : 'count';

export interface CellItems {
  readonly shown: readonly LaneItem[];
  /** How many more there are. */
  readonly more: number;
}

/** Hidden items are left out unless asked for; of the rest, blocked and open ones come before those that are done, and folded ones wait. */
export function cellItems(
  items: readonly LaneItem[],
  most: number,
  options: { readonly withHidden: boolean; readonly open: boolean; readonly isBlocked: (item: LaneItem) => boolean },
): CellItems {
  const all = items.filter((item) => options.withHidden || !item.edit?.hidden);
  if (options.open) return { shown: all, more: 0 };
  const urgent = (item: LaneItem) => (options.isBlocked(item) ? 0 : item.folded ? 3 : item.edit?.done ? 2 : 1);
  // What the flow has folded waits, whatever room there is.
  const fit = Math.min(most, all.filter((item) => !item.folded).length);
  // Where all but a few must wait, those that are stuck come first, those that are done last.
  const first = all.length <= fit ? all : [...all].sort((a, b) => urgent(a) - urgent(b));
  return { shown: first.slice(0, fit), more: Math.max(0, all.length - fit) };
}
