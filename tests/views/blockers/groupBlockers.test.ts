/** Findings of one person together, and stamps that count them. */
import { describe, expect, it } from 'vitest';
import type { Blocker } from '../../../src/analysis/blockers/blockerRule.ts';
import type { Severity } from '../../../src/model/words.ts';
import { firstGroups, groupBlockers } from '../../../src/views/blockers/groupBlockers.ts';
import { itemStampKey, stampsOf } from '../../../src/views/blockers/stamps.ts';

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
  it('joins what is about one person alone, where the gravest stands', () => {
    const groups = groupBlockers(FOUND).map((group) => group.blockers.map((blocker) => blocker.key).join(''));
    expect(groups).toEqual(['ae', 'b', 'c', 'd', 'f']);
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
