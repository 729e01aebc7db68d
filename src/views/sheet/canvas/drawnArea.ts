/** Which part of a large sheet is drawn: what is in sight, and paper around it to be panned into; must never leave out what is in sight. */
import { bottom, right } from '../../../layout/rect.ts';
import type { Rect } from '../../../layout/sheetLayout.ts';
import type { Viewport } from '../../context/columnFeed.ts';
import type { Pane } from './fitSheet.ts';

/** How much of the pane's width and height is drawn beyond each of its edges: a swing of the hand brings nothing new. */
const AROUND = 0.18;

const holds = (box: Rect, other: Rect): boolean =>
  box.x <= other.x && box.y <= other.y && right(box) >= right(other) && bottom(box) >= bottom(other);

const widen = ({ x, y, width, height }: Rect, by: number): Rect => ({
  x: x - by * width,
  y: y - by * height,
  width: width * (1 + 2 * by),
  height: height * (1 + 2 * by),
});

/**
 * In the sheet's own lengths. The same object as before while that still holds what is in sight and is not much larger
 * than a new one: only then nothing need be drawn or taken away.
 */
export function drawnArea(before: Rect | null, pane: Pane, { x, y, zoom }: Viewport): Rect {
  const inSight = { x: -x / zoom, y: -y / zoom, width: pane.width / zoom, height: pane.height / zoom };
  const isFit = before !== null && holds(before, inSight) && holds(widen(inSight, 2 * AROUND), before);
  return isFit ? before : widen(inSight, AROUND);
}
