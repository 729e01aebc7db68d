/** A frame drawn over the paper from corner to corner. */
import type { Point, Rect } from '../../../layout/sheetLayout.ts';

export type Frame = Rect;

/** Less than this is a click with an unsteady hand. */
const LEAST = 4;

export const frameOf = (a: Point, b: Point): Frame => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
});

export const isDrawn = ({ width, height }: Frame): boolean => width >= LEAST || height >= LEAST;
