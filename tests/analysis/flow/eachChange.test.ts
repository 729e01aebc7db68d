/** Whatever single thing of a map changes, the flow is what it would be without anything kept from before. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BuyingMap, TABLE_NAMES } from '../../../src/model/map.ts';
import { sketch } from '../../fixtures/mapBuilder.ts';
import { arbitrarySketch } from '../arbitrarySketch.ts';
import { flowAt, fresh } from './flowAt.ts';

type Fields = { readonly [name: string]: unknown };

const PAIRS = fc
  .sample(fc.tuple(arbitrarySketch, arbitrarySketch), { seed: 20_261_201, numRuns: 3 })
  .map(([one, two], nth) => ({ nth, map: sketch(one), other: sketch(two) }));

/** One field at a time as it is in the other. */
function oneByOne<Whole extends object>(whole: Whole, other: Whole): readonly (readonly [string, Whole])[] {
  return Object.keys(whole).flatMap((name) => {
    const value = (other as Fields)[name];
    return JSON.stringify((whole as Fields)[name]) === JSON.stringify(value)
      ? []
      : [[name, { ...whole, [name]: value }] as const];
  });
}

/** One map for each thing that is not the same in the other: a field, a field of a record that both have, a record that one has. */
function changes(map: BuyingMap, other: BuyingMap): readonly (readonly [string, BuyingMap])[] {
  const ofFields = oneByOne(map.fields, other.fields).map(
    ([name, fields]) => [`fields.${name}`, { ...map, fields }] as const,
  );
  const ofRecords = TABLE_NAMES.flatMap((table) => {
    const [mine, theirs] = [map[table], other[table]] as readonly { readonly [id: string]: object }[];
    const into = (records: object) => ({ ...map, [table]: records }) as BuyingMap;
    return [...new Set([...Object.keys(mine ?? {}), ...Object.keys(theirs ?? {})])].flatMap((id) => {
      const { [id]: own, ...rest } = mine ?? {};
      const their = theirs?.[id];
      if (!own || !their) return [[`${table}.${id}`, into(their ? { ...mine, [id]: their } : rest)] as const];
      return oneByOne(own, their).map(
        ([name, record]) => [`${table}.${id}.${name}`, into({ ...mine, [id]: record })] as const,
      );
    });
  });
  return [...ofFields, ...ofRecords];
}

test.each(PAIRS)('the flow follows each single change ($nth)', ({ map, other }) => {
  const all = changes(map, other);
  expect(all.length).toBeGreaterThan(80);
  for (const [what, changed] of all) {
    // Derived first as it was, so that there is something to keep.
    flowAt({ map, day: 1, side: 1 });
    const moment = { map: changed, day: 1, side: 1 };
    expect(flowAt(moment).items, what).toEqual(fresh(moment).items);
  }
});
