/** Signs that stand on a path: the tip of an arrow, the middle. */
import type { Point } from './sheetLayout.ts';

/** An open arrow tip at the last point, in the direction of the last stretch. */
export function arrowHead(points: readonly Point[], size: number): string {
  const [before, tip] = [points.at(-2), points.at(-1)];
  if (!before || !tip) return '';
  const [dx, dy] = [Math.sign(tip.x - before.x), Math.sign(tip.y - before.y)];
  const half = size * 0.62;
  const one = { x: tip.x - dx * size + dy * half, y: tip.y - dy * size + dx * half };
  const other = { x: tip.x - dx * size - dy * half, y: tip.y - dy * size - dx * half };
  return `M${one.x} ${one.y}L${tip.x} ${tip.y}L${other.x} ${other.y}`;
}

/** The middle of the longest stretch. */
export function middleOf(points: readonly Point[]): Point | null {
  let best: { readonly at: Point; readonly length: number } | null = null;
  for (const [place, end] of points.entries()) {
    const start = points[place - 1];
    if (!start) continue;
    const length = Math.hypot(end.x - start.x, end.y - start.y);
    if (!best || length > best.length) best = { at: { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 }, length };
  }
  return best?.at ?? null;
}
