/** What a rule says where its finding may be one of several things: each is told in its own words, and not in those of the others. */
import { describe, expect, it } from 'vitest';
import type { Blocker } from '../../../src/analysis/blockers/blockerRule.ts';
import { sayBlocker } from '../../../src/analysis/blockers/sayBlocker.ts';
import { readFacts } from '../../../src/facts/mapFacts.ts';
import { BLANK_OUR_SIDE } from '../../../src/model/ourSide.ts';
import { LANGUAGES } from '../../../src/model/words.ts';
import { asDay, sketch } from '../../fixtures/mapBuilder.ts';
import { TODAY } from '../ruleTester.ts';

const MAP = readFacts(
  sketch({
    people: { wu: 'it', li: 'finance', ma: 'sales', board: { name: 'Board', sort: 'body' } },
    steps: { pick: 'selection', sign: 'approval' },
    seats: ['wu approver pick', 'li approver sign', 'board approver sign'],
    fields: { amount: 90_000 },
  }),
  BLANK_OUR_SIDE,
  asDay(TODAY),
);

interface Told {
  readonly facts: object;
  /** Wu unless said. */
  readonly people?: readonly string[];
  /** The first step unless said. */
  readonly steps?: readonly string[];
  /** A piece of what is said, in each language. */
  readonly en: string;
  readonly zh: string;
}

/** By rule, what it may have found; the pieces of one stand in no other's words. */
const CASES: { readonly [rule: string]: readonly Told[] } = {
  'acceptance-open': [
    { facts: { steps: [] }, en: 'Nobody has drawn how', zh: '还没画出' },
    { facts: { steps: ['sign'] }, en: 'seat them in that step', zh: '把人放进去' },
    { facts: { steps: ['sign', 'pick'] }, en: 'seat them in those steps', zh: '却还没有人' },
  ],
  'approvers-in-conflict': [
    { facts: { unmet: ['wu'], unowned: [] }, en: 'Meet Wu in person, apart from the other', zh: '单独去见 Wu' },
    { facts: { unmet: ['wu', 'li'], unowned: [] }, en: 'one at a time', zh: '分头去见' },
    { facts: { unmet: [], unowned: ['li'] }, en: 'Make somebody of ours responsible for Li', zh: '安排我方负责人' },
  ],
  'capability-missing': [
    { facts: { key: 'capability:negotiation', approvers: ['wu'] }, en: 'asked for by Wu', zh: '就看重这一项' },
    { facts: { key: 'capability:negotiation', approvers: [] }, en: 'what we can say', zh: '讲不出对方要听的' },
  ],
  'support-missing': [
    { facts: { key: 'team:presales', approvers: ['wu'] }, en: 'Wu must approve', zh: '要审批' },
    { facts: { key: 'team:presales', approvers: [] }, en: 'The seller alone has to do', zh: '一个人' },
  ],
  'system-missing': [
    { facts: { key: 'system:roi-calculator', approvers: ['wu'] }, en: 'Wu must approve', zh: '要审批' },
    { facts: { key: 'system:roi-calculator', approvers: [] }, en: 'Made by hand each time', zh: '手工' },
  ],
  'competitor-inside': [
    { facts: { competitor: '', approver: true }, en: 'leans towards a competitor', zh: '倾向竞争对手' },
    { facts: { competitor: 'Ostwind', approver: false }, en: 'leans towards Ostwind', zh: '倾向 Ostwind' },
  ],
  'contact-in-quiet': [
    { facts: { planned: true }, en: 'is planned in a quiet period', zh: '计划在' },
    { facts: { planned: false }, en: 'took place in a quiet period', zh: '接触过' },
  ],
  'guarded-approver': [
    { facts: { against: true, contacted: true, approvers: ['li'] }, en: 'and is against it', zh: '而且不赞成' },
    { facts: { against: false, contacted: false, approvers: ['li'] }, en: 'talked to neither', zh: '两边都还没有人' },
    { facts: { against: false, contacted: false, approvers: ['li', 'ma'] }, en: 'talked to none of them', zh: '和 Ma' },
  ],
  'hidden-opinion-holder': [
    { facts: { against: true, hidden: false, sways: ['li'] }, en: 'sways Li and is against it', zh: '而且不赞成' },
    { facts: { against: false, hidden: true, sways: ['li'] }, en: 'Nobody has talked to Wu', zh: '还没有人去谈过' },
    {
      facts: { against: false, hidden: true, sways: ['li'] },
      people: ['board'],
      en: 'whoever prepares it for the Board',
      zh: '材料由谁准备',
    },
  ],
  'left-but-seated': [
    { facts: { steps: [], approved: false }, en: 'still taken for the decider', zh: '还被当作拍板的人' },
    { facts: { steps: ['pick'], approved: true }, en: 'their place as approver in “Pick”', zh: '还没有人接手审批' },
    {
      facts: { steps: ['pick', 'sign'], approved: false },
      en: 'hand on the seats',
      zh: '和「Sign」环节还没有人接手',
    },
  ],
  'negative-account': [
    {
      facts: { person: null, years: 3, sum: { measure: 'amounts', value: 900, cost: 960, complete: true } },
      en: 'Over 3 years they gain CNY 900 at a cost of CNY 960',
      zh: '按 3 年算',
    },
    {
      facts: { person: 'wu', years: 3, sum: { measure: 'sizes', value: 1, cost: 3, complete: true } },
      en: 'weighs no more than the money, time',
      zh: '抵不过要花的钱',
    },
  ],
  'no-champion': [
    { facts: { champions: ['wu'] }, en: 'We have not met the champion', zh: '还没见过面' },
    { facts: { champions: [] }, en: 'Nobody there fights for it', zh: '还没有人力挺这件事' },
  ],
  'no-message': [
    { facts: { open: [] }, en: 'do not know what matters to them', zh: '不知道' },
    { facts: { open: [] }, people: ['board'], en: 'do not know what is asked there', zh: '汇报人' },
    { facts: { open: ['a'] }, en: 'has a concern that we', zh: '1 个' },
    { facts: { open: ['a', 'b'] }, en: 'has 2 concerns that we', zh: '2 个' },
  ],
  'no-reason-now': [
    { facts: { reason: false, date: 'none' }, en: 'Nothing says why', zh: '说不出' },
    { facts: { reason: true, date: 'passed' }, en: 'has passed', zh: '已经过了' },
    { facts: { reason: true, date: 'none' }, en: 'No date says', zh: '没有写明' },
  ],
  'nobody-owns': [
    { facts: { step: 'pick' }, en: 'looks after Wu in “Pick”', zh: '「Pick」环节里的 Wu' },
    { facts: { step: null }, en: 'to whom others listen', zh: '说话有人听' },
  ],
  'one-of-ours': [
    { facts: { name: '', contacted: 3 }, en: 'Only one of us is known', zh: '只认识我们的一个人' },
    { facts: { name: 'Ina', contacted: 3 }, en: 'Only Ina is known', zh: '只认识我们的 Ina' },
  ],
  'opposed-approver': [
    { facts: { opponent: true }, en: 'Wu must approve and is against it', zh: '要审批，而且反对' },
    { facts: { opponent: false }, en: 'must approve and has doubts', zh: '但心里有疑问' },
    { facts: { opponent: true }, people: ['board'], en: 'Ask whoever presents to the Board', zh: '在上会材料里' },
  ],
  'over-authority': [
    { facts: { amount: 90_000, limit: null }, en: 'None of the approvers may sign', zh: '没有独立签批的权限' },
    { facts: { amount: 90_000, limit: 50_000 }, en: 'Wu reaches furthest, up to CNY 50,000', zh: '权限最大的是 Wu' },
  ],
  'quiet-ahead': [
    { facts: { days: 1, from: '2026-05-12' }, en: 'From tomorrow Wu', zh: '明天起' },
    { facts: { days: 9, from: '2026-05-20' }, en: 'In 9 days Wu', zh: '9 天后起' },
  ],
  'single-thread': [
    { facts: { only: 'wu', others: 4, priced: true }, en: 'a price is already out', zh: '价格已经报出去了' },
    { facts: { only: 'wu', others: 4, priced: false }, en: 'One change of post', zh: '一调岗' },
  ],
  'terms-unprepared': [
    { facts: { open: [], concerned: [] }, en: 'do not know the terms', zh: '不知道' },
    { facts: { open: ['a'], concerned: [] }, en: '1 term in “Pick” has no answer', zh: '1 ' },
    { facts: { open: ['a', 'b'], concerned: ['li'] }, en: 'give Li a reason', zh: '2 ' },
  ],
};

const said = (rule: string, { facts, people = ['wu'], steps = ['pick'] }: Told) => {
  const blocker = {
    key: `${rule}|`,
    rule,
    severity: 'slow',
    fullSeverity: 'slow',
    people,
    steps,
    functions: [],
    items: [],
    missing: [],
    whole: false,
    facts,
    fix: null,
    rank: { approversBehind: 0, weight: 1, ruleOrder: 0 },
  } as unknown as Blocker;
  return LANGUAGES.map((language) => Object.values(sayBlocker(blocker, MAP, language)).join(' | '));
};

describe.each(Object.entries(CASES))('%s', (rule, told) => {
  it.each(told.map((one, nth) => ({ ...one, nth })))('says: $en', ({ nth, en, zh }) => {
    const all = told.map((one) => said(rule, one));
    expect(all.map(([english]) => english?.includes(en))).toEqual(told.map((_, place) => place === nth));
    expect(all[nth]?.[1]).toContain(zh);
  });
});
