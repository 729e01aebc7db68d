/** What hangs on the map as a whole: the decision to bid, and whether anybody there writes and presents. */
import { describe, expect, it, test } from 'vitest';
import type { BidDecision, OfferKind } from '../../../src/model/words.ts';
import { type Sketch, sketch } from '../../fixtures/mapBuilder.ts';
import { flowOf } from './readFlow.ts';

const keysOf = (map: Sketch) => flowOf(sketch(map)).items.map(({ key }) => key);

describe('the decision to bid', () => {
  const keys = (goNoGo: BidDecision) =>
    keysOf({
      fields: { goNoGo, procedure: 'private-tender' },
      people: { lin: '' },
      steps: { bid: 'tender' },
      seats: ['lin initiator bid'],
    }).filter((key) => key.startsWith('tender.'));

  it('is asked for while it is open', () => {
    expect(keys('open')).toEqual(expect.arrayContaining(['tender.bid-or-not', 'tender.starred']));
  });

  it('once taken is asked for no more, and the bid is written', () => {
    expect(keys('go')).toContain('tender.starred');
    expect(keys('go')).not.toContain('tender.bid-or-not');
  });

  it('against it leaves nothing but to say so', () => {
    expect(keys('no-go')).toEqual(['tender.no-bid', 'tender.notice-day']);
  });
});

describe('a service', () => {
  const keys = (...offerKinds: readonly OfferKind[]) =>
    keysOf({
      fields: { profile: 'national', offerKinds },
      people: { lin: 'operations', xu: 'finance' },
      steps: { use: 'rollout', pay: 'payment' },
      seats: ['lin executor use', 'xu approver pay'],
    });
  const MONTH_BY_MONTH = ['offer.service.months', 'payment.month.sheet'];

  it('bought alone is signed for month by month', () => {
    expect(keys('service')).toEqual(expect.arrayContaining(MONTH_BY_MONTH));
  });

  it.each(['goods', 'system', 'works'] as const)('that comes with %s is not: that is accepted once', (offer) => {
    expect(keys('service', offer).filter((key) => MONTH_BY_MONTH.includes(key))).toEqual([]);
  });
});

describe('ceremony', () => {
  const FIRM: Sketch = {
    fields: { profile: 'willing' },
    people: { ute: 'executive', ben: 'finance', jan: 'operations' },
    steps: { ask: 'need', sign: 'approval', deal: 'contract', use: 'rollout' },
    seats: ['jan initiator ask', 'ute approver sign', 'ben approver deal', 'ben informed sign'],
  };
  const CEREMONY = [
    'need.initiator.who-looks',
    'approval.papers-when',
    'approval.pre-readers',
    'approval.resolution',
    'approval.presenter',
    'approval.informed.stop',
    'budget.approver.turned-down',
    'contract.open-issues',
    'contract.approver.alone',
    'rollout.leads',
  ];
  const there = (map: Sketch) => CEREMONY.filter((key) => keysOf(map).includes(key));

  it('is spared a firm that is willing to pay, where one or two people decide', () => {
    expect(there(FIRM)).toEqual([]);
    expect(keysOf(FIRM)).toEqual(expect.arrayContaining(['contact.none.approver-few', 'rollout.first-day']));
    // Who takes it into use and passes it decides nothing.
    expect(there({ ...FIRM, seats: [...(FIRM.seats ?? []), 'jan approver use'] })).toEqual([]);
  });

  test.each<[string, Sketch]>([
    ['a third who approves', { seats: [...(FIRM.seats ?? []), 'jan approver deal'] }],
    ['a body that decides', { people: { ...FIRM.people, ben: { function: 'finance', sort: 'body' } } }],
    ['another kind of key account', { fields: { profile: 'regional' } }],
    ['a kind that nobody knows', { fields: {} }],
  ])('stands with %s', (_, more) => {
    expect(there({ ...FIRM, ...more })).toEqual(
      expect.arrayContaining(['need.initiator.who-looks', 'approval.papers-when', 'rollout.leads']),
    );
    expect(keysOf({ ...FIRM, ...more })).not.toContain('contact.none.approver-few');
  });
});
