/** How many items each cell of the lanes shows: as many as the height there is holds; must never hide a lane for a fourth line of another. */

/** Of a row: what stands around its cells, and the line that counts the rest, in pixels. */
const AROUND = 15;
const MORE = 20;
/** No cell is lower than the name of its lane, and no item than its box to tick. */
const LEAST_CELL = 34;
const LEAST_ITEM = 20;
/** Of a line, and what stands above and below the words of an item. */
export const LINE = 16.75;
const PADDING = 2;
/** Lines end at words: so much of them stays empty. */
const RAGGED = 1.08;

/** How high an item is whose words run so long, in pixels; nothing pressed is lower than `target`. */
export const itemHeight = (length: number, width: number, target: number): number =>
  Math.max(LEAST_ITEM, target, Math.ceil((length * RAGGED) / Math.max(1, width)) * LINE + PADDING);

export interface Fit {
  /** So many items in each cell of a lane, lane by lane. */
  readonly most: readonly number[];
  /** No item need be cut. */
  readonly whole: boolean;
}

/**
 * By lane, then by step: the items that there are, and how high each is. All lanes stand in the height before any shows
 * `usual` items; then they take one more in turn while there is room. Where not even one each fits, it is one, to be cut.
 * Heights are asked only as far as that: on a large sheet the first answer is no.
 */
export function fitCells<Item>(
  lanes: readonly (readonly (readonly Item[])[])[],
  heightOf: (item: Item) => number,
  { height, usual }: { readonly height: number; readonly usual: number },
): Fit {
  const fits = (most: readonly number[]): boolean => {
    let left = height;
    for (const [place, cells] of lanes.entries()) {
      const high = cells.map((items) => {
        const shown = items.slice(0, most[place]).reduce((sum, item) => sum + heightOf(item), 0);
        return shown + (items.length > (most[place] ?? 0) ? MORE : 0);
      });
      left -= AROUND + Math.max(LEAST_CELL, ...high);
      if (left < 0) return false;
    }
    return true;
  };
  const each = (count: number): readonly number[] => lanes.map(() => count);
  let first = usual;
  while (first > 0 && !fits(each(first))) first -= 1;
  if (first === 0) return { most: each(Math.min(1, usual)), whole: false };
  let most = each(first);
  const longest = lanes.map((cells) => Math.max(0, ...cells.map((items) => items.length)));
  for (let grows = true; grows; ) {
    grows = false;
    for (const [place, end] of longest.entries()) {
      const more = most.map((now, lane) => (lane === place ? now + 1 : now));
      if ((most[place] ?? 0) >= end || !fits(more)) continue;
      most = more;
      grows = true;
    }
  }
  return { most, whole: true };
}
