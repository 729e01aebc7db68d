/** What stands on a path: its tip and its middle. */
import { describe, expect, it } from 'vitest';
import { arrowHead, middleOf } from '../../src/layout/pathSigns.ts';

const points = (...path: readonly (readonly [number, number])[]) => path.map(([x, y]) => ({ x, y }));

describe('the tip of an arrow', () => {
  it.each([
    ['to the right', points([0, 0], [50, 0]), 'M40 6.2L50 0L40 -6.2'],
    ['to the left', points([50, 0], [0, 0]), 'M10 -6.2L0 0L10 6.2'],
    ['down', points([0, 0], [0, 50]), 'M6.2 40L0 50L-6.2 40'],
    ['up', points([0, 50], [0, 0]), 'M-6.2 10L0 0L6.2 10'],
    ['in the direction of the last stretch', points([0, 0], [50, 0], [50, 80]), 'M56.2 70L50 80L43.8 70'],
  ])('points %s', (_, path, expected) => {
    expect(arrowHead(path, 10)).toBe(expected);
  });

  it('is none on less than a stretch', () => {
    expect(arrowHead([], 10)).toBe('');
    expect(arrowHead(points([1, 1]), 10)).toBe('');
  });
});

describe('the middle', () => {
  it('is that of the longest stretch, of several the first', () => {
    expect(middleOf(points([0, 0], [10, 0]))).toEqual({ x: 5, y: 0 });
    expect(middleOf(points([0, 0], [10, 0], [10, 40], [20, 40]))).toEqual({ x: 10, y: 20 });
    expect(middleOf(points([0, 0], [10, 0], [10, 10]))).toEqual({ x: 5, y: 0 });
    expect(middleOf(points([-40, 8], [-10, 8], [-10, 0]))).toEqual({ x: -25, y: 8 });
  });

  it('is nowhere without a stretch', () => {
    expect(middleOf([])).toBeNull();
    expect(middleOf(points([1, 1]))).toBeNull();
  });
});
