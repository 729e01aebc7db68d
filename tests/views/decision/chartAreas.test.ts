/** Tests that the chart's areas follow the bounds, and that its figures do not run into each other. */
import { describe, expect, it } from 'vitest';
import { DEFAULT_THRESHOLDS } from '../../../src/model/ourSide.ts';
import {
  arrowTo,
  axisFigures,
  CHART,
  chartAreas,
  nameOfArea,
  xOf,
  yOf,
} from '../../../src/views/decision/chartAreas.ts';

describe('the areas', () => {
  it('end in the corner of full fit and no blocked step', () => {
    for (const area of Object.values(chartAreas(DEFAULT_THRESHOLDS))) {
      expect(area.x + area.width).toBeCloseTo(CHART.width);
      expect(area.y + area.height).toBeCloseTo(CHART.height);
    }
  });

  it('begin at the bounds that are set', () => {
    const { split, partTime } = chartAreas({ ...DEFAULT_THRESHOLDS, splitFit: 0.5, partTimeBlocked: 0.1 });
    expect([split.x, partTime.y]).toEqual([xOf(0.5), yOf(0.1)]);
  });
});

describe('the name of an area', () => {
  const area = { x: 200, y: 100, width: 300, height: 150 };

  it('stands in the upper left corner while no point lies there', () => {
    expect(nameOfArea(area, 40, [])).toEqual({ x: 212, y: 122 });
    expect(nameOfArea(area, 40, [[350, 180]])).toEqual({ x: 212, y: 122 });
  });

  it('gives way to a point, to the next corner that is free', () => {
    expect(nameOfArea(area, 40, [[230, 118]])).toEqual({ x: 448, y: 122 });
    const two = [[230, 118] as const, [470, 118] as const];
    expect(nameOfArea(area, 40, two)).toEqual({ x: 212, y: 238 });
    expect(nameOfArea(area, 40, [...two, [220, 236]])).toEqual({ x: 212, y: 122 });
  });

  it('never begins left of an area too narrow for it', () => {
    expect(nameOfArea({ ...area, width: 30 }, 40, [[220, 120]]).x).toBe(212);
  });
});

describe('the figures of an axis', () => {
  it('are in order, each once', () => {
    expect(axisFigures([0.75, 0.45, 0.45], 0.6, 0.08)).toEqual([0, 0.45, 0.75, 1]);
  });

  it('leave room for the one that is shown in bold', () => {
    expect(axisFigures([0.45, 0.75], 0.7, 0.08)).toEqual([0, 0.45, 1]);
  });
});

describe('the arrow', () => {
  it('leads to the other point, and is none where both are nearly one', () => {
    expect(arrowTo([0, 0], [100, 0])).toMatch(/^M12\.0 0\.0L100\.0 0\.0M/);
    expect(arrowTo([5, 5], [10, 10])).toBe('');
  });
});
