/** What the flow says to hand-drawn chains: the report to the vice president, merging, and texts word for word. */
import { describe, expect, test } from 'vitest';
import { type Sketch, sketch } from '../../fixtures/mapBuilder.ts';
import { cellOf, chinese, english, flowOf, itemOf, stepsWith } from './readFlow.ts';

/** Above her limit the head of sales management writes a report for the vice president, whom nobody of ours has met. */
const REPORT: Sketch = {
  fields: { customer: 'Marlowe', amount: 800_000 },
  people: {
    lin: {
      name: 'Lin Wei',
      function: 'sales',
      contact: 'met',
      stance: 'champion',
      limit: { kind: 'amount', amount: 300_000 },
    },
    shen: { name: 'Shen Yu', function: 'executive', limit: { kind: 'amount', amount: 2_000_000 } },
  },
  steps: { need: 'need', sign: 'budget', report: 'budget' },
  seats: ['lin initiator need', 'lin approver sign', 'shen approver report'],
  links: ['need > sign : up-to 300000', 'need > report : above 300000'],
  relations: ['lin sways shen'],
};

describe('the vice president who must approve above a limit and was never met', () => {
  const map = sketch(REPORT);

  test('our managing director asks before the report is written', () => {
    expect(english(cellOf(map, 'report', 'action'))[0]).toBe(
      'Have our managing director ask Shen Yu for twenty minutes before the report is written, not after',
    );
    expect(chinese(cellOf(map, 'report', 'action'))[0]).toBe(
      '趁报告还没动笔，请我方总经理约 Shen Yu 谈二十分钟，别等写完',
    );
  });

  test('the same is not said twice in other words', () => {
    expect(stepsWith(map, 'budget.rehearse')).toEqual(['sign']);
    expect(english(cellOf(map, 'report', 'action')).filter((text) => text.includes('twenty minutes'))).toHaveLength(1);
  });

  test('payback on one page to hand on, and what was turned down last year', () => {
    const texts = english(cellOf(map, 'report', 'information'));
    expect(texts).toContain('Tell Shen Yu: payback in months from finance’s own figures, on one page to hand on');
    expect(texts).toContain('Learn: what Shen Yu turned down last year, and why');
  });

  test('it takes the calculator, business consulting and a management sponsor', () => {
    expect(itemOf(map, 'report', 'system:roi-calculator').words.en).toBe('ROI calculator, filled with their figures');
    expect(itemOf(map, 'report', 'capability:business-consulting').asks).toBe('capability:business-consulting');
    expect(itemOf(map, 'report', 'team:management-sponsor').asks).toBe('team:management-sponsor');
  });

  test('the initiator is asked what happens above the limit, and what will be asked', () => {
    expect(english(cellOf(map, 'need', 'action'))).toContain(
      'Ask Lin Wei what happens above CNY 300,000: which report, to whom, how often',
    );
    expect(english(cellOf(map, 'report', 'action'))).toContain(
      'Write down with Lin Wei the three questions that Shen Yu will ask',
    );
  });

  test('once she was met, nobody has to ask for the first meeting', () => {
    const met = sketch({ ...REPORT, contacts: [{ with: ['shen'], day: '2026-11-20' }] });
    expect(stepsWith(met, 'contact.none.head-before-report')).toEqual([]);
  });
});

describe('merging', () => {
  const map = sketch({
    people: { bai: 'sales limit=50000', cao: 'user-department limit=50000', gao: 'it limit=50000' },
    fields: { amount: 600_000, offerKinds: ['system'] },
    steps: { try: 'selection' },
    seats: ['gao approver try', 'bai approver try', 'cao approver try'],
  });

  test('one entry for several people is one item with all names, in the order of the cards', () => {
    const item = itemOf(map, 'try', 'limit.below');
    expect(item.words).toEqual({
      en: 'Ask Gao, Bai and Cao who signs above CNY 50,000, and which paper that takes',
      'zh-CN': '问 Gao、Bai 和 Cao：超过 5万元由谁批，要什么材料',
    });
    expect(item.reasons.map(({ record }) => record)).toEqual([
      'gao.approver.try',
      'bai.approver.try',
      'cao.approver.try',
    ]);
  });

  test('several people with different limits are asked about their limits, not about every figure', () => {
    const uneven = sketch({
      people: { bai: 'sales limit=50000', gao: 'it limit=80000' },
      fields: { amount: 600_000 },
      steps: { try: 'selection' },
      seats: ['gao approver try', 'bai approver try'],
    });
    expect(itemOf(uneven, 'try', 'limit.below').words).toEqual({
      en: 'Ask Gao and Bai who signs above their limits, and which paper that takes',
      'zh-CN': '问 Gao 和 Bai：超过各自的权限由谁批，要什么材料',
    });
  });

  test('one requirement at a step is one item: the highest words, all reasons', () => {
    const items = cellOf(map, 'try', 'system').filter((item) => item.asks === 'system:demo-environment');
    expect(items).toHaveLength(1);
    expect(items[0]?.key).toBe('system:demo-environment');
    expect(items[0]?.words.en).toBe('Demo environment that runs on a phone between two customer visits');
    const people = items[0]?.reasons.map(({ person }) => person);
    expect(people).toContain('bai');
    expect(people).toContain(null);
  });

  test('where the approvers of a step are named, nobody else is', () => {
    const seats = ['gao approver try', 'bai informed try', 'cao approver try'];
    const mixed = sketch({ people: { bai: '', cao: '', gao: '' }, steps: { try: 'selection' }, seats });
    expect(itemOf(mixed, 'try', 'selection.yardsticks').words.en).toBe(
      'Agree the yardsticks with Gao and Cao before anything is shown',
    );
  });

  test('two seats of one person are one name and two reasons', () => {
    const twice = sketch({
      people: { bai: 'sales met' },
      steps: { try: 'selection' },
      seats: ['bai initiator try', 'bai executor try'],
      fields: { offerKinds: ['system'] },
    });
    expect(itemOf(twice, 'try', 'capability:business-consulting').reasons).toHaveLength(1);
    expect(new Set(flowOf(twice).items.flatMap((item) => item.reasons.map(({ record }) => record)))).toEqual(
      new Set(['try', 'bai.initiator.try', 'bai.executor.try']),
    );
  });
});

describe('what is written down appears word for word', () => {
  test('concerns and messages', () => {
    const map = sketch({
      people: { wu: 'finance' },
      steps: { pay: 'budget' },
      seats: ['wu approver pay'],
      concerns: { wu: [['Who reconciles?', 'Entries are matched by order number'], ['What if we leave?'], ['  ']] },
    });
    expect(english(cellOf(map, 'pay', 'information'))[0]).toBe('Tell Wu: Entries are matched by order number');
    expect(english(cellOf(map, 'pay', 'action'))[0]).toBe('Find an answer for Wu: What if we leave?');
    expect(stepsWith(map, 'concern.find-answer:wu.concern.3')).toEqual([]);
  });

  test('terms: open, met, refused with a reason', () => {
    const map = sketch({
      people: { lin: 'sales', wu: 'legal' },
      steps: { need: 'need', paper: 'contract' },
      seats: ['lin initiator need', 'wu approver paper'],
      terms: { paper: [['Escrow'], ['Local data', true], ['90 days', false, '45 is usual here'], ['Penalty', false]] },
    });
    expect(itemOf(map, 'paper', 'term.open:paper.term.1').words.en).toBe(
      'Say yes, or give Lin a reason to pass on: Escrow',
    );
    expect(itemOf(map, 'paper', 'term.met:paper.term.2').words.en).toBe('Confirm in writing: Local data');
    expect(itemOf(map, 'paper', 'term.refused:paper.term.3').words.en).toBe(
      'For Lin to pass on, about “90 days”: 45 is usual here',
    );
    expect(itemOf(map, 'paper', 'term.open:paper.term.4').lane).toBe('action');
  });

  test('conditions on the links into a step', () => {
    const map = sketch({
      steps: { a: 'need', b: 'budget', c: 'approval', d: 'custom' },
      links: ['a > b : up-to 300000', 'a > c : above 300000', 'a > d : text the board asks twice'],
    });
    expect(itemOf(map, 'b', 'condition.up-to:a.b').words.en).toContain('up to CNY 300,000');
    expect(itemOf(map, 'c', 'condition.above:a.c').words['zh-CN']).toContain('超过30万元');
    expect(itemOf(map, 'd', 'condition.text:a.d').words.en).toContain('the board asks twice');
  });

  test('words a user wrote are never taken for places to fill', () => {
    const map = sketch({
      people: { wu: { name: '{step}' } },
      steps: { pay: 'budget' },
      seats: ['wu approver pay'],
      concerns: { wu: [['{who} pays?']] },
    });
    expect(english(cellOf(map, 'pay', 'action'))).toContain('Find an answer for {step}: {who} pays?');
  });
});
