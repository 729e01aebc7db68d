/** Which items of a cell are shown at a width. */
import { describe, expect, it } from 'vitest';
import type { LaneItem } from '../../../src/analysis/flow/flow.ts';
import { makeLaneEdit } from '../../../src/model/makeRecord.ts';
import { cellItems, densityOf } from '../../../src/views/lanes/cellItems.ts';
import { asId } from '../../fixtures/mapBuilder.ts';

const item = (key: string, edit: { done?: boolean; hidden?: boolean } | null = null): LaneItem => ({
  key,
  step: asId('need'),
  lane: 'action',
  words: { en: key, 'zh-CN': key },
  reasons: [],
  asks: null,
  edit: edit && makeLaneEdit({ id: asId(key), step: asId('need'), lane: 'action', item: key, order: 'a', ...edit }),
  reasonsChanged: false,
  learns: false,
  retired: false,
  folded: false,
  rank: 0,
});
const SIX = [item('a', { done: true }), item('b'), item('c'), item('d'), item('e', { hidden: true }), item('f')];
const options = { withHidden: false, open: false, isBlocked: () => false };
const keys = (cell: ReturnType<typeof cellItems>) => [cell.shown.map((one) => one.key).join(''), cell.more];

describe('densityOf', () => {
  it('goes by the width of the column on the screen', () => {
    expect([232, 190, 189, 104, 103].map(densityOf)).toEqual(['all', 'all', 'first', 'first', 'count']);
  });
});

describe('cellItems', () => {
  it('shows as many as there is room for in their order and counts the rest, without the hidden ones', () => {
    expect(keys(cellItems(SIX.slice(0, 5), 4, options))).toEqual(['abcd', 0]);
    expect(keys(cellItems(SIX, 4, options))).toEqual(['bcdf', 1]);
    expect(keys(cellItems(SIX, 0, options))).toEqual(['', 5]);
    expect(keys(cellItems(SIX, 5, options))).toEqual(['abcdf', 0]);
  });

  it('lets wait what the flow has folded, whatever room there is', () => {
    expect(keys(cellItems([...SIX, { ...item('g'), folded: true }], 9, options))).toEqual(['bcdfa', 1]);
  });

  it('shows what is folded where it is stuck', () => {
    const items = [item('a'), { ...item('b'), folded: true }, { ...item('c'), folded: true }];
    expect(keys(cellItems(items, 9, { ...options, isBlocked: (one) => one.key === 'c' }))).toEqual(['c', 2]);
  });

  it('puts what is stuck first and what is done last where only one fits', () => {
    expect(keys(cellItems(SIX, 1, options))).toEqual(['b', 4]);
    expect(keys(cellItems(SIX, 1, { ...options, isBlocked: (one) => one.key === 'd' }))).toEqual(['d', 4]);
  });

  it('shows everything once opened, and hidden ones when asked for', () => {
    expect(keys(cellItems(SIX, 0, { ...options, open: true }))).toEqual(['abcdf', 0]);
    expect(keys(cellItems(SIX, 4, { ...options, open: true, withHidden: true }))).toEqual(['abcdef', 0]);
  });
});
