/** Where the three paths and the decision lie on the chart of fit against blocked steps; must never decide anything. */
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
