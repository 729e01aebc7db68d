/** Lines that say one thing to several people, and lines that hang on what the map as a whole has come to. */
import { describe, expect, it } from 'vitest';
import { asDay, type Sketch, sketch } from '../../fixtures/mapBuilder.ts';
import { english, flowOf } from './readFlow.ts';

const linesOf = (map: Sketch, key: string) => flowOf(sketch(map)).items.filter((item) => item.key === key);
const stepsOf = (map: Sketch, key: string) => linesOf(map, key).map(({ step }) => step);

describe('a joined entry', () => {
  const MAP: Sketch = {
    people: { lin: 'operations sceptic met', gao: 'it sceptic met', bai: 'finance' },
    steps: { ask: 'need', pick: 'selection', pay: 'budget' },
    seats: ['lin executor ask', 'gao approver pick', 'bai approver pay'],
  };
  const KEY = 'stance.sceptic.earlier';

  it('is one line at the earliest step, naming all', () => {
    expect(stepsOf(MAP, KEY)).toEqual(['ask']);
    expect(english(linesOf(MAP, KEY))[0]).toMatch(/doubt of (Lin and Gao|Gao and Lin) come/);
  });

  it('stands at a step that is not over where one of them sits there', () => {
    expect(stepsOf({ ...MAP, steps: { ...MAP.steps, pick: 'selection here' } }, KEY)).toEqual(['pick']);
  });

  it('stays where a hand has touched it', () => {
    const laneEdits = [{ step: 'pick', lane: 'information', item: KEY, done: true }] as const;
    expect(stepsOf({ ...MAP, laneEdits }, KEY)).toEqual(['pick']);
  });

  it('asks all who are still to be met ahead of a quiet period in one line', () => {
    const map: Sketch = {
      ...MAP,
      fields: { procedure: 'public-tender', tenderPublished: asDay('2026-12-20') },
      people: { lin: 'operations', gao: 'it', bai: 'finance' },
      seats: ['lin initiator ask', 'gao approver pick', 'bai approver pay'],
    };
    expect(stepsOf(map, 'quiet.ahead.unmet')).toEqual(['ask']);
    for (const name of ['Lin', 'Gao', 'Bai']) expect(english(linesOf(map, 'quiet.ahead.unmet'))[0]).toContain(name);
  });

  it('asks of two bodies at once what comes before them', () => {
    const map: Sketch = {
      people: { one: { function: 'finance', sort: 'body' }, two: { function: 'executive', sort: 'body' } },
      steps: { first: 'approval', second: 'approval' },
      seats: ['one approver first', 'two approver second'],
    };
    expect(stepsOf(map, 'body.pre-readers')).toEqual(['first']);
  });
});

describe('agreement among approvers', () => {
  const judged = (...approvers: readonly string[]): Sketch => ({
    people: { lin: 'it', gao: 'operations' },
    steps: { pick: 'selection', try: 'pilot', yes: 'approval' },
    seats: approvers.flatMap((one) => [`${one} approver pick`, `${one} approver try`, `${one} approver yes`]),
  });

  it('is asked for where several approve', () => {
    expect(stepsOf(judged('lin', 'gao'), 'capability:consensus')).toEqual(['pick', 'try', 'yes']);
  });

  it('is not asked for where one does, who is shown it once', () => {
    expect(stepsOf(judged('lin'), 'capability:consensus')).toEqual([]);
    expect(stepsOf(judged('lin'), 'selection.demo-on-cases')).toEqual(['pick']);
    expect(stepsOf(judged('lin', 'gao'), 'selection.demo-on-cases')).toEqual([]);
    expect(stepsOf(judged('lin', 'gao'), 'selection.demo-by-judges')).toEqual(['pick']);
  });
});

describe('a champion', () => {
  const MAP: Sketch = {
    people: { lin: 'operations champion met', gao: 'executive' },
    steps: { ask: 'need', yes: 'approval', sign: 'contract' },
    seats: ['lin initiator ask', 'gao approver yes', 'gao approver sign'],
  };
  const KEYS = ['stance.champion.absent', 'stance.champion.hand-on', 'stance.champion.second'];

  it('is made ready while something is still to be decided', () => {
    for (const key of KEYS) expect(stepsOf(MAP, key)).toEqual(['ask']);
  });

  it('is not rehearsed with once all is decided', () => {
    const signing = { ...MAP, steps: { ...MAP.steps, sign: 'contract here' } };
    for (const key of KEYS) expect(stepsOf(signing, key)).toEqual([]);
  });
});

describe('in a tender', () => {
  const bid = (fields: Sketch['fields']): Sketch => ({
    fields: { procedure: 'private-tender', questionChannel: 'the portal', goNoGo: 'go', ...fields },
    people: { lin: 'procurement' },
    steps: { bid: 'tender here', sign: 'contract' },
    seats: ['lin approver bid'],
    terms: { bid: [['Two references']], sign: [['Ninety days to pay']] },
  });
  const ofTopic = (map: Sketch) =>
    flowOf(sketch(map)).items.flatMap(({ key }) => (key.startsWith('tender.questions') ? [key] : []));

  it('questions are put until the day for them has passed', () => {
    expect(ofTopic(bid({ tenderPublished: asDay('2026-11-20') }))).toEqual(['tender.questions-channel']);
    expect(ofTopic(bid({ tenderQuestionsBy: asDay('2026-11-23') }))).toEqual(['tender.questions-by-channel']);
    expect(ofTopic(bid({ tenderQuestionsBy: asDay('2026-11-20') }))).toEqual(['tender.questions-closed']);
    expect(ofTopic({ ...bid({ tenderQuestionsBy: asDay('2026-11-20'), questionChannel: '' }) })).toEqual([
      'tender.questions-closed',
    ]);
  });

  it('a term is weighed before the go, and carried after it', () => {
    const terms = (goNoGo: 'open' | 'go') =>
      flowOf(sketch(bid({ goNoGo, procedure: 'public-tender', tenderPublished: asDay('2026-11-20') })))
        .items.flatMap(({ key }) => (key.startsWith('term.') ? [key.split(':')[0]] : []))
        .sort();
    expect(terms('open')).toEqual(['term.bid.open', 'term.in-bid']);
    expect(terms('go')).toEqual(['term.bid.carry', 'term.prove-in-bid']);
  });
});

describe('an account that does not pay', () => {
  const money = (worth: number): Sketch => ({
    people: { lin: 'operations', gao: 'executive' },
    steps: { ask: 'need', pay: 'budget' },
    seats: ['lin initiator ask', 'gao approver pay'],
    account: [`saving medium ${worth} once`, 'money medium 500 once'],
  });

  it('is told by how much, and not handed over', () => {
    expect(english(linesOf(money(300), 'budget.does-not-pay'))[0]).toMatch(/^Hand out no account yet: .*CNY 200 more/);
    expect(stepsOf(money(300), 'budget.no-figures')).toEqual([]);
    expect(stepsOf(money(300), 'budget.account')).toEqual([]);
  });

  it('is none where the value is more, or not known', () => {
    expect(stepsOf(money(900), 'budget.does-not-pay')).toEqual([]);
    expect(stepsOf({ ...money(900), account: [] }, 'budget.does-not-pay')).toEqual([]);
    expect(stepsOf({ ...money(900), account: [] }, 'budget.no-figures')).toEqual(['pay']);
  });
});

describe('the banner of a quiet period', () => {
  // From Monday 23 November the tender takes 10 working days, to 4 December.
  const quiet = (to: string | null): Sketch => ({
    fields: { quiet: { from: asDay('2026-11-20'), to: to === null ? null : asDay(to) } },
    people: { lin: 'procurement' },
    steps: { bid: 'tender here days=10', sign: 'contract days=5', use: 'rollout' },
    seats: ['lin approver bid'],
  });
  const open = (map: Sketch) =>
    flowOf(sketch(map)).items.flatMap(({ key, step, folded }) =>
      key.startsWith('quiet.banner') && !folded ? [step] : [],
    );

  it('stands at each step that begins within it, and is folded at those after it', () => {
    expect(open(quiet('2026-12-04'))).toEqual(['bid']);
    expect(open(quiet('2026-12-07'))).toEqual(['bid', 'sign']);
    expect(open(quiet(null))).toEqual(['bid', 'sign', 'use']);
  });
});

it('the banner of somebody’s own quiet period is folded at a step that begins after it', () => {
  const map = (to: string): Sketch => ({
    people: { lin: { function: 'procurement', quiet: { from: asDay('2026-11-20'), to: asDay(to) } } },
    steps: { bid: 'tender here days=10', sign: 'contract days=5' },
    seats: ['lin approver bid', 'lin executor sign'],
  });
  const open = (to: string) =>
    linesOf(map(to), 'quiet.nobody-calls').flatMap(({ step, folded }) => (folded ? [] : [step]));
  expect(open('2026-12-04')).toEqual(['bid']);
  expect(open('2026-12-07')).toEqual(['bid', 'sign']);
});

describe('once bids are in', () => {
  // Today is 23 November.
  const bid = (due: string): Sketch => ({
    fields: {
      procedure: 'private-tender',
      tenderPublished: asDay('2026-10-20'),
      tenderBidsDue: asDay(due),
      goNoGo: 'go',
    },
    people: { lin: 'procurement', gao: 'operations champion met', hui: 'legal' },
    steps: { ask: 'need', bid: 'tender here', yes: 'approval' },
    seats: ['gao initiator ask', 'lin approver bid', 'hui approver bid'],
    terms: { bid: [['Two references']] },
  });
  const openAt = (due: string) =>
    flowOf(sketch(bid(due))).items.flatMap(({ step, key, folded }) => (step === 'bid' && !folded ? [key] : []));

  it('nothing is read from the documents or written for the bid any more', () => {
    const writing = ['tender.starred', 'procurement.approver.demands-index', 'procurement.approver.form-errors'];
    expect(openAt('2026-11-23')).toEqual(expect.arrayContaining(writing));
    for (const key of [...writing, 'tender.questions-closed', 'tender.which-law', 'tender.scoring'])
      expect(openAt('2026-11-20')).not.toContain(key);
  });

  it('what it asked of us is folded; what was written down and what is still to come stand', () => {
    const after = openAt('2026-11-20');
    expect(after.filter((key) => /^(system|capability|team):/.test(key))).toEqual([]);
    expect(after).toEqual(expect.arrayContaining(['tender.clarification', 'term.prove-in-bid:bid.term.1']));
  });

  it('and while bids are compared, a champion is given no page to hand on', () => {
    expect(stepsOf(bid('2026-11-20'), 'stance.champion.hand-on')).toEqual([]);
    expect(stepsOf(bid('2026-11-20'), 'stance.champion.absent')).toEqual([]);
    const direct = { ...bid('2026-11-20'), fields: { procedure: 'direct' as const } };
    expect(stepsOf(direct, 'stance.champion.hand-on')).toEqual(['ask']);
  });
});

it('a public budget is looked up where there is one, a tender plan under the bidding law', () => {
  const map = (tenderRegime: 'cn-bidding' | 'cn-procurement'): Sketch => ({
    fields: { procedure: 'public-tender', tenderRegime },
    people: { lin: 'finance' },
    steps: { money: 'budget' },
    seats: ['lin approver money'],
  });
  expect(stepsOf(map('cn-procurement'), 'finance.approver.published-budget')).toEqual(['money']);
  expect(stepsOf(map('cn-procurement'), 'finance.approver.announced-plan')).toEqual([]);
  expect(stepsOf(map('cn-bidding'), 'finance.approver.announced-plan')).toEqual(['money']);
  expect(stepsOf(map('cn-bidding'), 'finance.approver.published-budget')).toEqual([]);
});

it('nobody is to be seen ahead of documents that are out', () => {
  const map = (published: string | null, fn = 'operations'): Sketch => ({
    fields: { procedure: 'private-tender', tenderPublished: published === null ? null : asDay(published) },
    people: { lin: fn },
    steps: { bid: 'tender' },
    seats: ['lin executor bid'],
  });
  expect(stepsOf(map(null), 'contact.before-tender')).toEqual(['bid']);
  expect(stepsOf(map('2026-11-24'), 'contact.before-tender')).toEqual(['bid']);
  expect(stepsOf(map('2026-11-23'), 'contact.before-tender')).toEqual([]);
  expect(stepsOf(map(null, 'outside'), 'contact.before-tender')).toEqual([]);
});
