/** Boxes, worked out by hand. */
import { describe, expect, it } from 'vitest';
import { around, bottom, contains, grow, overlaps, right } from '../../src/layout/rect.ts';

const box = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });
const ten = box(10, 20, 10, 10);

describe('a box', () => {
  it('ends where it begins and its size more', () => {
    expect([right(ten), bottom(ten)]).toEqual([20, 30]);
  });

  it.each([
    ['inside', box(12, 22, 2, 2), true],
    ['around', box(0, 0, 50, 50), true],
    ['over its right edge', box(19, 22, 10, 2), true],
    ['over its left edge', box(5, 22, 6, 2), true],
    ['over its upper edge', box(12, 15, 2, 6), true],
    ['over its lower edge', box(12, 29, 2, 6), true],
    ['touching its right edge', box(20, 22, 5, 2), false],
    ['touching its left edge', box(5, 22, 5, 2), false],
    ['touching its upper edge', box(12, 15, 2, 5), false],
    ['touching its lower edge', box(12, 30, 2, 5), false],
    ['beside', box(30, 22, 5, 2), false],
    ['below', box(12, 40, 2, 2), false],
  ])('shares an area with one %s: %o %s', (_, other, expected) => {
    expect(overlaps(ten, other)).toBe(expected);
    expect(overlaps(other, ten)).toBe(expected);
  });

  it('holds its edges and corners, and nothing outside', () => {
    for (const [x, y] of [
      [10, 20],
      [20, 30],
      [10, 30],
      [20, 20],
      [15, 25],
    ] as const) {
      expect(contains(ten, { x, y })).toBe(true);
    }
    for (const [x, y] of [
      [9, 25],
      [21, 25],
      [15, 19],
      [15, 31],
    ] as const) {
      expect(contains(ten, { x, y })).toBe(false);
    }
  });

  it('grows on every side', () => {
    expect(grow(ten, 2)).toEqual(box(8, 18, 14, 14));
    expect(grow(ten, -2)).toEqual(box(12, 22, 6, 6));
  });
});

describe('several boxes', () => {
  it('lie in the smallest one around them', () => {
    expect(around([])).toEqual(box(0, 0, 0, 0));
    expect(around([ten])).toEqual(ten);
    expect(around([ten, box(-5, 25, 5, 20), box(12, 0, 30, 5)])).toEqual(box(-5, 0, 47, 45));
  });
});
