/** What holds of every sheet, whatever is drawn on it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FULL_CARDS } from '../../src/layout/dimensions.ts';
import { layoutSheet } from '../../src/layout/layoutSheet.ts';
import { makePerson } from '../../src/model/makeRecord.ts';
import { mapIndex } from '../../src/model/mapIndex.ts';
import { ROLES } from '../../src/model/words.ts';
import { asId, sketch } from '../fixtures/mapBuilder.ts';
import { randomMap } from './randomMap.ts';
import { bareCrossings, collisions, linesOnLines, linesThroughWords, looseEnds, wordsOf } from './sheetChecks.ts';

const SIZES = {
  usual: { size: { people: 12, steps: 6, relations: 15 }, numRuns: 150 },
  large: { size: { people: 40, steps: 12, relations: 80 }, numRuns: 40 },
} as const;

describe.each(Object.entries(SIZES))('a sheet of %s size', (_, { size, numRuns }) => {
  const options = { seed: 20_261_123, numRuns };

  it('lays no words over other words', () => {
    fc.assert(
      fc.property(randomMap(size), (map) => {
        expect(collisions(wordsOf(layoutSheet(map)))).toEqual([]);
      }),
      options,
    );
  });

  it('gives every seat and everybody without a seat one card', () => {
    fc.assert(
      fc.property(randomMap(size), (map) => {
        const seated = new Set(Object.values(map.seats).map((seat) => seat.person));
        const outside = Object.values(map.people).filter((person) => !seated.has(person.id));
        const wanted = [...Object.keys(map.seats), ...outside.map((person) => person.id)].sort();
        expect(
          layoutSheet(map)
            .cards.map((card): string => card.key)
            .sort(),
        ).toEqual(wanted);
      }),
      options,
    );
  });

  it('draws every relation from card to card, through no words', () => {
    fc.assert(
      fc.property(randomMap(size), (map) => {
        const sheet = layoutSheet(map);
        const wanted = Object.values(map.relations).filter((relation) => relation.from !== relation.to);
        expect(sheet.lines.map((line): string => line.id).sort()).toEqual(
          wanted.map((relation): string => relation.id).sort(),
        );
        expect(looseEnds(sheet)).toEqual([]);
        expect(linesThroughWords(sheet)).toEqual([]);
      }),
      options,
    );
  });

  it('draws every link', () => {
    fc.assert(
      fc.property(randomMap(size), (map) => {
        const links = layoutSheet(map).links.map((link): string | null => link.id);
        const drawn = Object.keys(map.links);
        const chain = Array.from({ length: Math.max(0, Object.keys(map.steps).length - 1) }, () => null);
        expect([...links].sort()).toEqual(drawn.length > 0 ? drawn.sort() : chain);
      }),
      options,
    );
  });

  it('does not depend on the order of records', () => {
    fc.assert(
      fc.property(randomMap(size), (map) => {
        const turned = { ...map };
        for (const table of ['people', 'steps', 'links', 'seats', 'relations', 'places'] as const) {
          Object.assign(turned, { [table]: Object.fromEntries(Object.entries(map[table]).reverse()) });
        }
        expect(layoutSheet(turned)).toEqual(layoutSheet(map));
      }),
      { ...options, numRuns: 20 },
    );
  });

  it('moves nobody when somebody takes a seat at the end of a column', () => {
    fc.assert(
      fc.property(randomMap(size), fc.nat(), fc.constantFrom(...ROLES), (map, nth, role) => {
        const steps = mapIndex(map).steps;
        const step = steps[nth % Math.max(1, steps.length)];
        // The fifth card turns its column into rows, and then the lines to it may need other gutters.
        fc.pre(step !== undefined && mapIndex(map).seatsOfStep(step.id).length !== FULL_CARDS);
        if (!step) return;
        const more = {
          ...map,
          people: { ...map.people, zz: makePerson({ id: asId('zz'), name: 'New' }) },
          seats: {
            ...map.seats,
            'zz.seat': { id: asId('zz.seat'), person: asId('zz'), step: step.id, role, order: 'zz' },
          },
        } as typeof map;
        const after = new Map(layoutSheet(more).cards.map((card) => [card.key, card]));
        for (const card of layoutSheet(map).cards) {
          expect(after.get(card.key)).toEqual(card);
        }
      }),
      options,
    );
  });
});

const DENSE = [
  { name: 'usual', size: SIZES.usual.size, numRuns: 60, apart: 1 },
  // Eighty lines of forty people put anywhere are squeezed beside a card here and there, and yet never share a track.
  { name: 'large', size: SIZES.large.size, numRuns: 25, apart: 0.25 },
] as const;

describe.each(DENSE)(
  'a full sheet of $name size, with forks, ways back and empty chairs',
  ({ size, numRuns, apart }) => {
    const options = { seed: 20_261_124, numRuns };
    const full = fc.tuple(randomMap(size, true), fc.array(fc.nat(), { maxLength: 5 })).map(([map, places]) => {
      const { steps } = mapIndex(map);
      const chairs = places.flatMap((place, nth) => {
        const step = steps[place % steps.length];
        return step ? [{ key: `chair ${nth}`, step: step.id }] : [];
      });
      return layoutSheet(map, {
        chairs,
        quiet: new Set(
          Object.values(map.links)
            .slice(0, 3)
            .map((link) => link.id),
        ),
      });
    });

    it('lays no words over others, leads no line or link through them, and bridges every crossing', () => {
      fc.assert(
        fc.property(full, (sheet) => {
          expect(collisions(wordsOf(sheet))).toEqual([]);
          expect(linesThroughWords(sheet)).toEqual([]);
          expect(bareCrossings(sheet)).toEqual([]);
        }),
        options,
      );
    });

    it('gives every line and every way back a track of its own', () => {
      fc.assert(
        fc.property(full, (sheet) => {
          expect(linesOnLines(sheet, apart)).toEqual([]);
        }),
        options,
      );
    });
  },
);

it('holds with 500 seats and 80 lines', () => {
  const people = Object.fromEntries(Array.from({ length: 300 }, (_, nth) => [`p${nth}`, '']));
  const steps = Object.fromEntries(Array.from({ length: 12 }, (_, nth) => [`s${nth}`, 'custom']));
  const role = (nth: number) => (nth < 300 ? 'approver' : 'informed');
  const seats = Array.from({ length: 500 }, (_, nth) => `p${nth % 300} ${role(nth)} s${(nth * 7) % 12}`);
  const relations = Array.from({ length: 80 }, (_, nth) => `p${(nth * 13) % 300} sways p${(nth * 29 + 5) % 300}`);
  const sheet = layoutSheet(sketch({ people, steps, seats, relations }));
  expect(sheet.lines).toHaveLength(80);
  expect(linesThroughWords(sheet)).toEqual([]);
  expect(linesOnLines(sheet)).toEqual([]);
  expect(bareCrossings(sheet)).toEqual([]);
});
