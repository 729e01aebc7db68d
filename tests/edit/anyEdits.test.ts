/** Whatever is done to a map in whatever order, it keeps its own rules. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkMap } from '../../src/model/checkMap.ts';
import { blankMap } from '../../src/model/map.ts';
import { prune } from '../../src/model/prune.ts';
import { arbitraryEdit, arbitraryEdits, arbitraryMap } from '../fixtures/arbitraryMap.ts';
import { asId } from '../fixtures/mapBuilder.ts';

const SEED = { seed: 20261123 };

describe('any sequence of edits', () => {
  it('leaves a map that keeps its rules after each of them, and nothing dangling', () => {
    fc.assert(
      fc.property(arbitraryEdits, (edits) => {
        let map = blankMap(asId('map'));
        for (const { edit } of edits) {
          map = edit(map);
          expect(checkMap(map)).toEqual([]);
          expect(prune(map)).toBe(map);
        }
      }),
      { ...SEED, numRuns: 150 },
    );
  });

  it('is pure: the same edit on the same map gives the same map, and the map it started from stays as it was', () => {
    fc.assert(
      fc.property(arbitraryMap, arbitraryEdit, (map, { edit }) => {
        const before = JSON.stringify(map);
        expect(edit(map)).toEqual(edit(map));
        expect(JSON.stringify(map)).toBe(before);
      }),
      { ...SEED, numRuns: 150 },
    );
  });

  it('returns the same map whenever it changes nothing', () => {
    fc.assert(
      fc.property(arbitraryMap, arbitraryEdit, (map, { edit }) => {
        const next = edit(map);
        if (next !== map) expect(next).not.toEqual(map);
      }),
      { ...SEED, numRuns: 300 },
    );
  });
});

describe('maps made by any edits', () => {
  it('hold steps, seats, links and contacts often enough for the properties to mean something', () => {
    const maps = fc.sample(arbitraryMap, { ...SEED, numRuns: 100 });
    const rich = maps.filter(
      (map) =>
        Object.keys(map.steps).length > 2 &&
        Object.keys(map.seats).length > 2 &&
        Object.keys(map.links).length > 1 &&
        Object.keys(map.contacts).length > 0,
    );
    expect(rich.length).toBeGreaterThan(25);
  });
});
