/** Plain geometry of boxes. */
import type { Point, Rect } from './sheetLayout.ts';

export const right = (box: Rect): number => box.x + box.width;
export const bottom = (box: Rect): number => box.y + box.height;

/** True when two boxes share an area; touching edges do not count. */
export const overlaps = (a: Rect, b: Rect): boolean =>
  a.x < right(b) && b.x < right(a) && a.y < bottom(b) && b.y < bottom(a);

export const contains = (box: Rect, point: Point): boolean =>
  point.x >= box.x && point.x <= right(box) && point.y >= box.y && point.y <= bottom(box);

/** A box with more room on every side. */
export const grow = (box: Rect, by: number): Rect => ({
  x: box.x - by,
  y: box.y - by,
  width: box.width + 2 * by,
  height: box.height + 2 * by,
});

/** The smallest box around all of them; an empty one at the origin when there are none. */
export function around(boxes: readonly Rect[]): Rect {
  const first = boxes[0];
  if (!first) return { x: 0, y: 0, width: 0, height: 0 };
  let [x, y, endX, endY] = [first.x, first.y, right(first), bottom(first)];
  for (const box of boxes) {
    x = Math.min(x, box.x);
    y = Math.min(y, box.y);
    endX = Math.max(endX, right(box));
    endY = Math.max(endY, bottom(box));
  }
  return { x, y, width: endX - x, height: endY - y };
}

/** Ways over the sheet, as the arrow keys have them. */
export type Direction = 'up' | 'down' | 'left' | 'right';
