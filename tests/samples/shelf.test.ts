/** The samples on their shelf: found by words and by sides, with the empty cells in sight. */
import { describe, expect, it } from 'vitest';
import { findSamples, NO_FILTER, sampleGrid, valuesOf } from '../../src/samples/sampleGrid.ts';

const of = (name: string, category: string, industry: string, companySize: string, search = '') => ({
  name,
  category,
  industry,
  companySize,
  search,
});

const SAMPLES = [
  of('Bank', 'Software', 'Banking', 'over 5,000 employees', 'fraud checks\nHead of risk'),
  of('Shop', 'Software', 'Retail', '1 to 10 employees'),
  of('Chain', 'Equipment', 'Retail', '500 to 5,000 employees', 'Müller'),
  of('Chain, tills', 'Software', 'retail', '500 to 5,000 employees'),
];
const names = (some: readonly { readonly name: string }[]) => some.map(({ name }) => name);

describe('the shelf', () => {
  it('has sizes by their first figure, and each value once', () => {
    expect(valuesOf(SAMPLES, 'companySize')).toEqual([
      '1 to 10 employees',
      '500 to 5,000 employees',
      'over 5,000 employees',
    ]);
    expect(valuesOf(SAMPLES, 'industry')).toEqual(['Banking', 'Retail']);
    // In the order in which they first come.
    expect(valuesOf([...SAMPLES.slice(1), ...SAMPLES], 'industry')).toEqual(['Retail', 'Banking']);
    expect(valuesOf([of('a', '', '', '超过5000人'), of('b', '', '', '10 人以下')], 'companySize')).toEqual([
      '10 人以下',
      '超过5000人',
    ]);
  });

  it('finds by every word and on every side', () => {
    expect(names(findSamples(SAMPLES, { ...NO_FILTER, words: 'risk FRAUD' }))).toEqual(['Bank']);
    expect(names(findSamples(SAMPLES, { ...NO_FILTER, words: 'muller' }))).toEqual(['Chain']);
    expect(names(findSamples(SAMPLES, { ...NO_FILTER, category: 'software', industry: 'RETAIL' }))).toEqual([
      'Shop',
      'Chain, tills',
    ]);
    expect(findSamples(SAMPLES, { ...NO_FILTER, words: 'nothing' })).toEqual([]);
    expect(findSamples(SAMPLES, NO_FILTER)).toEqual(SAMPLES);
  });

  it('keeps the cells in which nothing was found', () => {
    const { sizes, rows } = sampleGrid(SAMPLES, findSamples(SAMPLES, { ...NO_FILTER, category: 'Software' }));
    expect(sizes).toHaveLength(3);
    expect(rows.map(({ industry, cells }) => [industry, ...cells.map(names)])).toEqual([
      ['Banking', [], [], ['Bank']],
      ['Retail', ['Shop'], ['Chain, tills'], []],
    ]);
  });
});
