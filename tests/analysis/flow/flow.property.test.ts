/** What must hold for the flow of any map. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Flow, LaneItem } from '../../../src/analysis/flow/flow.ts';
import { reasonKeys } from '../../../src/analysis/flow/reasonKeys.ts';
import { sayReason } from '../../../src/analysis/flow/sayReason.ts';
import { type BuyingMap, TABLE_NAMES } from '../../../src/model/map.ts';
import { CONTACT_LEVELS, LANGUAGES, STANCES } from '../../../src/model/words.ts';
import { arbitraryMap } from '../../fixtures/arbitraryMap.ts';
import { factsOf, flowOf } from './readFlow.ts';

const RUNS = { seed: 20_261_123, numRuns: 150 };

/** The same map with the records of every table in the opposite order. */
function turned(map: BuyingMap): BuyingMap {
  const tables = TABLE_NAMES.map((name) => [name, Object.fromEntries(Object.entries(map[name]).reverse())]);
  return { ...map, ...Object.fromEntries(tables) };
}

const asked = (flow: Flow): readonly string[] =>
  flow.items
    .filter((item) => item.asks !== null)
    .map((item) => JSON.stringify([item.step, item.lane, item.asks, reasonKeys(item)]))
    .sort();

describe('the flow of any map', () => {
  test('does not depend on the order of records, and is the same each time', () => {
    fc.assert(
      fc.property(arbitraryMap, (map) => {
        const flow = flowOf(map).items;
        expect(flowOf(turned(map)).items).toEqual(flow);
        expect(flowOf(structuredClone(map)).items).toEqual(flow);
      }),
      RUNS,
    );
  });

  test('has keys that are unique in their cell, words in both languages, and a reason for all that was derived', () => {
    fc.assert(
      fc.property(arbitraryMap, (map) => {
        const { items, cell } = flowOf(map);
        expect(new Set(items.map((item) => `${item.step} ${item.lane} ${item.key}`)).size).toBe(items.length);
        for (const item of items) {
          expect(cell(item.step, item.lane)).toContain(item);
          if (item.edit === null) expect(item.reasons.length).toBeGreaterThan(0);
          if (item.edit === null) for (const language of LANGUAGES) expect(item.words[language].trim()).not.toBe('');
        }
      }),
      RUNS,
    );
  });

  test('asks for the same, whoever was met and whoever is against', () => {
    const state = fc.array(fc.tuple(fc.constantFrom(...STANCES), fc.constantFrom(...CONTACT_LEVELS)), {
      minLength: 7,
      maxLength: 7,
    });
    fc.assert(
      fc.property(arbitraryMap, state, (map, states) => {
        const people = Object.values(map.people).map((person, place) => {
          const [stance, contact] = states[place % states.length] ?? ['unknown', 'none'];
          return [person.id, { ...person, stance, contact, competitors: [], kp: person.kp, quiet: null }];
        });
        const other = { ...map, contacts: {}, concerns: {}, people: Object.fromEntries(people) } as BuyingMap;
        expect(asked(flowOf(other))).toEqual(asked(flowOf(map)));
      }),
      RUNS,
    );
  });

  test('keeps every word and every tick of a hand', () => {
    fc.assert(
      fc.property(arbitraryMap, (map) => {
        const shown = flowOf(map).items.flatMap((item) => (item.edit ? [item.edit.id] : []));
        const touched = Object.values(map.laneEdits).filter(
          (edit) => edit.added || edit.done || (edit.text ?? '').trim() !== '',
        );
        for (const edit of touched) expect(shown).toContain(edit.id);
      }),
      RUNS,
    );
  });

  test('can say every reason in both languages', () => {
    fc.assert(
      fc.property(arbitraryMap, (map) => {
        const facts = factsOf(map);
        const said = (item: LaneItem) =>
          item.reasons.flatMap((reason) => LANGUAGES.map((language) => sayReason(facts, item.step, reason, language)));
        for (const text of flowOf(map).items.flatMap(said)) {
          expect(text).toMatch(/^(because |因为)/);
          expect(text).not.toMatch(/[{}]|undefined|null/);
        }
      }),
      { ...RUNS, numRuns: 40 },
    );
  });
});
