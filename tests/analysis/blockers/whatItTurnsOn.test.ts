/** A finding's words, and its way out, follow what it was found on. */
import { expect, test } from 'vitest';
import { findBlockers } from '../../../src/analysis/blockers/findBlockers.ts';
import { sayBlocker } from '../../../src/analysis/blockers/sayBlocker.ts';
import { readFacts } from '../../../src/facts/mapFacts.ts';
import { BLANK_OUR_SIDE } from '../../../src/model/ourSide.ts';
import { LANGUAGES } from '../../../src/model/words.ts';
import { asDay, type Sketch, sketch } from '../../fixtures/mapBuilder.ts';
import { flowOf, TODAY } from '../ruleTester.ts';

function find(rule: string, given: Sketch) {
  const map = sketch({ steps: { need: 'need', sign: 'approval' }, ...given });
  const facts = readFacts(map, BLANK_OUR_SIDE, asDay(TODAY));
  const found = findBlockers(facts, flowOf(map, [])).blockers.find((blocker) => blocker.rule === rule);
  if (!found) throw new Error(`${rule} is silent`);
  return { found, facts };
}

function said(rule: string, given: Sketch) {
  const { found, facts } = find(rule, given);
  return LANGUAGES.map((language) => sayBlocker(found, facts, language));
}

const wayOut = (rule: string, given: Sketch) => find(rule, given).found.fix;

test.each<[string, NonNullable<Sketch['fields']>, readonly [en: string, zh: string]]>([
  [
    'no reason',
    { reasonBy: asDay('2026-09-01') },
    ['Nothing says why they should act now', '说不出客户为什么现在就要买'],
  ],
  [
    'a day that has passed',
    { reasonNow: 'The licence ends', reasonBy: asDay('2026-05-10') },
    ['The day by which they wanted it has passed', '客户原定的期限已经过了'],
  ],
  ['no day', { reasonNow: 'The licence ends' }, ['No date says by when they need it', '没有写明客户最晚什么时候要']],
])('no reason to act now: %s', (_, fields, titles) => {
  expect(said('no-reason-now', { fields }).map(({ title }) => title.replace(/[.。]$/, ''))).toEqual(titles);
});

test('beyond everybody’s limit: the largest is named where somebody has one', () => {
  const given = (limits: string): Sketch => ({
    fields: { amount: 800 },
    people: { bo: limits, cy: 'limit=none' },
    seats: ['bo approver sign', 'cy approver sign'],
  });
  const [en, zh] = said('over-authority', given('limit=300'));
  expect(en?.why).toMatch(/^Bo reaches furthest, up to CNY 300\./);
  expect(zh?.why).toMatch(/^权限最大的是 Bo，到 300元为止/);
  const [none, keine] = said('over-authority', given('limit=none'));
  expect(none?.why).toMatch(/^None of the approvers may sign on their own\./);
  expect(keine?.why).toMatch(/^这些审批人都没有独立签批的权限/);
});

test('an approver nobody talked to: it says so where we know no more than who it is', () => {
  const given = (contact: string): Sketch => ({ people: { bo: contact }, seats: ['bo approver sign'] });
  const whys = (contact: string) => said('uncontacted-approver', given(contact)).map(({ why }) => why);
  expect(whys('identified')[0]).toMatch(/^We know who it is, and that is all\./);
  expect(whys('identified')[1]).toMatch(/^只知道是谁/);
  expect(whys('none')[0]).toMatch(/^Whoever approves without having heard us/);
  expect(whys('none')[1]).toMatch(/^没听过我们讲的人/);
});

test('acceptance and payment: the steps are named where there are any, and else one is asked for', () => {
  const given = (steps: NonNullable<Sketch['steps']>): Sketch => ({
    fields: { amount: 100 },
    people: { bo: 'met' },
    steps: { sign: 'approval', ...steps },
    seats: ['bo approver sign'],
  });
  const none = given({});
  const [en, zh] = said('acceptance-open', none);
  expect(en?.title).toMatch(/^Nobody has drawn how it is accepted and paid/);
  expect(en?.todo).toMatch(/then add the step\.$/);
  expect(zh?.title).toMatch(/^还没画出怎么验收、怎么付款/);
  expect(zh?.todo).toMatch(/再把环节补上。$/);
  expect(wayOut('acceptance-open', none)).toEqual({ do: 'edit-map', field: 'steps' });

  const [one, eine] = said('acceptance-open', given({ end: 'payment' }));
  expect(one?.title).toMatch(/^Nobody sits in .*End.*, where it is accepted and paid/);
  expect(one?.todo).toMatch(/seat them in that step\.$/);
  expect(eine?.title).toMatch(/End.*要验收付款，却还没有人/);
  expect(eine?.todo).toMatch(/把人放进去。$/);

  const two = given({ end: 'payment', later: 'payment' });
  expect(said('acceptance-open', two)[0]?.todo).toMatch(/seat them in those steps\.$/);
  expect(wayOut('acceptance-open', two)).toEqual({ do: 'seat-somebody', role: 'approver', step: 'end' });
});

test.each<[string, readonly string[], RegExp, RegExp]>([
  [
    'risk control',
    ['risk-control'],
    /early how checks are made and what is recorded, and/,
    /说明怎么核查、留下哪些记录，/,
  ],
  [
    'internal audit',
    ['internal-audit'],
    /early how checks are made and what is recorded, and/,
    /说明怎么核查、留下哪些记录，/,
  ],
  ['legal', ['legal'], /early which terms are to be settled, and/, /说明哪些条款要谈，/],
  ['compliance', ['compliance'], /early how their rules of conduct are kept to, and/, /说明怎么遵守客户的行为准则，/],
  ['data protection', ['data-protection'], /early which personal data is touched/, /说明用到哪些个人信息/],
  [
    'two that look at the same, said once, and one more',
    ['risk-control', 'internal-audit', 'legal'],
    /early how checks are made and what is recorded and which terms are to be settled, and/,
    /说明怎么核查、留下哪些记录和哪些条款要谈，/,
  ],
])('those who check are told what they look at: %s', (_, functions, en, zh) => {
  const checking = functions.map((id, place) => [`s${place}`, id] as const);
  const todos = said('supervisors-ignored', {
    people: { kim: 'sales met', ...Object.fromEntries(checking) },
    seats: ['kim executor sign', ...checking.map(([id]) => `${id} informed sign`)],
  }).map(({ todo }) => todo);
  expect(todos[0]).toMatch(en);
  expect(todos[1]).toMatch(zh);
});

test('those who check: the way out is a contact with the very people who were found', () => {
  const given: Sketch = {
    people: { kim: 'sales met', ray: 'risk-control', lex: 'legal met' },
    seats: ['kim executor sign', 'ray informed sign', 'lex informed sign'],
  };
  expect(wayOut('supervisors-ignored', given)).toEqual({ do: 'record-contact', people: ['ray'], topic: null });
});

test('a key person who cannot push it: the approvers found are to be won', () => {
  const given: Sketch = {
    people: { kay: 'kp', bo: '', cy: 'supporter' },
    seats: ['kay approver sign', 'bo approver sign', 'cy approver need'],
  };
  expect(wayOut('kp-cannot-push', given)).toEqual({ do: 'win-over', people: ['bo'] });
  const [en, zh] = said('kp-cannot-push', given);
  expect(en?.title).toMatch(/^Kay cannot push it past Bo/);
  expect(en?.why).toMatch(/^This approver is neither/);
  expect(zh?.title).toMatch(/^Kay ?推不动 ?Bo/);
  expect(zh?.why).toMatch(/^这位审批人/);
  const [more, mehr] = said('kp-cannot-push', { ...given, people: { kay: 'kp', bo: '', cy: '' } });
  expect(more?.why).toMatch(/^These approvers are neither/);
  expect(mehr?.why).toMatch(/^这些审批人/);
});

test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  ['those whose stance nobody knows', { d: 'neutral', f: '', g: '' }, ['f', 'g']],
  ['the undecided where all are known', { c: 'neutral', d: 'neutral' }, ['c', 'd']],
  ['everybody where all are for it', {}, ['a', 'b', 'c', 'd', 'e']],
])('nobody is against: asked are %s', (_, some, asked) => {
  const people = { a: 'champion', b: 'supporter', c: 'supporter', d: 'supporter', e: 'supporter', ...some };
  const given: Sketch = { people, seats: Object.keys(people).map((id) => `${id} informed sign`) };
  const way = wayOut('nobody-against', given);
  expect(way?.do === 'win-over' && [...way.people].sort()).toEqual(asked);
  expect(said('nobody-against', given)[0]?.title).toMatch(/^5 stances, and not one against/);
});
