/** What holds of every sheet, whatever is drawn on it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutSheet } from '../../src/layout/layoutSheet.ts';
import { FULL_CARDS } from '../../src/layout/measures.ts';
import { makePerson } from '../../src/model/makeRecord.ts';
import { mapIndex } from '../../src/model/mapIndex.ts';
import { ROLES } from '../../src/model/words.ts';
import { asId } from '../fixtures/mapBuilder.ts';
import { randomMap } from './randomMap.ts';
import { collisions, linesOnLines, linesThroughWords, looseEnds, wordsOf } from './sheetChecks.ts';

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

describe('lines side by side', () => {
  it('run on tracks of their own on sheets of usual size', () => {
    fc.assert(
      fc.property(randomMap(SIZES.usual.size), (map) => {
        expect(linesOnLines(layoutSheet(map))).toEqual([]);
      }),
      { seed: 20_261_123, numRuns: 150 },
    );
  });
});
