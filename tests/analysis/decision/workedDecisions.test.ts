/** Further decisions worked by hand from the method alone, on one map and on sets; the arithmetic stands beside each. */
import { describe, expect, it } from 'vitest';
import { type Decision, decide } from '../../../src/analysis/decision/decide.ts';
import { fitOf } from '../../../src/analysis/decision/fit.ts';
import type { Have, OurSide, Thresholds } from '../../../src/model/ourSide.ts';
import { approvals, asking, side } from './asking.ts';

const has = (words: string, have: Have = 'have') =>
  Object.fromEntries(
    words
      .split(' ')
      .filter((word) => word !== '')
      .map((word) => [word, have] as const),
  );

/** The fit, the share of blocked steps and the path; or what is missing, map by map. */
const told = (decision: Decision) =>
  decision.kind === 'path'
    ? [decision.fit.all, decision.blocked.share, decision.path]
    : decision.missing.map(({ map, missing }) => `${map}: ${missing.join(' ')}`);

const bounds = (ours: OurSide, thresholds: Partial<Thresholds>): OurSide => ({
  ...ours,
  thresholds: { ...ours.thresholds, ...thresholds },
});

describe('at the bounds', () => {
  it.each([
    // Every step has one approver of weight 3, and x, y, z are what nobody of ours can do.
    ['fit just 3/4, nothing blocked', ['a b c d'], has('a b'), has('c d', 'partly'), 3 / 4, 0, 'part-time'],
    ['a hair under 3/4: 5½ of 8', ['a b c d e f g h'], has('a b c'), has('d e f g h', 'partly'), 5.5 / 8, 0, 'split'],
    [
      'fit just 9/20 in halves, one of two blocked',
      ['a b c d e', 'f g h i x'],
      has('a'),
      has('b c d e f g h', 'partly'),
      4.5 / 10,
      1 / 2,
      'split',
    ],
    [
      'fit just 9/20, one of two blocked',
      ['a b c d e', 'x y z v w'],
      has('a b c d'),
      has('e', 'partly'),
      0.45,
      0.5,
      'split',
    ],
    [
      'fit 4/10, one of two blocked',
      ['a b c d e', 'x y z v w'],
      has('a b c'),
      has('d e', 'partly'),
      0.4,
      0.5,
      'rebuild',
    ],
    ['all partly: half fits, nothing is blocked', ['a', 'b', 'c'], {}, has('a b c', 'partly'), 1 / 2, 0, 'split'],
    [
      'two of ten blocked: just 1/5',
      [...'abcdefgh', 'x', 'y'],
      has('a b c d e f g h'),
      {},
      8 / 10,
      2 / 10,
      'part-time',
    ],
    ['two of nine blocked', [...'abcdefg', 'x', 'y'], has('a b c d e f g'), {}, 7 / 9, 2 / 9, 'split'],
    ['one of six blocked', ['a', 'b', 'c', 'd', 'e', 'x'], has('a b c d e'), {}, 5 / 6, 1 / 6, 'part-time'],
    ['one of four blocked: alone', ['a', 'b', 'c', 'x'], has('a b c'), {}, 3 / 4, 1 / 4, 'part-time'],
    ['one of three blocked: alone, but the fit is 2/3', ['a', 'b', 'x'], has('a b'), {}, 2 / 3, 1 / 3, 'split'],
    [
      'three of six blocked: just 1/2',
      ['a b', 'c d', 'e f', 'x', 'y', 'z'],
      has('a b c d e f'),
      {},
      6 / 9,
      1 / 2,
      'split',
    ],
    ['three of five blocked', ['a b c', 'd e f', 'x', 'y', 'z'], has('a b c d e f'), {}, 6 / 9, 3 / 5, 'rebuild'],
    ['one step in all, blocked', ['a b c x'], has('a b c'), {}, 3 / 4, 1, 'rebuild'],
    ['two steps, each asking for the same lack', ['a x', 'b x', ''], has('a b'), {}, 1 / 2, 2 / 3, 'rebuild'],
  ] as const)('%s', (_, steps, had, partly, fit, blocked, path) => {
    expect(told(decide([approvals(steps)], side({ ...had, ...partly })))).toEqual([fit, blocked, path]);
  });

  it('bounds set by hand hold at equality as well', () => {
    // 1 of 2 fits, 1 of 2 blocked.
    const input = approvals(['a', 'x']);
    const ours = side(has('a'));
    const path = (thresholds: Partial<Thresholds>) => told(decide([input], bounds(ours, thresholds)))[2];
    expect(path({ partTimeFit: 0.5, partTimeBlocked: 0.5 })).toBe('part-time');
    expect(path({ partTimeFit: 0.51, partTimeBlocked: 0.5 })).toBe('split');
    expect(path({ partTimeFit: 0.5, partTimeBlocked: 0.49 })).toBe('split');
    expect(path({ splitFit: 0.5 })).toBe('split');
    expect(path({ splitFit: 0.51 })).toBe('rebuild');
    expect(path({ splitBlocked: 0.49 })).toBe('rebuild');
    expect(path({ partTimeFit: 0, splitFit: 0, partTimeBlocked: 1, splitBlocked: 1 })).toBe('part-time');
    expect(told(decide([approvals(['a'])], bounds(ours, { partTimeFit: 1, partTimeBlocked: 0 })))[2]).toBe('part-time');
  });
});

describe('one step alone', () => {
  const people = { ana: '', bo: '', cy: '', dee: '' };
  const steps = { need: 'need', one: 'selection', two: 'budget', three: 'approval' };
  const seats = ['ana initiator need', 'bo approver one', 'cy approver two'];
  // The figures leave the fit above 3/4: 3 × 3 there and 3 missing.
  const items = ['one: a by bo approver', 'one: b by bo approver', 'one: c by bo approver', 'two: x by cy approver'];
  const ours = side(has('a b c'));

  it('of two with an approver is no step alone, however many steps there are without', () => {
    expect(told(decide([asking({ people, steps, seats }, items, ours)], ours))).toEqual([3 / 4, 1 / 2, 'split']);
  });

  it('of three with an approver is, whether or not the third asks for anything', () => {
    const three = asking({ people, steps, seats: [...seats, 'dee approver three'] }, items, ours);
    expect(told(decide([three], ours))).toEqual([3 / 4, 1 / 3, 'part-time']);
  });

  it('does not count a third that stands off the way', () => {
    const links = ['need > one', 'one > two : up-to 100', 'one > three : above 100'];
    const given = { people, steps, links, seats: [...seats, 'dee approver three'] };
    const at = (amount: number | null) => told(decide([asking({ ...given, fields: { amount } }, items, ours)], ours));
    expect(at(100)).toEqual([3 / 4, 1 / 2, 'split']);
    // Above the bound it is the lacking step that the amount leaves out.
    expect(at(101)).toEqual([1, 0, 'part-time']);
    expect(at(null)).toEqual([3 / 4, 1 / 3, 'part-time']);
  });

  it('counts a step with two approvers once, and once again for nobody', () => {
    const both = asking(
      { people, steps, seats: [...seats, 'dee approver two', 'dee approver three'] },
      [...items, 'two: x by dee approver', 'two: y by dee approver'],
      ours,
    );
    // 9 of 9 + x 3 + y 3
    expect(told(decide([both], ours))).toEqual([9 / 15, 1 / 3, 'split']);
  });

  it('in a set a map of two steps with one blocked spoils it for the others', () => {
    const alone = (id: string) => approvals(['a b c', 'x', ''], id);
    const pair = approvals(['a b c', 'x'], 'pair');
    const free = approvals(['a'], 'free');
    // 1/3 and 1/3, and a free map of one step, which is no hindrance: 2 of 7. The fit is 9 + 9 + 3 of 12 + 12 + 3.
    expect(told(decide([alone('m1'), alone('m2'), free], ours))).toEqual([21 / 27, 2 / 7, 'part-time']);
    // 1/3 and 1/2: 2 of 5.
    expect(told(decide([alone('m1'), pair], ours))).toEqual([3 / 4, 2 / 5, 'split']);
    // Two blocked of four in one map, one of three in the other: 3 of 7.
    const two = approvals(['a b c a', 'x', 'y', 'b c'], 'two');
    expect(told(decide([alone('m1'), two], ours)).slice(1)).toEqual([3 / 7, 'split']);
  });
});

describe('a set', () => {
  const chain = {
    people: { ana: '', bo: '', cy: '' },
    steps: { need: 'need', pick: 'selection', sign: 'budget' },
    seats: ['ana initiator need', 'bo approver pick', 'cy approver sign', 'ana executor sign'],
  };
  const ours = side({ x: 'have', 'team:legal': 'partly', 'system:crm-record': 'have' });
  const one = asking({ ...chain, id: 'one' }, [
    'need: x by ana initiator', // 2 of 2
    'pick: team:legal by bo approver', // 1½ of 3
    'sign: y by cy approver', // 0 of 3
  ]);
  const two = asking({ ...chain, id: 'two' }, [
    'need: x by ana initiator', // 2 of 2, though the step has the same id in both
    'sign: system:crm-record by ana executor', // 1 of 1
    'sign: team:legal by ana executor, cy approver', // 1½ of 3
  ]);
  const fit = fitOf([one, two], ours);

  it('pools what is asked for: 2 + 1½ + 0 + 2 + 1 + 1½ of 14', () => expect(fit.all).toBe(8 / 14));

  it('pools each lane', () => {
    expect(fit.lanes).toEqual({ action: null, information: null, system: 1, capability: 4 / 7, team: 1 / 2 });
  });

  it('keeps steps with one id in two maps apart', () => {
    expect(fit.steps.map(({ map, step, fit: figure }) => [map, step, figure])).toEqual([
      ['one', 'need', 1],
      ['one', 'pick', 1 / 2],
      ['one', 'sign', 0],
      ['two', 'need', 1],
      ['two', 'pick', null],
      ['two', 'sign', 2.5 / 4],
    ]);
  });

  it('is the share of all their steps with an approver: one of four', () => {
    expect(told(decide([one, two], ours))).toEqual([8 / 14, 1 / 4, 'split']);
  });

  it('leaves each map out for its own reason, and takes the rest', () => {
    const nobody = asking({ ...chain, id: 'nobody', seats: ['bo approver pick'] }, ['pick: x by bo approver']);
    const plain = asking({ ...chain, id: 'plain' }, []);
    const decision = decide([two, nobody, plain, one], ours);
    expect(told(decision)).toEqual([8 / 14, 1 / 4, 'split']);
    expect(decision.kind === 'path' && decision.leftOut).toEqual([
      { map: 'nobody', missing: ['initiator'] },
      { map: 'plain', missing: ['asks-nothing'] },
    ]);
    expect(told(decide([nobody, plain], ours))).toEqual(['nobody: initiator', 'plain: asks-nothing']);
  });

  it('is not decided at all without anybody of ours, and asks for that once a map', () => {
    expect(told(decide([one, two], side({ x: 'have' }, 0)))).toEqual(['one: our-side', 'two: our-side']);
  });
});

describe('a lane', () => {
  it('weighs what it asks for by those who ask for it there, and not by those who ask in another lane', () => {
    const given = {
      people: { ana: '', bo: '', dee: '' },
      steps: { need: 'need', pick: 'selection' },
      seats: ['ana initiator need', 'bo approver pick', 'dee informed pick'],
    };
    const items = [
      'pick: team:presales by dee informed',
      'pick: team:presales by bo approver in capability',
      'pick: team:legal by dee informed',
    ];
    const fit = fitOf([asking(given, items)], side({ 'team:presales': 'have' }));
    expect(fit.all).toBe(3 / 4); // presales once, by the approver, and legal
    expect(fit.lanes.team).toBe(1 / 2); // each by the informed one
    expect(fit.lanes.capability).toBe(1);
  });
});

describe('what stands off the way', () => {
  it('cannot start or approve anything', () => {
    const given = {
      fields: { amount: 10 },
      people: { ana: '', bo: '' },
      steps: { start: 'need', need: 'need', report: 'approval' },
      links: ['start > need : up-to 10', 'start > report : above 10'],
    };
    const items = ['start: a', 'need: a', 'report: b by bo approver'];
    const missing = (seats: readonly string[]) => told(decide([asking({ ...given, seats }, items)], side()));
    expect(missing(['ana initiator report', 'bo approver need'])).toEqual(['map: initiator']);
    expect(missing(['ana initiator need', 'bo approver report'])).toEqual(['map: approver']);
    expect(missing(['ana initiator report', 'bo approver report'])).toEqual(['map: initiator approver']);
  });

  it('stands on it behind a dead end', () => {
    const given = {
      fields: { amount: 10 },
      people: { ana: '', bo: '' },
      steps: { start: 'need', report: 'approval' },
      links: ['start > report : above 10'],
      seats: ['ana initiator start', 'bo approver report'],
    };
    expect(told(decide([asking(given, ['report: b by bo approver'])], side()))).toEqual([0, 1, 'rebuild']);
  });
});

describe('the smallest change', () => {
  // Nine of twelve is the bound: three approvals, four things each.
  const input = approvals(['a b c d', 'e f g h', 'i j k l']);
  const path = (had: string, partly: string) =>
    told(decide([input], side({ ...has(had), ...has(partly, 'partly') })))[2];

  it('from split to part-time: one thing that was partly there', () => {
    expect(path('a b c d e f', 'g h i j k')).toBe('split'); // 8½ of 12, one alone
    expect(path('a b c d e f g', 'h i j k')).toBe('part-time'); // 9 of 12
  });

  it('from part-time to split: a second step that lacks something', () => {
    expect(path('a b c d e f g h i j k', '')).toBe('part-time'); // 11 of 12, one alone
    expect(path('a b c d e f g i j k', '')).toBe('rebuild'); // 10 of 12, two of three blocked
    expect(path('a b c d e f g i j k', 'h')).toBe('part-time'); // 10½ of 12, one alone again
  });

  it('from rebuild to split: half a thing', () => {
    expect(path('', 'a b c d e f g h i j')).toBe('rebuild'); // 5 of 12
    expect(path('', 'a b c d e f g h i j k')).toBe('split'); // 5½ of 12 is 0.458, one of three blocked
  });
});
