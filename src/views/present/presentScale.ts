/** How the sheet is stretched over a projector's screen: places in two directions, words in neither; must never make them smaller than can be read from the back row. */
import { around, bottom, right } from '../../layout/rect.ts';
import type { Rect, SheetLayout } from '../../layout/sheetLayout.ts';
import { isFull, textWidth } from '../../picture/textWidth.ts';

export interface PresentScale {
  /** Screen pixels for a sheet unit, across and down. */
  readonly x: number;
  readonly y: number;
  /** How much larger than its least size text is. */
  readonly text: number;
  /** Room above everything, in pixels: a stamp grows with the text and rises over its card. */
  readonly top: number;
}

/** At these a card just holds its name on two lines in letters of 20 pixels, its title and its signs. */
const LEAST = { x: 0.79, y: 1.42 };
/** Names are not smaller, in pixels. */
const LEAST_NAME = 20;
const MOST_TEXT = 2;
/** A card does not grow much higher than what stands on it. */
const MOST_AIR = 1.06;
/** Room that stays free around everything, in pixels. */
export const EDGE = { x: 12, y: 16 };

/** All that is shown: heads, words, cards and lines, without the places where something could be added. */
export function presentBounds({ columns, cards, links, lines }: SheetLayout): Rect {
  const points = [...links, ...lines].flatMap((path) =>
    path.points.map((point) => ({ ...point, width: 0, height: 0 })),
  );
  const labels = links.flatMap(({ label }) => (label ? [label] : []));
  const heads = columns.flatMap(({ head, quote }) => (quote ? [head, quote] : [head]));
  return around([...heads, ...cards, ...points, ...labels]);
}

/** Fills the pane; what does not fit at the least size is scrolled to. `larger` is the reader's own wish. */
export function presentScale(bounds: Rect, pane: Pick<Rect, 'width' | 'height'>, larger: number): PresentScale {
  const perUnit = (room: number, length: number, least: number) =>
    Math.min(least * MOST_TEXT, Math.max(least, room / Math.max(1, length)));
  const x = perUnit(pane.width - 2 * EDGE.x, bounds.width, LEAST.x);
  const below = (top: number) => {
    const high = perUnit(pane.height - top - EDGE.y, bounds.height, LEAST.y);
    return Math.min(high, Math.max(LEAST.y, (x / LEAST.x) * LEAST.y * MOST_AIR));
  };
  const textAt = (y: number) => Math.min(x / LEAST.x, y / LEAST.y);
  const top = EDGE.y * textAt(below(EDGE.y));
  const y = below(top);
  return { x: x * larger, y: y * larger, text: textAt(y) * larger, top: top * larger };
}

/** So much closer together things still hold what is written on them. */
const CLOSER = 0.96;

/** All of it on the screen at once, `larger` again the reader's own wish: closer together where that is enough, else smaller with all that is written. */
export function wholeScale(bounds: Rect, pane: Pick<Rect, 'width' | 'height'>, larger: number): PresentScale {
  const least = presentScale(bounds, pane, 1);
  const room = { x: pane.width - 2 * EDGE.x, y: pane.height - least.top - EDGE.y };
  // A pane that is not unfolded yet has no room at all.
  const roomFor = (along: 'x' | 'y', length: number) =>
    Math.max(0, Math.min(1, room[along] / Math.max(1, length * least[along])));
  const [x, y] = [roomFor('x', bounds.width), roomFor('y', bounds.height)];
  const all = Math.min(x, y);
  const [byX, byY, byText] = all >= CLOSER ? [x, y, 1] : [all, all, all];
  return {
    x: least.x * byX * larger,
    y: least.y * byY * larger,
    text: least.text * byText * larger,
    top: least.top * byText * larger,
  };
}

/** Letters of a step's name, in pixels: as large as the rest, but no larger than its longest word needs to stay whole. */
export function headNameSize(name: string, room: number, text: number): number {
  const words = [...name]
    .map((letter) => (isFull(letter) ? ' ' : letter))
    .join('')
    .split(/[\s-]/);
  const longest = Math.max(0, ...words.map((word) => textWidth(word, 1)));
  const least = LEAST_NAME * Math.min(1, text);
  return Math.min(LEAST_NAME * text, Math.max(least, longest > 0 ? room / longest : Number.POSITIVE_INFINITY));
}

/** Lines that a card of a width has left for what somebody is, below a name of one line or of two. */
export const aboutLines = (name: string, width: number, text: number): number =>
  textWidth(name, LEAST_NAME * text) > width - 22 * text ? 2 : 3;

/** A box on the screen. */
export const stretched = (box: Rect, bounds: Rect, scale: PresentScale): Rect => ({
  x: EDGE.x + (box.x - bounds.x) * scale.x,
  y: scale.top + (box.y - bounds.y) * scale.y,
  width: box.width * scale.x,
  height: box.height * scale.y,
});

/** The size of the whole stretched sheet. */
export const stretchedSize = (bounds: Rect, scale: PresentScale) => {
  const box = stretched(bounds, bounds, scale);
  return { width: right(box) + EDGE.x, height: bottom(box) + EDGE.y };
};
