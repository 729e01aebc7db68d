/** Whatever a map may hold, every figure of its sheet is a number, and one that a browser can draw. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placePerson } from '../../src/edit/placePerson.ts';
import { createCrowd } from '../../src/layout/crowd.ts';
import { keepPlaces } from '../../src/layout/keepPlaces.ts';
import { layoutSheet } from '../../src/layout/layoutSheet.ts';
import { overlaps } from '../../src/layout/rect.ts';
import type { Rect } from '../../src/layout/sheetLayout.ts';
import { checkMap } from '../../src/model/checkMap.ts';
import { WORLD } from '../../src/model/limits.ts';
import type { BuyingMap } from '../../src/model/map.ts';
import { asId, sketch } from '../fixtures/mapBuilder.ts';
import { randomMap } from './randomMap.ts';

/** All numbers in a value, with the way to each. */
function figures(value: unknown, way = ''): readonly (readonly [string, number])[] {
  if (typeof value === 'number') return [[way, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => figures(inner, `${way}.${key}`));
}

/** Where nothing can be drawn: no number, or further out than the world and the longest sheet beside it. */
const undrawable = (map: BuyingMap) =>
  figures(layoutSheet(map)).filter(([, figure]) => !(Math.abs(figure) <= 4 * WORLD));

/** Corners and edges of the world, the middle, and pairs that differ by as little as numbers can. */
const coordinate = fc.oneof(
  fc.constantFrom(WORLD, -WORLD, 0, -0, 5e-324, -5e-324, WORLD - 1e-9, 1 / 3),
  fc.double({ min: -WORLD, max: WORLD, noNaN: true }),
);

describe('a sheet on which people stand anywhere in the world', () => {
  it('has numbers for all its figures', () => {
    const places = fc.array(fc.record({ person: fc.nat(11), x: coordinate, y: coordinate }), { maxLength: 12 });
    fc.assert(
      fc.property(randomMap({ people: 12, steps: 5, relations: 12 }), places, (map, drawn) => {
        const there = Object.fromEntries(
          drawn
            .filter(({ person }) => Object.hasOwn(map.people, `p${person}`))
            .map(({ person, x, y }) => [`p${person}`, { id: asId<never>(`p${person}`), x, y }]),
        );
        const odd = { ...map, places: { ...map.places, ...there } };
        expect(undrawable(odd)).toEqual([]);
        // What an edit makes the layout keep may be kept.
        const kept = checkMap(keepPlaces(odd, { ...odd, seats: {} }));
        expect(kept.filter(({ table }) => table === 'places')).toEqual([]);
      }),
      { seed: 20_261_201, numRuns: 150 },
    );
  });

  it.each([
    [WORLD, -WORLD],
    [-WORLD, WORLD],
    [0, 0],
  ])('ends, and lays nobody over another, where all of them stand at %d, %d', (x, y) => {
    const people = Array.from({ length: 60 }, (_, nth) => `p${nth}`);
    const map = sketch({
      people: Object.fromEntries(people.map((person) => [person, ''])),
      steps: { need: 'need' },
      places: Object.fromEntries(people.map((person) => [person, [x, y] as const])),
    });
    const { cards } = layoutSheet(map);
    expect(undrawable(map)).toEqual([]);
    expect(cards.filter((card) => cards.some((other) => other !== card && overlaps(card, other)))).toEqual([]);
  });

  it('holds at its edge who is put beyond it', () => {
    const map = sketch({ people: { lin: '' } });
    const placed = placePerson(map, { person: asId('lin'), at: { x: 1e300, y: -Number.MAX_VALUE } });
    expect(placed.places).toEqual({ lin: { id: 'lin', x: WORLD, y: -WORLD } });
    expect(checkMap(placed)).toEqual([]);
  });
});

describe('a crowd', () => {
  const box: fc.Arbitrary<Rect> = fc.record({
    x: fc.integer({ min: -700, max: 700 }),
    y: fc.integer({ min: -700, max: 700 }),
    width: fc.integer({ min: 1, max: 600 }),
    height: fc.integer({ min: 1, max: 600 }),
  });

  it('answers as if it looked at every box', () => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 12 }), box, (boxes, asked) => {
        const crowd = createCrowd();
        for (const one of boxes) crowd.add(one);
        expect(crowd.isClear(asked)).toBe(!boxes.some((one) => overlaps(one, asked)));
      }),
      { seed: 20_261_202, numRuns: 300 },
    );
  });
});
