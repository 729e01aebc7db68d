/** Whoever sits somewhere is heard in the flow of any map, and so is whatever they want to know. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Flow } from '../../../src/analysis/flow/flow.ts';
import { stepsOver } from '../../../src/analysis/flow/over.ts';
import { readSilences } from '../../../src/analysis/flow/silence.ts';
import { dropRecords } from '../../../src/edit/edit.ts';
import { isNeverApproached } from '../../../src/facts/mapFacts.ts';
import { presentMap } from '../../../src/facts/presentMap.ts';
import type { SeatId } from '../../../src/model/ids.ts';
import type { BuyingMap } from '../../../src/model/map.ts';
import { arbitraryMap } from '../../fixtures/arbitraryMap.ts';
import { factsOf, flowOf, TODAY } from './readFlow.ts';

const RUNS = { seed: 20_261_123, numRuns: 150 };

/** All that can be seen of a flow without what a hand did. */
const seen = (flow: Flow): string =>
  JSON.stringify(flow.items.map(({ step, key, words, reasons, rank }) => [step, key, words, reasons, rank]));

describe('the flow of any map', () => {
  test('changes when any concern or term is taken away, or whoever has something to hear is seated nowhere', () => {
    fc.assert(
      fc.property(arbitraryMap, (drawn) => {
        const map = presentMap(drawn);
        const before = seen(flowOf(map));
        const without = [
          ...heard(map).map((ids) => dropRecords(map, 'seats', ids)),
          ...withoutConcerns(map),
          ...Object.values(map.terms).flatMap((term) =>
            term.text.trim() === '' ? [] : [dropRecords(map, 'terms', new Set([term.id]))],
          ),
        ];
        for (const less of without) expect(seen(flowOf(less))).not.toBe(before);
      }),
      RUNS,
    );
  });

  test('has a banner at each step that is not over and at which somebody sits while nobody may be approached', () => {
    const silent = fc.tuple(arbitraryMap, fc.constantFrom(null, TODAY)).map(
      ([map, to]): BuyingMap => ({
        ...map,
        fields: { ...map.fields, profile: 'national', quiet: { from: null, to } },
      }),
    );
    fc.assert(
      fc.property(silent, (map) => {
        const over = stepsOver(factsOf(map));
        const banners = flowOf(map).items.filter(({ key }) => key.startsWith('quiet.banner'));
        const taken = Object.values(presentMap(map).seats).map(({ step }) => step);
        expect(banners.map(({ step }) => step)).toEqual(
          expect.arrayContaining(taken.filter((step) => !over.has(step))),
        );
        expect(banners.filter(({ step }) => over.has(step))).toEqual([]);
      }),
      { ...RUNS, numRuns: 60 },
    );
  });
});

/** All seats of each person who is still spoken to, or of each body that is presented to; while the whole map is silent there is nobody. */
function heard(map: BuyingMap): readonly ReadonlySet<SeatId>[] {
  const facts = factsOf(map);
  const silences = readSilences(facts);
  const over = stepsOver(facts);
  const sways = new Set(facts.opinionHolders.map(({ id }) => id));
  if (map.fields.profile === 'smb' || silences.map.silence === 'inside') return [];
  return Object.values(map.people).flatMap((person) => {
    const seats = Object.values(map.seats).filter((seat) => seat.person === person.id);
    const still = seats.filter(({ step }) => !over.has(step));
    // A bid speaks for itself, once its quiet period is over.
    const isAfter = silences.of(person).silence === 'after';
    const asked = still.filter(({ step }) => !isAfter || map.steps[step]?.kind !== 'tender');
    // That nobody approaches them is said once, for what they sway or for where they sit.
    if (isNeverApproached(person) && sways.has(person.id)) return [];
    const heardAt = person.sort === 'body' ? asked.filter(({ role }) => role === 'approver') : asked;
    return heardAt.length > 0 ? [new Set(seats.map(({ id }) => id))] : [];
  });
}

/** Concerns that say something, of people who stand somewhere. */
function withoutConcerns(map: BuyingMap): readonly BuyingMap[] {
  const seated = new Set(Object.values(map.seats).map((seat) => seat.person));
  return Object.values(map.concerns)
    .filter((concern) => seated.has(concern.person) && (concern.text + concern.message).trim() !== '')
    .map((concern) => dropRecords(map, 'concerns', new Set([concern.id])));
}
