/** Where a sheet is cut into pages: between columns, then between cards; must never cut through a card or a head. */
import { around, bottom, right } from '../layout/rect.ts';
import type { Card, Column, Rect, SheetLayout } from '../layout/sheetLayout.ts';

export interface Page {
  /** What of the sheet stands on it, in sheet units. */
  readonly region: Rect;
  readonly columns: readonly Column[];
  readonly cards: readonly Card[];
  /** The heads are further up in the slice and stand on top of this page once more. */
  readonly repeatsHeads: boolean;
}

/** Half the least gap between two cards: a cut runs through its middle. */
const HALF_GAP = 4;
/** A stamp sticks out of a card by less than this. */
const OVERHANG = 12;
/** Beside repeated heads: the air above and below them. */
const HEADS_ROOM = 16;

/** The columns that stand on one page beside one another, as many as fit, shared out evenly. */
export function sliceColumns(layout: SheetLayout, width: number): readonly (readonly Column[])[] {
  const { columns } = layout;
  const greedy: Column[][] = [];
  for (const column of columns) {
    const slice = greedy.at(-1);
    if (slice && widthOf(layout, [...slice, column]) <= width) slice.push(column);
    else greedy.push([column]);
  }
  const each = Math.ceil(columns.length / Math.max(1, greedy.length));
  const even = greedy.map((_, nth) => columns.slice(nth * each, (nth + 1) * each)).filter((slice) => slice.length > 0);
  return even.every((slice) => widthOf(layout, slice) <= width) ? even : greedy;
}

/** Pages in reading order: a slice of columns from top to bottom, then the next slice. */
export function cutPages(
  layout: SheetLayout,
  paper: { readonly width: number; readonly height: number },
): readonly Page[] {
  return sliceColumns(layout, paper.width).flatMap((columns) => cutSlice(layout, columns, paper.height));
}

/** All of a sheet on one page, however large that is. */
export function wholePage({ columns, cards, lines, links }: SheetLayout): Page {
  const points = [...lines, ...links].flatMap((path) =>
    path.points.map((point) => ({ ...point, width: 0, height: 0 })),
  );
  const heads = columns.map((column) => ({ ...column.head, height: column.head.height + (column.quote?.height ?? 0) }));
  const whole = around([...cards, ...heads, ...points, ...links.flatMap(({ label }) => label ?? [])]);
  const region = {
    x: whole.x - OVERHANG,
    y: whole.y - OVERHANG,
    width: whole.width + 2 * OVERHANG,
    height: whole.height + 2 * OVERHANG,
  };
  return { region, columns, cards, repeatsHeads: false };
}

const widthOf = (layout: SheetLayout, columns: readonly Column[]): number => {
  const { from, to } = reachOf(layout, columns);
  return to - from;
};

/** From the middle of the gutter before to that behind, so that lines there show on both sides of a cut. */
function reachOf(
  { columns, cards, lines, links }: SheetLayout,
  slice: readonly Column[],
): { readonly from: number; readonly to: number } {
  const [first, last] = [slice[0], slice.at(-1)];
  if (!first || !last) return { from: 0, to: 0 };
  const [before, behind] = [columns[first.place - 1], columns[last.place + 1]];
  const all = [...lines, ...links].flatMap((path) => path.points.map((point) => ({ ...point, width: 0, height: 0 })));
  const whole = around([...columns, ...cards, ...all]);
  return {
    from: before ? Math.min(first.x - OVERHANG, (right(before) + first.x) / 2) : whole.x - 4,
    to: behind ? Math.max(right(last) + OVERHANG, (right(last) + behind.x) / 2) : right(whole) + OVERHANG,
  };
}

function cutSlice(layout: SheetLayout, columns: readonly Column[], height: number): Page[] {
  const { from, to } = reachOf(layout, columns);
  const cards = layout.cards.filter((card) => card.x >= from && card.x < to);
  const points = [...layout.lines, ...layout.links]
    .flatMap((path) => path.points.map((point) => ({ ...point, width: 0, height: 0 })))
    .filter((point) => point.x >= from && point.x <= to);
  const labels = layout.links.flatMap(({ label }) => (label && label.x >= from && label.x <= to ? [label] : []));
  const heads = columns.map((column) => ({ ...column.head, height: column.head.height + (column.quote?.height ?? 0) }));
  const whole = around([...cards, ...heads, ...points, ...labels]);
  const headHeight = heads[0]?.height ?? 0;
  const top = whole.y - OVERHANG;
  const end = bottom(whole) + 6;
  const pages: Page[] = [];
  for (let y = top; y < end; ) {
    const repeatsHeads = y >= headHeight;
    const room = height - (repeatsHeads ? headHeight + HEADS_ROOM : 0);
    const next = y + room >= end ? end : cutAbove([...cards, ...heads], y, y + room);
    const region = { x: from, y, width: to - from, height: next - y };
    const here = cards.filter((card) => card.y >= y && bottom(card) <= next);
    if (here.length > 0 || y < headHeight) pages.push({ region, columns, cards: here, repeatsHeads });
    y = next;
  }
  return pages;
}

/** The lowest place up to a limit where no box is cut; the limit itself where nothing else is left. */
function cutAbove(boxes: readonly Rect[], from: number, limit: number): number {
  let y = limit;
  for (let cut = boxes.find((box) => isCut(box, y)); cut; cut = boxes.find((box) => isCut(box, y)))
    y = cut.y - HALF_GAP;
  return y > from ? y : limit;
}

const isCut = (box: Rect, y: number): boolean => box.y - HALF_GAP < y && y < bottom(box) + HALF_GAP - 1;
