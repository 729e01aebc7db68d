/** Any map comes back from its file unchanged, in whatever order the records stand, and no damaged file throws. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMap } from '../../src/format/parseMap.ts';
import { serialiseMap } from '../../src/format/serialiseMap.ts';
import { checkMap } from '../../src/model/checkMap.ts';
import { TABLE_NAMES } from '../../src/model/map.ts';
import { REFUSALS } from '../../src/model/refusal.ts';
import { assert } from '../../src/shared/assert.ts';
import type { Day } from '../../src/shared/day.ts';
import { arbitraryMap } from '../fixtures/arbitraryMap.ts';

const TODAY = '2026-06-01' as Day;
const SEED = 20_260_601;

type Json = { [key: string]: unknown };

/** Reads what must be readable. */
function read(text: string) {
  const result = parseMap(text, TODAY);
  assert(result.ok, `refused: ${JSON.stringify(result.ok ? null : result.reason)}`);
  return result.value;
}

describe('any map', () => {
  it('comes back the same, and is written as the same bytes', () => {
    fc.assert(
      fc.property(arbitraryMap, (map) => {
        const text = serialiseMap(map);
        const back = read(text);
        expect(back).toEqual(map);
        expect(serialiseMap(back)).toBe(text);
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  it('is the same whatever the order of records and keys in the file', () => {
    fc.assert(
      fc.property(arbitraryMap, fc.infiniteStream(fc.nat(1_000)), (map, dice) => {
        const text = serialiseMap(map);
        const shuffle = <Item>(items: readonly Item[]): Item[] =>
          items
            .map((item) => ({ item, place: dice.next().value as number }))
            .sort((a, b) => a.place - b.place)
            .map(({ item }) => item);
        const content = JSON.parse(text) as Json;
        const mixed = Object.fromEntries(
          shuffle(Object.entries(content)).map(([key, value]) => [
            key,
            Array.isArray(value)
              ? shuffle(value.map((record: object) => Object.fromEntries(shuffle(Object.entries(record)))))
              : value,
          ]),
        );
        expect(serialiseMap(read(JSON.stringify(mixed)))).toBe(text);
      }),
      { seed: SEED, numRuns: 100 },
    );
  });
});

/** Something else in one place of the file: a value, a key, or a whole record. */
function mutate(content: Json, dice: Iterator<number>, value: unknown): Json {
  const roll = (sides: number) => (dice.next().value as number) % sides;
  const table = content[TABLE_NAMES[roll(TABLE_NAMES.length)] as string] as Json[];
  const target = table.length === 0 || roll(6) === 0 ? content : (table[roll(table.length)] as Json);
  const keys = Object.keys(target);
  const key = keys[roll(keys.length)] as string;
  switch (roll(4)) {
    case 0:
      delete target[key];
      break;
    case 1:
      Object.defineProperty(target, '__proto__', { value, enumerable: true, configurable: true });
      break;
    case 2:
      table.push(...table.slice(0, 1));
      target[key] = value;
      break;
    default:
      target[key] = value;
  }
  return content;
}

function neverThrows(text: string) {
  const result = parseMap(text, TODAY);
  if (result.ok) {
    expect(checkMap(result.value)).toEqual([]);
    expect(read(serialiseMap(result.value))).toEqual(result.value);
  } else expect(REFUSALS).toContain(result.reason.code);
  expect(Object.keys(Object.prototype)).toEqual([]);
}

describe('a damaged file', () => {
  it('with another value somewhere is taken whole or refused, and never throws', () => {
    fc.assert(
      fc.property(
        arbitraryMap,
        fc.infiniteStream(fc.nat(1_000_000)),
        fc.oneof(fc.jsonValue(), fc.constantFrom('toString', '__proto__', '2026-02-30', -1, 'a00', [], {}, null)),
        (map, dice, value) => {
          neverThrows(JSON.stringify(mutate(JSON.parse(serialiseMap(map)) as Json, dice, value)));
        },
      ),
      { seed: SEED, numRuns: 1_000 },
    );
  });

  it('with other characters somewhere is taken whole or refused, and never throws', () => {
    fc.assert(
      fc.property(
        arbitraryMap,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(40),
        fc.string(),
        (map, share, cut, put) => {
          const text = serialiseMap(map);
          const at = Math.floor(share * text.length);
          neverThrows(text.slice(0, at) + put + text.slice(at + cut));
          neverThrows(text.slice(0, at));
        },
      ),
      { seed: SEED, numRuns: 1_000 },
    );
  });

  it('that is no file at all is refused, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(parseMap(text, TODAY).ok).toBe(false);
      }),
      { seed: SEED, numRuns: 1_000 },
    );
  });
});
