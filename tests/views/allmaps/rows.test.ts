// The rows of the table: filtered, and in an order in which whatever says nothing comes last.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MapOverview, readMap } from '../../../src/analysis/overMaps/readMap.ts';
import type { MapFields } from '../../../src/model/mapFields.ts';
import { BLANK_OUR_SIDE } from '../../../src/model/ourSide.ts';
import {
  COLUMNS,
  customersOf,
  filterRows,
  NO_FILTER,
  nextOrder,
  type Row,
  type RowFilter,
  readOf,
  sortRows,
} from '../../../src/views/allmaps/rows.ts';
import { asDay, asId, sketch } from '../../fixtures/mapBuilder.ts';

/** A map with what reading it told; null for one that is not read yet. */
function row(id: string, fields: Partial<MapFields>, known: Partial<MapOverview> | null = {}): Row {
  const read = { ...readMap(sketch({ id, fields }), BLANK_OUR_SIDE, asDay('2026-05-20')), stops: 0, ...known };
  const { name, customer, amount, currency } = read.fields;
  const plain = { name, customer, amount, currency, sample: false, changedAt: 0, stops: read.stops, picture: [] };
  return {
    summary: { id: asId(id), ...plain, search: [name, customer].join('\n') },
    read: known === null ? null : read,
  };
}
const WORDS = {
  name: ({ summary }: Row) => summary.name,
  here: (one: Row) => (readOf(one)?.here ?? []).map(({ name }) => name).join(),
  owner: (one: Row) => readOf(one)?.fields.owner ?? '',
};
const ids = (rows: readonly Row[]) => rows.map(({ summary }) => summary.id).join(' ');

const ROWS = [
  row('a', { name: 'Alpha', customer: 'Linden AG', amount: 100, currency: 'EUR', owner: asId('ada') }, { late: 2 }),
  row('b', { name: 'beta', customer: 'ＬＩＮＤＥＮ ag', amount: 900, currency: 'EUR', outcome: 'won' }, { stops: 3 }),
  row('c', { name: 'Gamma', customer: '', amount: 500, currency: 'CNY', reasonBy: asDay('2026-06-01') }),
  row('d', { name: 'delta 10', customer: 'Ahorn', reasonBy: asDay('2026-05-01') }),
  row('e', { name: 'delta 9', customer: 'Ahorn', owner: asId('bo') }, null),
];

describe('a filter', () => {
  it.each<readonly [string, Partial<RowFilter>, string]>([
    ['nothing', {}, 'a b c d e'],
    ['words of name and customer', { words: 'linden alpha' }, 'a'],
    ['a customer however written', { customer: 'LINDEN AG' }, 'a b'],
    ['who leads', { owner: asId('ada') }, 'a'],
    ['nobody leading', { owner: 'nobody' }, 'b c d'],
    ['an outcome', { outcome: 'won' }, 'b'],
    ['stops', { stopsOnly: true }, 'b'],
    ['late lines', { lateOnly: true }, 'a'],
    ['two at once', { customer: 'LINDEN AG', stopsOnly: true }, 'b'],
  ])('by %s', (_, patch, left) => {
    expect(ids(filterRows(ROWS, { ...NO_FILTER, ...patch }))).toBe(left);
  });

  it('offers each customer once', () => {
    expect(customersOf(ROWS, 'en')).toEqual([
      ['AHORN', 'Ahorn'],
      ['LINDEN AG', 'Linden AG'],
    ]);
  });
});

describe('an order', () => {
  it.each([
    ['name', false, 'a b e d c'],
    ['name', true, 'c d e b a'],
    ['customer', false, 'e d a b c'],
    ['amount', true, 'c b a e d'],
    ['amount', false, 'c a b e d'],
    ['by', false, 'd c a b e'],
    ['by', true, 'c d a b e'],
    ['stops', true, 'b a e d c'],
    ['late', true, 'a b d c e'],
    ['owner', false, 'a b e d c'],
    ['outcome', true, 'b a d c e'],
  ] as const)('by %s, down %s', (by, down, order) => {
    expect(ids(sortRows(ROWS, { by, down }, 'en', WORDS))).toBe(order);
  });

  it('begins with the largest figure, and else with the first word', () => {
    const first = { by: 'name', down: false } as const;
    expect(nextOrder(first, 'amount')).toEqual({ by: 'amount', down: true });
    expect(nextOrder(first, 'name')).toEqual({ by: 'name', down: true });
    expect(nextOrder({ by: 'amount', down: true }, 'by')).toEqual({ by: 'by', down: false });
  });

  it('loses nobody and depends on no order before, by any column', () => {
    const shuffled = fc.shuffledSubarray(ROWS, { minLength: ROWS.length });
    fc.assert(
      fc.property(shuffled, fc.constantFrom(...COLUMNS), fc.boolean(), (rows, by, down) => {
        expect(ids(sortRows(rows, { by, down }, 'en', WORDS))).toBe(ids(sortRows(ROWS, { by, down }, 'en', WORDS)));
      }),
      { seed: 15, numRuns: 200 },
    );
  });
});
