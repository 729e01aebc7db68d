/** Tests that a decision is said as it was taken, in both languages. */
import { describe, expect, it } from 'vitest';
import { type Change, type LighterSet, whatWouldChange } from '../../../src/analysis/decision/change.ts';
import { type Decision, decide, type PathDecision } from '../../../src/analysis/decision/decide.ts';
import {
  blockedPercent,
  fitPercent,
  sayChange,
  sayDecision,
  sayPercent,
} from '../../../src/analysis/decision/sayDecision.ts';
import type { MapId } from '../../../src/model/ids.ts';
import type { MapFields } from '../../../src/model/mapFields.ts';
import { DEFAULT_THRESHOLDS } from '../../../src/model/ourSide.ts';
import { asId } from '../../fixtures/mapBuilder.ts';
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

  it('says it of one step that is blocked', () => {
    const many = approvals(['negotiation', 'tendering team:legal']);
    const one = decided(decide([many], side({ negotiation: 'have' })));
    expect(sayDecision(one, [many.facts], 'en').blocked).toEqual([
      '1 of 2 steps with an approver is blocked.',
      'At “S2” we lack tender law and our legal.',
    ]);
    expect(sayDecision(one, [many.facts], 'zh-CN').blocked[1]).toMatch(/^「S2」环节缺招投标法规和我方法务。$/);
    const alone = approvals(['tendering']);
    expect(sayDecision(decided(decide([alone], side())), [alone.facts], 'en').blocked[0]).toBe(
      '1 of 1 step with an approver is blocked.',
    );
  });

  it('says of several maps on which a step stands, by the name of the map or else of the customer', () => {
    const [a, b] = [approvals(['tendering'], 'a'), approvals(['tendering'], 'b')];
    const named = (input: typeof a, fields: Partial<MapFields>) => ({
      ...input.facts,
      map: { ...input.facts.map, fields: { ...input.facts.map.fields, ...fields } },
    });
    const maps = [named(a, { name: 'Travel costs' }), named(b, { name: '', customer: 'Ostwind' })];
    const both = decided(decide([a, b], side()));
    expect(sayDecision(both, maps, 'en').blocked).toEqual([
      '2 of 2 steps with an approver are blocked.',
      'At “S1” (Travel costs) we lack tender law.',
      'At “S1” (Ostwind) we lack tender law.',
    ]);
    expect(sayDecision(both, maps, 'zh-CN').blocked[2]).toContain('（Ostwind）缺');
    const nameless = [maps[0], named(b, { name: '', customer: '' })] as typeof maps;
    expect(sayDecision(both, nameless, 'en').blocked[2]).toBe('At “S1” we lack tender law.');
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
    const set = { ...alone, maps: [...alone.maps, asId<MapId>('other')] };
    expect(sayDecision(set, [many.facts], 'en').driven).toMatch(/^No map has more than one blocked step/);
  });

  it('says that nothing is blocked', () => {
    const free = decided(decide([input], side({ negotiation: 'have', tendering: 'have', 'team:legal': 'have' })));
    expect(sayDecision(free, [input.facts], 'en').blocked).toEqual(['No step with an approver is blocked.']);
    expect(sayDecision(free, [input.facts], 'zh-CN').blocked).toEqual(['有审批人的环节没有一个受阻。']);
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
    expect(say(change, 'zh-CN').lighter).toEqual([
      '离兼职只差 2 项：我方法务和招投标法规。',
      '或者，差的是：商务谈判和招投标法规。',
    ]);
  });

  it('says only an example where it takes many things', () => {
    const requirements = ['tendering', 'negotiation', 'business-consulting', 'customer-view'].map(
      (word) => `capability:${word}` as const,
    );
    const change: Change = {
      few: false,
      lighter: [{ requirements, path: 'split', fit: 0.5, blocked: 0 }],
      losses: [],
    };
    expect(say(change).lighter[0]).toMatch(/^A long way from split: it would take 4 capabilities together, such as /);
    expect(say(change, 'zh-CN').lighter[0]).toMatch(/^离拆分还远，要同时补上 4 项能力，例如/);
    const system: Change = {
      ...change,
      lighter: [{ ...change.lighter[0], requirements: ['system:crm-record'] } as LighterSet],
    };
    expect(say(system).lighter[0]).toMatch(/it would take one system together/);
  });

  it('puts losses with the same outcome together', () => {
    const loss = (requirement: `team:${string}`) => ({ requirement, have: 'have' as const, path: 'rebuild' as const });
    const losses = (...keys: readonly `team:${string}`[]) =>
      say({ few: true, lighter: [], losses: keys.map(loss) }).losses;
    expect(losses('team:presales')).toEqual(['Without presales: rebuild.']);
    expect(losses('team:presales', 'team:legal')).toEqual([
      'Without any one of these it would be rebuild: presales and our legal.',
    ]);
    const chinese = (...keys: readonly `team:${string}`[]) =>
      say({ few: true, lighter: [], losses: keys.map(loss) }, 'zh-CN').losses;
    expect(chinese('team:legal')).toEqual(['没有我方法务：重构。']);
    expect(chinese('team:legal', 'team:presales')[0]).toMatch(/^缺了其中任何一项就是重构：我方法务和.+。$/);
    const split = { ...loss('team:legal'), path: 'split' as const };
    expect(say({ few: true, lighter: [], losses: [split, loss('team:presales')] }).losses).toEqual([
      'Without our legal: split.',
      'Without presales: rebuild.',
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
