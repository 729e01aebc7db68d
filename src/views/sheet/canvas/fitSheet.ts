/** How the sheet is shown when it opens, and how far it must move to show something; must never zoom to where names cannot be read. */
import { bottom, right } from '../../../layout/rect.ts';
import type { Rect } from '../../../layout/sheetLayout.ts';
import type { Viewport } from '../../context/columnFeed.ts';

export interface Pane {
  readonly width: number;
  readonly height: number;
}

export const MIN_ZOOM = 0.2;
export const MAX_ZOOM = 2.5;
/** Where names can just be read, and the lowest cards just be hit, on the sheet as it opens. */
const LEAST_READABLE = 0.58;
const EDGE = 20;
/** The buttons in the corner of the pane stand below the last card. */
const TOOLS = 44;
/** Paper above the heads, as far as the pane has some to spare: opinion holders are put there. */
const STRIP = 96;

/** The whole width if it can be read, from the top; `left` is kept free for the names of the lanes, and above the heads a strip if wanted. */
export function fitSheet(bounds: Rect, pane: Pane, left: number, strip = true): Viewport {
  const wide = (pane.width - left - EDGE) / Math.max(1, bounds.width);
  const high = (pane.height - 2 * EDGE) / Math.max(1, bounds.height);
  const zoom = Math.min(
    1,
    Math.max(MIN_ZOOM, Math.min(Math.max(wide, LEAST_READABLE), Math.max(high, LEAST_READABLE))),
  );
  const spare = (pane.height - 2 * EDGE - TOOLS - bounds.height * zoom) / 2;
  const above = strip && Number.isFinite(spare) ? Math.min(STRIP, Math.max(0, spare)) : 0;
  return { x: left - bounds.x * zoom, y: EDGE + 6 + above - bounds.y * zoom, zoom };
}

const LEAST_SHARE = 0.34;
export const MOST_SHARE = 0.6;

/** How much of the whole height the customer's half opens with: what the sheet needs, and our lanes get the rest. */
export function shareOf(bounds: Rect, whole: Pane, left: number): number {
  const { zoom } = fitSheet(bounds, { width: whole.width, height: Number.POSITIVE_INFINITY }, left);
  const needed = (bounds.height * zoom + 2 * EDGE + TOOLS) / Math.max(1, whole.height);
  return Math.min(MOST_SHARE, Math.max(LEAST_SHARE, needed));
}

/** By how much more room the sheet must ask before the border goes there: nobody wants it to creep. */
const NOTABLY = 0.06;

/** Where the border goes on when the sheet grows; it never goes back by itself. */
export const followShare = (now: number, needed: number): number => (needed - now >= NOTABLY ? needed : now);

/** The smallest move that brings a box into the pane, clear of its edges; the same viewport when nothing of it is hidden. */
export function revealBox(box: Rect, pane: Pane, now: Viewport, left: number): Viewport {
  const shift = (start: number, end: number, from: number, to: number, size: number): number => {
    if (start >= 0 && end <= size) return 0;
    if (start < from) return from - start;
    return end > to ? Math.max(to - end, from - start) : 0;
  };
  const x = shift(
    now.x + box.x * now.zoom,
    now.x + right(box) * now.zoom,
    Math.min(left, pane.width / 3),
    pane.width - EDGE,
    pane.width,
  );
  const y = shift(now.y + box.y * now.zoom, now.y + bottom(box) * now.zoom, EDGE, pane.height - EDGE, pane.height);
  return x === 0 && y === 0 ? now : { x: now.x + x, y: now.y + y, zoom: now.zoom };
}

/** How many of the columns end beyond the right edge of a pane so wide. */
export const columnsBeyond = (columns: readonly Rect[], width: number, now: Viewport): number =>
  columns.filter((column) => now.x + right(column) * now.zoom > width + 1).length;

/** How much larger than drawn text must be for reading at a zoom, in steps so that panning restyles nothing. */
export const textScale = (zoom: number): number => Math.round(Math.min(1.6, Math.max(1, 0.94 / zoom)) * 20) / 20;

/** The same for what must be hit: as large as on the screen, wherever cards are more than dots. */
export const knobScale = (zoom: number): number => Math.ceil(Math.min(2.8, Math.max(0.8, 1 / zoom)) * 10) / 10;

/** How many sheet units a pixel of the screen is, in steps so that zooming restyles little. */
export const outScale = (zoom: number): number => Math.ceil(4 / zoom) / 4;

/** What a pointer and what a finger can hit, in pixels of the screen. */
export const POINTER_TARGET = 24;
export const FINGER_TARGET = 44;

/** How many times nearer something of this size, in pixels of the screen, must come to be hit well; 1 when it can be. */
export const nearerZoom = (size: number, target: number): number =>
  size >= target - 0.5 ? 1 : (1.25 * target) / Math.max(1, size);

export type Detail = 'full' | 'row' | 'dot';

/** What a card shows at a zoom. */
export const detailAt = (zoom: number): Detail => (zoom >= 0.54 ? 'full' : zoom >= 0.36 ? 'row' : 'dot');
