/** Which items of a cell are shown at a width; must never lose one: what is not shown is counted. */
import type { LaneItem } from '../../analysis/flow/flow.ts';

/** All items fit; the first and a count; a count alone. */
export type Density = 'all' | 'first' | 'count';

/** Narrower columns than these, in screen pixels, show less. */
const ALL_FROM = 190;
const FIRST_FROM = 104;
/** Of what a step asks for, more items than these wait behind "more"; of the rest what the flow itself has folded. */
const MOST = 4;

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
  density: Density,
  options: { readonly withHidden: boolean; readonly open: boolean; readonly isBlocked: (item: LaneItem) => boolean },
): CellItems {
  const all = items.filter((item) => options.withHidden || !item.edit?.hidden);
  if (options.open) return { shown: all, more: 0 };
  const most = density === 'all' ? mostOf(all) : density === 'first' ? 1 : 0;
  const urgent = (item: LaneItem) => (options.isBlocked(item) ? 0 : item.folded ? 3 : item.edit?.done ? 2 : 1);
  // Where all but a few must wait, those that are stuck come first, those that are done last.
  const first = density === 'all' && all.length <= most ? all : [...all].sort((a, b) => urgent(a) - urgent(b));
  return { shown: first.slice(0, most), more: Math.max(0, all.length - most) };
}

/** As many as the flow leaves open of what is done, told and learnt; a few of what is asked for. */
function mostOf(all: readonly LaneItem[]): number {
  const open = all.filter((item) => !item.folded).length;
  return all.some(({ asks }) => asks !== null) ? Math.min(MOST, open) : open;
}
