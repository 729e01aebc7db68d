// The quick search for a line's way finds the same way as the plain one, ties included.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BAND, FREE_GAP, GUTTER } from '../../../src/layout/dimensions.ts';
import { layoutColumns } from '../../../src/layout/layoutColumns.ts';
import { readChannels } from '../../../src/layout/lines/channels.ts';
import { findRoute, type Port, portsOf } from '../../../src/layout/lines/route.ts';
import { layoutLinks } from '../../../src/layout/links/layoutLinks.ts';
import { placeFree } from '../../../src/layout/placeFree.ts';
import type { BuyingMap } from '../../../src/model/map.ts';
import { mapIndex } from '../../../src/model/mapIndex.ts';
import { randomMap } from '../randomMap.ts';
import { plainRoute } from './plainRoute.ts';

const ROOM = { gutter: () => GUTTER, band: BAND, sky: FREE_GAP };

/** What there is to find on a sheet: its channels, and each relation's ends. */
function searchesOn(map: BuyingMap) {
  const steps = layoutColumns(map, { chairs: [] }, ROOM);
  const { height } = layoutLinks(map, steps.columns, new Set());
  const cards = [...placeFree(map, steps, height + ROOM.sky), ...steps.cards];
  const channels = readChannels(steps, cards, height, ROOM);
  const portsOfPerson = (person: string): readonly Port[] =>
    cards.filter((card) => card.person === person).flatMap((card) => portsOf(card, channels));
  const relations = mapIndex(map).relations.filter(({ from, to }) => from !== to);
  return { channels, ends: relations.map(({ from, to }) => [portsOfPerson(from), portsOfPerson(to)] as const) };
}

describe('the way of a line', () => {
  it.each([
    [{ people: 12, steps: 6, relations: 15 }, 60],
    [{ people: 40, steps: 12, relations: 40 }, 8],
  ])('is that of the plain search on a sheet of %o', (size, numRuns) => {
    fc.assert(
      fc.property(randomMap(size), (map) => {
        const { channels, ends } = searchesOn(map);
        for (const [from, to] of ends) expect(findRoute(from, to, channels)).toEqual(plainRoute(from, to, channels));
      }),
      { seed: 20_261_124, numRuns },
    );
  });

  it('is none where nothing leads away from a card', () => {
    const [map] = fc.sample(randomMap({ people: 3, steps: 2, relations: 3 }), { seed: 20_261_130, numRuns: 1 });
    const { channels, ends } = searchesOn(map as BuyingMap);
    expect(ends[0]?.[1]).not.toEqual([]);
    expect(findRoute([], ends[0]?.[1] ?? [], channels)).toBeNull();
  });
});
