/** Findings of one person together, and stamps that count them. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';
import type { Blocker } from '../../../src/analysis/blockers/blockerRule.ts';
import { itemStampKey, stampsOf } from '../../../src/analysis/blockers/stamps.ts';
import { BLANK_OUR_SIDE } from '../../../src/model/ourSide.ts';
import type { Severity } from '../../../src/model/words.ts';
import { firstGroups, groupBlockers } from '../../../src/views/blockers/groupBlockers.ts';
import { asDay, type Sketch, sketch } from '../../fixtures/mapBuilder.ts';

const finding = (key: string, severity: Severity, what: Partial<Blocker>): Blocker => ({
  key,
  rule: key,
  severity,
  fullSeverity: severity,
  people: [],
  steps: [],
  functions: [],
  items: [],
  missing: [],
  whole: false,
  facts: {},
  fix: null,
  rank: { approversBehind: 0, weight: 1, ruleOrder: 0 },
  ...what,
});
const ids = <Id extends string>(...words: readonly string[]) => words as readonly Id[];

const FOUND = [
  finding('a', 'stop', { people: ids('gao') }),
  finding('b', 'stop', { whole: true }),
  finding('c', 'slow', { people: ids('gao', 'lin') }),
  finding('d', 'slow', { people: ids('lin') }),
  finding('e', 'note', { people: ids('gao') }),
  finding('f', 'slow', { steps: ids('need'), items: ['crm'] }),
];

describe('groupBlockers', () => {
  const grouped = (found: readonly Blocker[]) =>
    groupBlockers(found).map((group) => group.blockers.map((blocker) => blocker.key).join(' '));

  it('joins what is about one person alone, where the gravest stands', () => {
    expect(grouped(FOUND)).toEqual(['a e', 'b', 'c', 'd', 'f']);
  });

  it('joins the same about several people, and what is about the whole map or about steps, alike grave', () => {
    const found = [
      finding('x1', 'stop', { rule: 'x', people: ids('gao') }),
      finding('w1', 'stop', { whole: true }),
      finding('x2', 'stop', { rule: 'x', people: ids('lin') }),
      finding('x3', 'stop', { rule: 'x', people: ids('mo') }),
      finding('s1', 'slow', { people: ids('lin'), steps: ids('need') }),
      finding('y', 'slow', { people: ids('mo') }),
      finding('s2', 'slow', { steps: ids('paper') }),
      finding('w2', 'stop', { whole: true }),
      finding('w3', 'note', { whole: true }),
    ];
    expect(grouped(found)).toEqual(['x1 x2', 'w1 w2', 'x3 y', 's1 s2', 'w3']);
  });
});

describe('an early map', () => {
  const early: readonly Sketch[] = [
    {
      people: { a: '', b: '', c: '', d: '' },
      steps: { need: 'need', pick: 'selection' },
      seats: ['a initiator need', 'b approver pick', 'c approver pick', 'd approver pick'],
    },
    {
      people: { a: 'sales', b: 'it', c: 'finance', d: 'procurement' },
      steps: { need: 'need', pick: 'selection', sign: 'budget' },
      seats: ['a initiator need', 'b approver pick', 'c approver sign', 'd approver pick'],
    },
    {
      people: { a: 'sales supporter', b: 'it sceptic', c: 'finance', d: 'legal' },
      steps: { need: 'need', pick: 'selection', sign: 'budget', paper: 'contract' },
      seats: ['a initiator need', 'b approver pick', 'c approver sign', 'd informed paper'],
    },
    {
      people: { a: '', b: '', c: '', d: '' },
      steps: { need: 'need', pick: 'selection', sign: 'budget', paper: 'contract' },
      seats: ['a initiator need', 'b approver pick', 'c approver sign', 'd approver paper'],
    },
    { people: { a: '', b: '', c: '', d: '' }, steps: { need: 'need' }, seats: ['a initiator need'] },
  ];

  it.each(early)('has no more than ten findings, and with the biggest apart they read as five at most (%#)', (map) => {
    const [biggest, ...others] = analyse(sketch(map), BLANK_OUR_SIDE, asDay('2026-05-11')).blockers;
    expect(biggest).toBeDefined();
    expect(others.length).toBeLessThan(10);
    expect(groupBlockers(others).length).toBeLessThan(5);
  });
});

describe('stampsOf', () => {
  it('counts every finding that names somebody or something, with the worst', () => {
    const stamps = stampsOf(FOUND);
    expect(stamps.get('gao')).toEqual({ count: 3, worst: 'stop' });
    expect(stamps.get('lin')).toEqual({ count: 2, worst: 'slow' });
    expect(stamps.get('need')).toEqual({ count: 1, worst: 'slow' });
    expect(stamps.get(itemStampKey('need', 'crm'))).toEqual({ count: 1, worst: 'slow' });
    expect(stamps.size).toBe(4);
  });
});

describe('firstGroups', () => {
  const groups = groupBlockers(FOUND);
  const count = (shown: typeof groups) => shown.reduce((sum, { blockers }) => sum + blockers.length, 0);

  it('never breaks a group, and never loses a finding', () => {
    for (let least = 1; least <= FOUND.length + 1; least += 1) {
      const { shown, waiting } = firstGroups(groups, least);
      expect(shown).toEqual(groups.slice(0, shown.length));
      expect(count(shown)).toBeGreaterThanOrEqual(Math.min(least, FOUND.length));
      expect(count(shown) + waiting).toBe(FOUND.length);
    }
  });

  it('lets nothing wait when all fit', () => {
    expect(firstGroups(groups, FOUND.length)).toEqual({ shown: groups, waiting: 0 });
    expect(firstGroups([], 60)).toEqual({ shown: [], waiting: 0 });
  });
});
