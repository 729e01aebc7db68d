/** What drawing and revenue say of the kind of customer, by hand (domain, section 4). */
import { describe, expect, it } from 'vitest';
import { readResults } from '../../src/analysis/decision/results.ts';
import { readProfile } from '../../src/analysis/profile.ts';
import { readFacts } from '../../src/facts/mapFacts.ts';
import { BLANK_OUR_SIDE, type OurSide } from '../../src/model/ourSide.ts';
import type { Outcome, ProfileKind } from '../../src/model/words.ts';
import { asDay, asId, type Sketch, sketch } from '../fixtures/mapBuilder.ts';

const id = asId<never>;
const OURS: OurSide = {
  ...BLANK_OUR_SIDE,
  products: { crm: { id: id('crm'), name: 'CRM', revenue: 20_000_000, currency: 'EUR', order: 'a0' } },
};
const read = (given: Sketch) => readProfile(readFacts(sketch(given), OURS, asDay('2026-12-01')));
const revenueOf = (fields: Sketch['fields']) => read({ fields: fields ?? {} }).revenue;

describe('the drawing', () => {
  it('says nothing below two seats, then how many people hold how many', () => {
    const people = { wu: '', lin: '' };
    const steps = { need: 'need', pay: 'payment' };
    expect(read({ people, steps, seats: ['wu initiator need'] }).seats).toBeNull();
    expect(read({ people, steps, seats: ['wu initiator need', 'wu approver pay'] }).seats).toEqual({
      people: 1,
      seats: 2,
    });
    const three = ['wu initiator need', 'wu approver pay', 'lin executor pay'];
    expect(read({ people, steps, seats: three }).seats).toEqual({ people: 2, seats: 3 });
  });
});

describe('the revenue', () => {
  it('has to exceed 50 million CNY for a regional key account', () => {
    expect(revenueOf({ profile: 'regional', revenue: 50_000_000 })).toBe('too-small');
    expect(revenueOf({ profile: 'regional', revenue: 50_000_001 })).toBeNull();
    expect(revenueOf({ profile: 'regional' })).toBeNull();
  });

  it('above it makes a small business a regional key account by size', () => {
    expect(revenueOf({ profile: 'smb', revenue: 50_000_001 })).toBe('too-large');
    expect(revenueOf({ profile: 'smb', revenue: 50_000_000 })).toBeNull();
  });

  it('says nothing of the other kinds', () => {
    for (const profile of ['unknown', 'global', 'national', 'willing'] as const) {
      expect(revenueOf({ profile, revenue: 1 })).toBeNull();
      expect(revenueOf({ profile, revenue: 1e12 })).toBeNull();
    }
  });

  it('is held against the bar of the product, and never against one in another currency', () => {
    const regional = { profile: 'regional', revenue: 20_000_000 } as const;
    expect(revenueOf({ ...regional, product: id('crm'), currency: 'EUR' })).toBe('too-small');
    expect(revenueOf({ ...regional, product: id('crm'), currency: 'EUR', revenue: 20_000_001 })).toBeNull();
    expect(revenueOf({ ...regional, product: id('crm'), currency: 'CNY' })).toBeNull();
    // A product that is not there any more has no bar of its own.
    expect(revenueOf({ ...regional, product: id('gone'), currency: 'CNY' })).toBe('too-small');
  });
});

describe('results', () => {
  const ended = (profile: ProfileKind, ...outcomes: readonly Outcome[]) =>
    outcomes.map((outcome) => ({ profile, outcome }));

  it('count what came to an end, key accounts and small business apart', () => {
    const maps = [
      ...ended('national', 'won', 'lost', 'open'),
      ...ended('willing', 'won'),
      ...ended('smb', 'lost', 'won', 'lost', 'open'),
      ...ended('unknown', 'won'),
    ];
    expect(readResults(maps)).toEqual({
      keyAccount: { won: 2, ended: 3, bar: 0.5 },
      smb: { won: 1, ended: 3, bar: 0.15 },
    });
  });
});
