/** Writes a path of straight parts as SVG with rounded corners. */
import type { Point } from './sheetLayout.ts';

const RADIUS = 8;

/** The `d` of an SVG path. A corner is as round as its shorter side allows. */
export function roundedPath(points: readonly Point[], radius = RADIUS): string {
  const first = points[0];
  if (!first) return '';
  const parts = [`M${first.x} ${first.y}`];
  for (let place = 1; place < points.length; place++) {
    const [before, corner, after] = [points[place - 1], points[place], points[place + 1]];
    if (!before || !corner) continue;
    if (!after) {
      parts.push(`L${corner.x} ${corner.y}`);
      continue;
    }
    const round = Math.min(radius, distance(before, corner) / 2, distance(corner, after) / 2);
    const start = toward(corner, before, round);
    const end = toward(corner, after, round);
    parts.push(`L${start.x} ${start.y}`, `Q${corner.x} ${corner.y} ${end.x} ${end.y}`);
  }
  return parts.join('');
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

function toward(from: Point, to: Point, by: number): Point {
  const long = distance(from, to);
  if (long === 0) return from;
  return { x: from.x + ((to.x - from.x) / long) * by, y: from.y + ((to.y - from.y) / long) * by };
}
