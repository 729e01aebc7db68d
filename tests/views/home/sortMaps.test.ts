// The orders of the maps on home.
import { describe, expect, it } from 'vitest';
import type { MapId } from '../../../src/model/ids.ts';
import type { MapSummary } from '../../../src/store/library.ts';
import { sortMaps } from '../../../src/views/home/sortMaps.ts';

const map = (id: string, fields: Partial<MapSummary> = {}): MapSummary => ({
  id: id as MapId,
  name: '',
  customer: '',
  amount: null,
  currency: 'CNY',
  sample: false,
  changedAt: 0,
  stops: 0,
  picture: [],
  search: '',
  ...fields,
});

const ids = (maps: readonly MapSummary[]) => maps.map(({ id }) => id).join('');

describe('the maps', () => {
  it('come as they are, the last changed first', () => {
    expect(ids(sortMaps([map('c'), map('a'), map('b')], 'changed', 'en'))).toBe('cab');
  });

  it('by name, a number as a number, the customer where there is no name, and nothing last', () => {
    const maps = [
      map('a'),
      map('b', { name: 'Works 10' }),
      map('c', { name: 'works 9' }),
      map('d', { customer: 'Éclair' }),
      map('e', { name: 'Fern' }),
    ];
    expect(ids(sortMaps(maps, 'name', 'en'))).toBe('decba');
  });

  it('by customer, in Chinese by sound', () => {
    const maps = [
      map('a', { customer: '张记' }),
      map('b', { customer: '阿成' }),
      map('c'),
      map('d', { customer: '李氏' }),
    ];
    expect(ids(sortMaps(maps, 'customer', 'zh-CN'))).toBe('bdac');
  });

  it('by amount, the largest first, each currency by itself, and none last', () => {
    const maps = [
      map('a', { amount: 5 }),
      map('b', { amount: 9, currency: 'EUR' }),
      map('c'),
      map('d', { amount: 80 }),
      map('e', { amount: 0 }),
    ];
    expect(ids(sortMaps(maps, 'amount', 'en'))).toBe('daebc');
  });
});
