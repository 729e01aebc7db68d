/** Where the three paths and the decision lie on the chart of fit against blocked steps. */
import type { Thresholds } from '../../model/ourSide.ts';

export const CHART = { width: 540, height: 300 } as const;

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const xOf = (fit: number): number => fit * CHART.width;
export const yOf = (share: number): number => (1 - share) * CHART.height;

const within = (fit: number, share: number): Area => ({
  x: xOf(fit),
  y: yOf(share),
  width: CHART.width - xOf(fit),
  height: CHART.height - yOf(share),
});

/** The corner in which the lighter paths lie, within the bounds that are set; all else is rebuilding. */
export const chartAreas = (bounds: Thresholds): { readonly split: Area; readonly partTime: Area } => ({
  split: within(bounds.splitFit, bounds.splitBlocked),
  partTime: within(bounds.partTimeFit, bounds.partTimeBlocked),
});

/** The figures along an axis, those that would run into the one shown in bold left out. */
export const axisFigures = (bounds: readonly number[], shown: number, apart: number): readonly number[] =>
  [...new Set([0, ...bounds, 1])].sort((a, b) => a - b).filter((figure) => Math.abs(figure - shown) >= apart);

type Point = readonly [x: number, y: number];
const NAME_HEIGHT = 14;
const CLEAR_OF_A_NAME = 10;

/**
 * Where the name of an area begins (its foot): in the first of its corners in which none of these points would lie on
 * it, and in the upper left one where all are taken.
 */
export function nameOfArea(
  area: Area,
  length: number,
  points: readonly Point[],
): { readonly x: number; readonly y: number } {
  const [left, right] = [area.x + 12, area.x + area.width - 12 - length];
  const [top, bottom] = [area.y + 22, area.y + area.height - 12];
  const corners = [
    { x: left, y: top },
    { x: right, y: top },
    { x: left, y: bottom },
  ];
  const isClear = ({ x, y }: { readonly x: number; readonly y: number }) =>
    points.every(
      ([pointX, pointY]) =>
        pointX < x - CLEAR_OF_A_NAME ||
        pointX > x + length + CLEAR_OF_A_NAME ||
        pointY < y - NAME_HEIGHT - CLEAR_OF_A_NAME ||
        pointY > y + CLEAR_OF_A_NAME,
    );
  return corners.find((corner) => corner.x >= left && isClear(corner)) ?? { x: left, y: top };
}

const CLEAR_OF_THE_DOT = 12;
const HEAD = 8;

/** An arrow with an open head, from beside the one point to the other; nothing where they are too near for one. */
export function arrowTo([fromX, fromY]: Point, [toX, toY]: Point): string {
  const length = Math.hypot(toX - fromX, toY - fromY);
  if (length < CLEAR_OF_THE_DOT + HEAD) return '';
  const [alongX, alongY] = [(toX - fromX) / length, (toY - fromY) / length];
  const at = (along: number, aside: number) =>
    `${(toX - alongX * along - alongY * aside).toFixed(1)} ${(toY - alongY * along + alongX * aside).toFixed(1)}`;
  return `M${at(length - CLEAR_OF_THE_DOT, 0)}L${at(0, 0)}M${at(HEAD, HEAD * 0.6)}L${at(0, 0)}L${at(HEAD, -HEAD * 0.6)}`;
}
