/** A finding's words follow what it was found on. */
import { expect, test } from 'vitest';
import { findBlockers } from '../../../src/analysis/blockers/findBlockers.ts';
import { sayBlocker } from '../../../src/analysis/blockers/sayBlocker.ts';
import { readFacts } from '../../../src/facts/mapFacts.ts';
import { BLANK_OUR_SIDE } from '../../../src/model/ourSide.ts';
import { LANGUAGES } from '../../../src/model/words.ts';
import { asDay, type Sketch, sketch } from '../../fixtures/mapBuilder.ts';
import { flowOf, TODAY } from '../ruleTester.ts';

function said(rule: string, given: Sketch) {
  const map = sketch({ steps: { need: 'need', sign: 'approval' }, ...given });
  const facts = readFacts(map, BLANK_OUR_SIDE, asDay(TODAY));
  const found = findBlockers(facts, flowOf(map, [])).blockers.find((blocker) => blocker.rule === rule);
  if (!found) throw new Error(`${rule} is silent`);
  return LANGUAGES.map((language) => sayBlocker(found, facts, language));
}

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
