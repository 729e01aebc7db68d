/** Where one line passes over another. */
import { describe, expect, it } from 'vitest';
import { findBridges, segmentsOf } from '../../src/layout/lines/bridges.ts';
import type { Point } from '../../src/layout/sheetLayout.ts';

type Path = readonly (readonly [x: number, y: number])[];
const points = (path: Path): readonly Point[] => path.map(([x, y]) => ({ x, y }));
const bridges = (...paths: readonly Path[]) => findBridges(paths.map(points));

const LEVEL: Path = [
  [0, 50],
  [100, 50],
];
const upright = (x: number, from: number, to: number): Path => [
  [x, from],
  [x, to],
];

describe('segments', () => {
  it('are the level and upright parts of a path, each from its lower end', () => {
    expect(
      segmentsOf(
        points([
          [0, 10],
          [40, 10],
          [40, 0],
          [20, 0],
        ]),
      ),
    ).toEqual([
      { along: 'x', at: 10, from: 0, to: 40 },
      { along: 'y', at: 40, from: 0, to: 10 },
      { along: 'x', at: 0, from: 20, to: 40 },
    ]);
    expect(segmentsOf(points([[0, 0]]))).toEqual([]);
  });
});

describe('a bridge', () => {
  it('is where a line crosses one drawn before it, along the later one', () => {
    expect(bridges(LEVEL, upright(30, 0, 100))).toEqual([[], [{ x: 30, y: 50, along: 'y' }]]);
    expect(bridges(upright(30, 100, 0), LEVEL)).toEqual([[], [{ x: 30, y: 50, along: 'x' }]]);
  });

  it.each([
    ['ends on the other', upright(30, 0, 50)],
    ['begins on the other', upright(30, 50, 100)],
    ['passes the other’s beginning', upright(0, 0, 100)],
    ['passes the other’s end', upright(100, 0, 100)],
    ['stops short of the other', upright(30, 0, 49)],
    ['passes beside the other', upright(101, 0, 100)],
    ['lies on the other', LEVEL],
  ])('is not where a line only %s', (_, path) => {
    expect(bridges(LEVEL, path)).toEqual([[], []]);
    expect(bridges(path, LEVEL)).toEqual([[], []]);
  });

  it('is where they only just cross', () => {
    expect(bridges(LEVEL, upright(1, 49, 51))).toEqual([[], [{ x: 1, y: 50, along: 'y' }]]);
    expect(bridges(LEVEL, upright(99, 49, 51))).toEqual([[], [{ x: 99, y: 50, along: 'y' }]]);
  });

  it('stands once where two earlier lines run on each other, and for each where they do not', () => {
    expect(bridges(LEVEL, LEVEL, upright(30, 0, 100))[2]).toEqual([{ x: 30, y: 50, along: 'y' }]);
    const lower: Path = [
      [0, 60],
      [100, 60],
    ];
    expect(bridges(LEVEL, lower, upright(30, 0, 100))[2]).toEqual([
      { x: 30, y: 50, along: 'y' },
      { x: 30, y: 60, along: 'y' },
    ]);
  });

  it('is nowhere on a line that crosses itself alone', () => {
    const knot: Path = [
      [0, 50],
      [100, 50],
      [100, 0],
      [50, 0],
      [50, 100],
    ];
    expect(bridges(knot)).toEqual([[]]);
  });
});
