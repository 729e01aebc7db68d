/** Each change of our side is told with its name, once. */
import { describe, expect, it } from 'vitest';
import { BLANK_OUR_SIDE, DEFAULT_THRESHOLDS, type OurSide } from '../../../src/model/ourSide.ts';
import { findOurChanges } from '../../../src/telling/changes/findOurChanges.ts';
import '../../../src/text/laterWords.ts';
import { sayIn, startText } from '../../../src/text/text.ts';
import { asId } from '../../fixtures/mapBuilder.ts';

const en = sayIn(startText('en'), 'en');
const mei = { id: asId<never>('mei'), name: 'Mei', title: '', capabilities: {}, order: 'a0' };
const erp = { id: asId<never>('erp'), name: 'ERP', revenue: 50_000_000, currency: 'CNY', order: 'a0' };
const ours: OurSide = {
  ...BLANK_OUR_SIDE,
  people: { mei },
  assets: { 'system:quoting': { id: 'system:quoting', have: 'partly', note: '' } },
  leadTimes: { need: { id: 'need', days: 8 } },
  products: { erp },
  playbook: { 'need.first-talk': { id: 'need.first-talk', words: {}, off: true } },
};
const told = (after: Partial<OurSide>) =>
  findOurChanges(ours, { ...ours, ...after }, en, 'en').map(({ words }) => words);

describe('a change of our side', () => {
  it.each<readonly [string, Partial<OurSide>, readonly string[]]>([
    ['a title', { people: { mei: { ...mei, title: 'Seller' } } }, ['Mei: Seller']],
    [
      'a capability',
      { people: { mei: { ...mei, capabilities: { 'capability:negotiation': 'have' } } } },
      ['Mei: Negotiation: Have'],
    ],
    ['somebody who goes', { people: {} }, ['Mei removed from our side']],
    [
      'an asset',
      { assets: { 'system:quoting': { id: 'system:quoting', have: 'have', note: '' } } },
      ['Quoting tool: Have'],
    ],
    [
      'a rule switched off',
      { ruleSettings: { 'gone-cold': { id: 'gone-cold', off: true } } },
      ['No longer checked on any map: Gone cold'],
    ],
    ['a rule that was always on', { ruleSettings: { 'gone-cold': { id: 'gone-cold', off: false } } }, []],
    [
      'a bound in per cent',
      { thresholds: { ...DEFAULT_THRESHOLDS, splitFit: 0.5 } },
      ['Split: fit at least, in %: 50'],
    ],
    [
      'a bound in days',
      { thresholds: { ...DEFAULT_THRESHOLDS, quietAheadDays: 20 } },
      ['Warn of a quiet period this many days ahead: 20'],
    ],
    ['a lead time', { leadTimes: { need: { id: 'need', days: 9 } } }, ['Need: Working days 9']],
    ['a lead time taken back', { leadTimes: {} }, ['Need: Working days as usual']],
    ['a product’s figure', { products: { erp: { ...erp, revenue: 1000, currency: 'EUR' } } }, ['ERP: EUR 1,000']],
    [
      'the playbook, however much of it',
      { playbook: { a: { id: 'a', words: {}, off: true } } },
      ['Words of the playbook changed'],
    ],
  ])('%s', (_, after, words) => {
    expect(told(after)).toEqual(words);
  });
});
