/** Tests that a decision is said as it was taken, in both languages. */
import { describe, expect, it } from 'vitest';
import { type Change, whatWouldChange } from '../../../src/analysis/decision/change.ts';
import { type Decision, decide, type PathDecision } from '../../../src/analysis/decision/decide.ts';
import {
  blockedPercent,
  fitPercent,
  sayChange,
  sayDecision,
  sayPercent,
} from '../../../src/analysis/decision/sayDecision.ts';
import { DEFAULT_THRESHOLDS } from '../../../src/model/ourSide.ts';
import { approvals, side } from './asking.ts';

const decided = (decision: Decision): PathDecision => {
  if (decision.kind === 'none') throw new Error('undecided');
  return decision;
};

const input = approvals(['negotiation', 'tendering', 'team:legal', 'team:legal']);
const ours = side({ negotiation: 'have', tendering: 'have' });
const decision = decided(decide([input], ours));

describe('a decision in words', () => {
  it('says the fit, the blocked steps with what they lack, and what drove it', () => {
    const { fit, blocked, driven } = sayDecision(decision, [input.facts], 'en');
    expect(fit).toBe('Of what this way of selling asks for, we can carry 50 %.');
    expect(blocked).toHaveLength(3);
    expect(blocked[0]).toBe('2 of 4 steps with an approver are blocked.');
    expect(blocked[1]).toContain('our legal');
    expect(driven).toBe('Fit and blocked steps both say split.');
  });

  it('says so in Chinese, with full-width punctuation', () => {
    const { fit, blocked, driven } = sayDecision(decision, [input.facts], 'zh-CN');
    expect(fit).toContain('50%');
    expect(blocked[0]).toBe('有审批人的 4 个环节里，2 个受阻。');
    expect(driven).toBe('适配度和受阻环节都指向拆分。');
  });

  it('says which input drove it, and what the other alone would allow', () => {
    const driven = (drivenBy: 'fit' | 'blocked') =>
      sayDecision({ ...decision, drivenBy, byFit: 'rebuild', byBlocked: 'part-time' }, [input.facts], 'en').driven;
    expect(driven('fit')).toBe('Fit decided; blocked steps alone would allow part-time.');
    expect(driven('blocked')).toBe('Blocked steps decided; fit alone would allow rebuild.');
  });

  it('says so where one blocked step alone still leaves room for part-time', () => {
    const many = approvals(['negotiation', 'negotiation', 'team:legal']);
    const alone = decided(decide([many], side({ negotiation: 'have' })));
    expect([alone.byBlocked, alone.oneAlone]).toEqual(['part-time', true]);
    expect(sayDecision(alone, [many.facts], 'en').driven).toMatch(/^One blocked step alone/);
    expect(sayDecision(alone, [many.facts], 'zh-CN').driven).toMatch(/^三个以上的环节里只有一个受阻/);
    expect(decision.oneAlone).toBe(false);
  });

  it('says that nothing is blocked', () => {
    const free = decided(decide([input], side({ negotiation: 'have', tendering: 'have', 'team:legal': 'have' })));
    expect(sayDecision(free, [input.facts], 'en').blocked).toEqual(['No step with an approver is blocked.']);
  });
});

describe('what would change it, in words', () => {
  const say = (change: Change, language: 'en' | 'zh-CN' = 'en') => sayChange(change, input.facts, language);

  it('names the smallest set with its kind', () => {
    expect(say(whatWouldChange(decision, ours)).lighter).toEqual([
      'One supporting team away from part-time: our legal.',
    ]);
    expect(say(whatWouldChange(decision, ours), 'zh-CN').lighter).toEqual(['离兼职只差 1 支协同支持团队：我方法务。']);
  });

  it('counts things of several kinds as things, and says other sets after the first', () => {
    const set = (...requirements: readonly `${'team' | 'capability'}:${string}`[]) => ({
      requirements,
      path: 'part-time' as const,
      fit: 0.8,
      blocked: 0,
    });
    const change: Change = {
      few: true,
      lighter: [set('team:legal', 'capability:tendering'), set('capability:negotiation', 'capability:tendering')],
      losses: [],
    };
    expect(say(change).lighter).toEqual([
      'Two things away from part-time: our legal and tender law.',
      'Or, just as far: negotiation and tender law.',
    ]);
    expect(say({ ...change, few: false, lighter: change.lighter.slice(0, 1) }).lighter[0]).toMatch(/^A long way from/);
  });

  it('puts losses with the same outcome together', () => {
    const loss = (requirement: `team:${string}`) => ({ requirement, have: 'have' as const, path: 'rebuild' as const });
    const losses = (...keys: readonly `team:${string}`[]) =>
      say({ few: true, lighter: [], losses: keys.map(loss) }).losses;
    expect(losses('team:presales')).toEqual(['Without presales: rebuild.']);
    expect(losses('team:presales', 'team:legal')).toEqual([
      'Without any one of these it would be rebuild: presales and our legal.',
    ]);
  });
});

describe('a percentage', () => {
  it('never seems to reach a bound that it misses', () => {
    expect([fitPercent(0.7499), fitPercent(0.75), fitPercent(0.29)]).toEqual([74, 75, 29]);
    const blocked = (share: number) => blockedPercent(share, DEFAULT_THRESHOLDS);
    expect([blocked(0.201), blocked(0.2), blocked(0.07)]).toEqual([21, 20, 7]);
    // Nor where the bound lies between whole numbers.
    expect(blockedPercent(1 / 3, { ...DEFAULT_THRESHOLDS, splitBlocked: 0.333 })).toBe(34);
  });

  it('of blocked steps is the nearest one', () => {
    const blocked = (share: number) => blockedPercent(share, DEFAULT_THRESHOLDS);
    expect([1 / 3, 2 / 3, 1 / 6, 3 / 7, 1].map(blocked)).toEqual([33, 67, 17, 43, 100]);
  });

  it('is written as each language does', () => {
    expect([sayPercent(58, 'en'), sayPercent(58, 'zh-CN')]).toEqual(['58 %', '58%']);
  });
});
