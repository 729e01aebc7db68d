/** Lines stand only where they are right: by who buys, by what, by how big, and by what lies behind. */
import { describe, expect, test } from 'vitest';
import { asDay, type Sketch, sketch } from '../../fixtures/mapBuilder.ts';
import { flowOf } from './readFlow.ts';

const keysOf = (map: Sketch) => flowOf(sketch(map)).items.map(({ key }) => key);
const entriesOf = (map: Sketch) =>
  flowOf(sketch(map)).items.flatMap(({ reasons }) => reasons.map(({ entry }) => entry));

describe('a paper that has a day', () => {
  const PAPER = (procedure: 'direct' | 'public-tender'): Sketch => ({
    fields: { procedure, profile: 'national' },
    people: { lin: 'operations met', gao: 'executive met' },
    steps: { agree: { kind: 'approval', papersBy: asDay('2027-01-15') } },
    seats: ['lin initiator agree', 'gao approver agree'],
  });

  test('is partly ours at a private buyer', () => {
    expect(keysOf(PAPER('direct'))).toContain('approval.papers-by');
    expect(keysOf(PAPER('direct'))).not.toContain('approval.public.annexes-by');
  });

  test('is all theirs at a public one', () => {
    expect(keysOf(PAPER('public-tender'))).not.toContain('approval.papers-by');
    expect(keysOf(PAPER('public-tender'))).toContain('approval.public.annexes-by');
  });
});

describe('at a private tender', () => {
  const BIDDING = (kind: 'tender' | 'selection'): Sketch => ({
    fields: { procedure: 'private-tender', profile: 'national', competitors: [{ kind: 'rival', name: 'Alder' }] },
    people: {
      lin: 'operations met',
      bo: {
        function: 'procurement',
        contact: 'contacted',
        stance: 'sceptic',
        competitors: [{ kind: 'rival', name: 'Alder' }],
      },
    },
    steps: { ask: 'need', pick: kind },
    seats: ['lin initiator ask', 'bo approver pick'],
  });
  const ASKED = ['stance.sceptic.earlier', 'competitor.promise', 'contact.talked.approver'];

  test('nobody is asked what is asked at a selection', () => {
    expect(keysOf(BIDDING('selection'))).toEqual(expect.arrayContaining(ASKED));
    expect(keysOf(BIDDING('tender')).filter((key) => ASKED.includes(key))).toEqual([]);
  });

  test('whoever was not met is seen before the documents are out', () => {
    expect(keysOf(BIDDING('tender'))).toContain('contact.before-tender');
    expect(keysOf(BIDDING('selection'))).not.toContain('contact.before-tender');
  });
});

test('with lawyers of a public buyer no visit is sought', () => {
  const visits = (fn: 'legal' | 'finance') =>
    keysOf({
      fields: { procedure: 'public-tender', profile: 'national' },
      people: { lin: 'operations met', fa: fn },
      steps: { ask: 'need', sign: 'contract' },
      seats: ['lin initiator ask', 'fa approver sign'],
    }).filter((key) => key === 'contact.none.registered');
  expect(visits('finance')).toHaveLength(1);
  expect(visits('legal')).toHaveLength(0);
});

describe('a conflict at a public buyer', () => {
  const QUARREL = (here: string, result: string | null): Sketch => ({
    fields: {
      procedure: 'public-tender',
      tenderPublished: result === null ? null : asDay('2026-10-01'),
      tenderResult: result === null ? null : asDay(result),
    },
    people: { a: 'operations', b: 'finance' },
    steps: { ask: `need${here}`, bid: 'tender', sign: 'contract' },
    seats: ['a initiator ask', 'b approver ask'],
    relations: ['a conflicts b'],
  });
  const apart = (map: Sketch) => entriesOf(map).includes('conflict.public.apart');

  test('is heard while nothing is published', () => {
    expect(apart(QUARREL('', null))).toBe(true);
  });

  test('is settled by the contract once there is a result', () => {
    expect(apart(QUARREL('', '2026-11-20'))).toBe(false);
  });
});

test('a service is signed for month by month, anything else once', () => {
  const paid = (offer: 'service' | 'goods') =>
    keysOf({
      fields: { offerKinds: [offer], profile: 'national' },
      people: { lin: 'operations', fa: 'finance' },
      steps: { pay: 'payment' },
      seats: ['lin initiator pay', 'fa approver pay'],
    });
  expect(paid('goods')).toContain('payment.list');
  expect(paid('service')).not.toContain('payment.list');
  const leads = (offer: 'service' | 'goods') =>
    entriesOf({
      fields: { offerKinds: [offer], profile: 'national' },
      people: { fa: 'finance' },
      steps: { pay: 'payment' },
      seats: ['fa approver pay'],
    });
  expect(leads('service')).toContain('payment.month.lead');
  expect(leads('goods')).toContain('payment.in-the-room');
  expect(leads('service')).not.toContain('payment.in-the-room');
});

describe('where one head decides', () => {
  const FIRM = (profile: 'willing' | 'national'): Sketch => ({
    fields: { profile, amount: 100_000, currency: 'EUR', offerKinds: ['system'] },
    people: { lin: 'sales met', head: 'executive met' },
    steps: { ask: 'need', try: 'pilot' },
    seats: ['lin initiator ask', 'head approver try'],
  });

  test('the page of the trial is agreed with whoever decides', () => {
    expect(keysOf(FIRM('willing'))).toContain('pilot.one-page-direct');
    expect(keysOf(FIRM('willing'))).not.toContain('pilot.one-page');
    expect(keysOf(FIRM('national'))).toContain('pilot.one-page');
  });

  test('no page a week, no list of what else', () => {
    const ceremony = ['pilot.weekly-result', 'pilot.what-else'];
    expect(keysOf(FIRM('national'))).toEqual(expect.arrayContaining(ceremony));
    expect(keysOf(FIRM('willing')).filter((key) => ceremony.includes(key))).toEqual([]);
  });
});

test('in a small firm the yes is asked of whoever may give it', () => {
  const asked = (limit: string) =>
    keysOf({
      fields: { profile: 'smb', amount: 20_000, currency: 'EUR' },
      people: { bo: `operations met limit=${limit}` },
      steps: { try: 'pilot' },
      seats: ['bo approver try'],
    }).includes('smb.approver.start-day');
  expect(asked('50000')).toBe(true);
  expect(asked('5000')).toBe(false);
  expect(asked('none')).toBe(false);
});

test('of steps behind us a decision alone says in the open what it left to be met, and once', () => {
  const { items } = flowOf(
    sketch({
      people: { lin: 'operations', gao: 'it', fa: 'finance' },
      steps: { ask: 'need', pick: 'selection', money: 'budget', yes: 'approval', sign: 'contract here' },
      seats: ['lin initiator ask', 'gao approver pick', 'fa approver money', 'fa approver yes', 'fa approver sign'],
    }),
  );
  const open = items.filter((item) => item.key.startsWith('over.') && !item.folded);
  expect(open.map(({ step, words }) => [step, words.en.includes('“Yes”')])).toEqual([['yes', true]]);
});
