/** What the flow says to hand-drawn chains: the report to the vice president, merging, and texts word for word. */
import { describe, expect, test } from 'vitest';
import { BLANK_OUR_SIDE, type OurSide, type OwnEntry } from '../../../src/model/ourSide.ts';
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
    expect(cellOf(map, 'report', 'action')[0]?.key).toBe('contact.none.head-before-report');
    expect(english(cellOf(map, 'report', 'action'))[0]).toMatch(/our managing director.* Shen Yu/);
    expect(chinese(cellOf(map, 'report', 'action'))[0]).toMatch(/我方总经理.*Shen Yu/);
  });

  test('the same is not said twice in other words', () => {
    const asking = cellOf(map, 'report', 'action').filter(({ key }) => key.startsWith('contact.'));
    expect(asking.map(({ key }) => key)).toEqual(['contact.none.head-before-report']);
    // Asked once, where she first has a part.
    expect(stepsWith(map, 'limit.initiator.below')).toEqual(['need']);
    expect(stepsWith(map, 'limit.below')).toEqual([]);
  });

  test('which figures must hold, on one page to hand on, and what was turned down last year', () => {
    const told = itemOf(map, 'report', 'executive.approver.payback');
    expect(told.words.en).toMatch(/Shen Yu.* for it to pay/);
    expect(told.learns).toBe(false);
    const asked = itemOf(map, 'report', 'budget.approver.turned-down');
    expect(asked.words['zh-CN']).toContain('Shen Yu');
    expect(asked.learns).toBe(true);
  });

  test('it takes the value model', () => {
    expect(itemOf(map, 'report', 'system:roi-calculator').words.en).toMatch(/^Value model/);
  });

  test('the initiator is asked what happens above the limit, and what will be asked', () => {
    expect(itemOf(map, 'need', 'limit.initiator.below').words.en).toMatch(/Lin Wei.* CNY 800,000 .* CNY 300,000/);
    expect(itemOf(map, 'report', 'initiator.opinion-holder.three-questions').words.en).toMatch(/Lin Wei.* Shen Yu/);
  });

  test('once she was met, nobody has to ask for the first meeting', () => {
    const met = sketch({ ...REPORT, contacts: [{ with: ['shen'], day: '2026-11-20' }] });
    expect(stepsWith(met, 'contact.none.head-before-report')).toEqual([]);
  });
});

const ownEntry = (words: string, parts: OwnEntry['parts'] = []): OurSide => ({
  ...BLANK_OUR_SIDE,
  playbook: {
    'own.1': {
      id: 'own.1',
      words: { en: words },
      off: false,
      own: { lane: 'action', stepKinds: [], parts, functions: [], asks: null },
    },
  },
});

describe('merging', () => {
  const map = sketch({
    people: { bai: 'sales limit=50000', cao: 'user-department limit=50000', gao: 'it limit=50000' },
    fields: { amount: 600_000, offerKinds: ['system'] },
    steps: { try: 'selection' },
    seats: ['gao approver try', 'bai approver try', 'cao approver try'],
  });

  test('one entry for several people is one item with all names, in the order of the cards', () => {
    const signing = sketch({
      people: { bai: 'sales limit=50000', cao: 'user-department limit=50000', gao: 'it limit=50000' },
      fields: { amount: 600_000 },
      steps: { try: 'budget' },
      seats: ['gao approver try', 'bai approver try', 'cao approver try'],
    });
    const item = itemOf(signing, 'try', 'limit.below');
    expect(item.words.en).toMatch(/ Gao, Bai and Cao .* CNY 600,000, .* CNY 50,000/);
    expect(item.words['zh-CN']).toMatch(/60万元.*5万元.* Gao、Bai 和 Cao/);
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
      steps: { try: 'budget' },
      seats: ['gao approver try', 'bai approver try'],
    });
    expect(itemOf(uneven, 'try', 'limit.below').words.en).toMatch(/ Gao and Bai .* their limits/);
    expect(itemOf(uneven, 'try', 'limit.below').words['zh-CN']).toMatch(/各自的权限.* Gao 和 Bai/);
  });

  test('one requirement at a step is one item: the highest words, all reasons', () => {
    const items = cellOf(map, 'try', 'system').filter((item) => item.asks === 'system:demo-environment');
    expect(items).toHaveLength(1);
    expect(items[0]?.key).toBe('system:demo-environment');
    expect(items[0]?.words.en).toMatch(/^Demo environment/);
    const people = items[0]?.reasons.map(({ person }) => person);
    expect(people).toContain('bai');
    expect(people).toContain(null);
  });

  test('where the approvers of a step are named, nobody else is', () => {
    const seats = ['gao approver try', 'bai informed try', 'cao approver try'];
    const mixed = sketch({ people: { bai: '', cao: '', gao: '' }, steps: { try: 'selection' }, seats });
    const ours = ownEntry('Sit down with {approvers}');
    expect(itemOf(mixed, 'try', 'own.1', ours).words.en).toBe('Sit down with Gao and Cao');
  });

  test('two seats of one person are one name and two reasons', () => {
    const twice = sketch({
      people: { bai: 'sales met' },
      steps: { try: 'selection' },
      seats: ['bai initiator try', 'bai executor try'],
      fields: { offerKinds: ['system'] },
    });
    const ours = ownEntry('Greet {who}', ['initiator', 'executor']);
    expect(itemOf(twice, 'try', 'own.1', ours).words.en).toBe('Greet Bai');
    expect(itemOf(twice, 'try', 'own.1', ours).reasons).toHaveLength(2);
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
    expect(english(cellOf(map, 'pay', 'information'))[0]).toBe(
      'Tell Wu, on “Who reconciles?”: Entries are matched by order number',
    );
    expect(english(cellOf(map, 'pay', 'action'))[0]).toMatch(/ Wu.*: What if we leave\?$/);
    expect(stepsWith(map, 'concern.find-answer:wu.concern.3')).toEqual([]);
  });

  test('terms: open, met, refused with a reason', () => {
    const map = sketch({
      people: { lin: 'sales', wu: 'legal' },
      steps: { need: 'need', paper: 'contract' },
      seats: ['lin initiator need', 'wu approver paper'],
      terms: { paper: [['Escrow'], ['Local data', true], ['90 days', false, '45 is usual here'], ['Penalty', false]] },
    });
    expect(itemOf(map, 'paper', 'term.open:paper.term.1').words.en).toMatch(/: Escrow$/);
    expect(itemOf(map, 'paper', 'term.met:paper.term.2').words.en).toMatch(/: Local data$/);
    expect(itemOf(map, 'paper', 'term.refused:paper.term.3').words.en).toMatch(/“90 days”: 45 is usual here$/);
    expect(itemOf(map, 'paper', 'term.open:paper.term.4').lane).toBe('action');
  });

  test('conditions on the links into a step', () => {
    const map = sketch({
      steps: { a: 'need', b: 'budget', c: 'approval', d: 'custom' },
      links: ['a > b', 'a > c : above 300000', 'a > d : text the board asks twice'],
    });
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
    expect(itemOf(map, 'pay', 'concern.find-answer:wu.concern.1').words.en).toMatch(/ \{step\}.*: \{who\} pays\?$/);
  });
});
