/** How many items the cells of the lanes show in the height that there is. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitCells, itemHeight, LINE } from '../../../src/views/lanes/fitCells.ts';

/** Five lanes of one step each, with so many items of one line. */
const lanes = (...counts: readonly number[]) => counts.map((count) => [Array.from({ length: count }, () => 20)]);
const shown = (of: ReturnType<typeof lanes>, height: number, usual: number) =>
  fitCells(of, (item) => item, { height, usual });

describe('fitCells', () => {
  it('shows all there is where the lower half would stay empty', () => {
    // Seven items of 20 pixels and 15 around them in each of five rows: 775.
    expect(shown(lanes(7, 7, 7, 7, 7), 775, 1)).toEqual({ most: [7, 7, 7, 7, 7], whole: true });
    expect(shown(lanes(7, 1, 0, 2, 7), 2000, 1)).toEqual({ most: [7, 1, 1, 2, 7], whole: true });
  });

  it('shows as many as fit, lane by lane, with a line for the rest', () => {
    // Three items, a line for the rest and 15 around are 95 a row; one item more is 20 more.
    expect(shown(lanes(7, 7, 7, 7, 7), 475, 1).most).toEqual([3, 3, 3, 3, 3]);
    expect(shown(lanes(7, 7, 7, 7, 7), 474, 1).most).toEqual([3, 3, 3, 3, 2]);
    expect(shown(lanes(7, 7, 7, 7, 7), 515, 1).most).toEqual([4, 4, 3, 3, 3]);
    expect(shown(lanes(7, 2, 7), 5 * 20 + 15 + 2 * 20 + 15 + 4 * 20 + 15, 1).most).toEqual([4, 2, 3]);
  });

  it('shows all five lanes before a second line of one', () => {
    // Four, three and two items of 20 pixels with a line for the rest and 15 around: 115, 95 and 75 a row; one alone 55.
    expect(shown(lanes(7, 7, 7, 7, 7), 574, 4)).toEqual({ most: [4, 4, 4, 4, 3], whole: true });
    expect(shown(lanes(7, 7, 7, 7, 7), 375, 4)).toEqual({ most: [2, 2, 2, 2, 2], whole: true });
    expect(shown(lanes(7, 7, 7, 7, 7), 275, 4)).toEqual({ most: [1, 1, 1, 1, 1], whole: true });
  });

  it('shows one each, to be cut, where not even that fits', () => {
    expect(shown(lanes(7, 7), 100, 4)).toEqual({ most: [1, 1], whole: false });
    expect(shown(lanes(7, 7), 100, 1)).toEqual({ most: [1, 1], whole: false });
    expect(shown(lanes(7, 7), 110, 1)).toEqual({ most: [1, 1], whole: true });
    expect(shown(lanes(7, 7), 5000, 0)).toEqual({ most: [0, 0], whole: false });
  });

  it('leaves no room in which one more would stand, and asks no height of a further item where the first do not fit', () => {
    const counts = fc.array(fc.nat(9), { minLength: 5, maxLength: 5 });
    const high = (count: number, most: number) =>
      15 + Math.max(34, Math.min(count, most) * 20 + (count > most ? 20 : 0));
    fc.assert(
      fc.property(counts, fc.nat(1200), (of, height) => {
        const { most, whole } = shown(lanes(...of), height, 1);
        const rows = (each: readonly number[]) =>
          of.reduce((sum, count, lane) => sum + high(count, each[lane] ?? 0), 0);
        expect(rows(most) <= height).toBe(whole);
        for (const [lane, count] of of.entries()) {
          const more = most.map((now, other) => (other === lane ? now + 1 : now));
          if (whole && (most[lane] ?? 0) < count) expect(rows(more)).toBeGreaterThan(height);
        }
      }),
      { seed: 20261130, numRuns: 300 },
    );
    const asked: number[] = [];
    const heightOf = (item: number) => {
      asked.push(item);
      return 500;
    };
    fitCells(lanes(7, 7, 7, 7, 7), heightOf, { height: 300, usual: 1 });
    expect(asked).toHaveLength(1);
  });
});

it('an item is as high as its lines, and no lower than a finger needs it', () => {
  expect(itemHeight(90, 100, 0)).toBe(20);
  expect(itemHeight(190, 100, 0)).toBe(3 * LINE + 2);
  expect(itemHeight(90, 100, 44)).toBe(44);
});
