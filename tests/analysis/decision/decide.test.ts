/** The decision, worked by hand, on one map and on a set. */

import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';
import { type Decision, decide, isStandardWay } from '../../../src/analysis/decision/decide.ts';
import { reimbursement } from '../../../src/cli/examples/reimbursement.ts';
import { editLaneItem } from '../../../src/edit/editLaneItem.ts';
import { makeLaneEdit } from '../../../src/model/makeRecord.ts';
import type { BuyingMap } from '../../../src/model/map.ts';
import { haveOf, type OurSide } from '../../../src/model/ourSide.ts';
import { REQUIREMENTS } from '../../../src/playbook/requirements.ts';
import { tellStory } from '../../fixtures/classStory.ts';
import { asId, sketch } from '../../fixtures/mapBuilder.ts';
import { approvals, asking, side, TODAY } from './asking.ts';

const pathOf = (decision: Decision) =>
  decision.kind === 'path' ? `${decision.path}, ${decision.drivenBy}` : decision.kind;

const inFigures = (decision: Decision) =>
  decision.kind === 'path'
    ? [decision.fit.all, decision.blocked.share, decision.byFit, decision.byBlocked, decision.path, decision.drivenBy]
    : decision.missing;

const has = (words: string, have: 'have' | 'partly' = 'have') =>
  Object.fromEntries(words.split(' ').map((word) => [word, have] as const));

describe('on one map', () => {
  it('nothing lacking: part-time', () => {
    expect(inFigures(decide([approvals(['a', 'b'])], side(has('a b'))))).toEqual([
      1,
      0,
      'part-time',
      'part-time',
      'part-time',
      'both',
    ]);
  });

  it('half of everything: split, and nothing is blocked', () => {
    expect(inFigures(decide([approvals(['a', 'b'])], side(has('a b', 'partly'))))).toEqual([
      0.5,
      0,
      'split',
      'part-time',
      'split',
      'fit',
    ]);
  });

  it('nothing there: rebuild', () => {
    expect(inFigures(decide([approvals(['a', 'b'])], side()))).toEqual([0, 1, 'rebuild', 'rebuild', 'rebuild', 'both']);
  });

  it('a good fit does not outweigh blocked steps', () => {
    // 3 of 4 fit, but two of two steps lack something.
    expect(inFigures(decide([approvals(['a b c x', 'd e f y'])], side(has('a b c d e f'))))).toEqual([
      0.75,
      1,
      'part-time',
      'rebuild',
      'rebuild',
      'blocked',
    ]);
  });

  it.each([
    // [steps, ours, decision]
    [['a b c', 'x'], 'a b c', 'split, blocked'], // fit 3/4, 1 of 2
    [['a b c', 'x', ''], 'a b c', 'part-time, both'], // fit 3/4, one alone of three
    [['a b', 'x', ''], 'a b', 'split, fit'], // fit 2/3, one alone of three
    [['a b c d e f', 'x', 'y', ''], 'a b c d e f', 'split, blocked'], // fit 3/4, 2 of 4
    [['a b c d e f g h i', 'x', 'y', 'z', ''], 'a b c d e f g h i', 'rebuild, blocked'], // fit 3/4, 3 of 5
    [['a b c', 'x', '', '', ''], 'a b c', 'part-time, both'], // fit 3/4, 1 of 5
  ] as const)('%j with %s: %s', (steps, ours, path) => {
    expect(pathOf(decide([approvals(steps)], side(has(ours))))).toBe(path);
  });

  it('stands on the edges exactly', () => {
    // 9 of 20: nine things there and eleven lacking, one step of two blocked.
    const edge = approvals(['a b c d e f g h i', 'j k l m n o p q r s t']);
    expect(inFigures(decide([edge], side(has('a b c d e f g h i')))).slice(0, 4)).toEqual([
      0.45,
      0.5,
      'split',
      'split',
    ]);
    const below = approvals(['a b c d e f g h i', 'j k l m n o p q r s t u']);
    expect(pathOf(decide([below], side(has('a b c d e f g h i'))))).toBe('rebuild, fit');
  });

  it('only what an approver of that step asks for blocks it', () => {
    const input = asking(
      {
        people: { ana: '', bo: '' },
        steps: { need: 'need', approval: 'approval' },
        seats: ['ana initiator need', 'ana executor approval', 'bo approver approval'],
      },
      ['need: x by ana initiator', 'approval: y by ana executor', 'approval: z by bo approver'],
    );
    const decision = decide([input], side(has('z')));
    expect(decision.kind === 'path' && decision.blocked).toEqual({
      share: 0,
      steps: [{ map: 'map', step: 'approval', stops: [] }],
    });
    const other = decide([input], side(has('x y')));
    expect(other.kind === 'path' && other.blocked).toEqual({
      share: 1,
      steps: [{ map: 'map', step: 'approval', stops: [{ requirement: 'capability:z', approvers: ['bo'] }] }],
    });
  });

  it('partly is enough for a step not to be blocked', () => {
    expect(inFigures(decide([approvals(['a'])], side(has('a', 'partly')))).slice(0, 2)).toEqual([0.5, 0]);
  });

  it('takes what one of our people brings', () => {
    const ours = side();
    const ourPerson = Object.values(ours.people)[0];
    if (!ourPerson) throw new Error('nobody');
    const people = { [ourPerson.id]: { ...ourPerson, capabilities: { 'capability:a': 'have' as const } } };
    expect(inFigures(decide([approvals(['a'])], { ...ours, people })).slice(0, 2)).toEqual([1, 0]);
  });

  it('keeps to the bounds that our side has set', () => {
    const ours: OurSide = {
      ...side(has('a b')),
      thresholds: { ...side().thresholds, partTimeFit: 0.6, splitFit: 0.2, partTimeBlocked: 0.5, splitBlocked: 0.9 },
    };
    expect(pathOf(decide([approvals(['a b', 'x'])], ours))).toBe('part-time, both');
    expect(pathOf(decide([approvals(['a b', 'x'])], { ...ours, thresholds: side().thresholds }))).toBe('split, both');
  });
});

describe('there is no decision', () => {
  const people = { ana: '', bo: '' };
  const steps = { need: 'need' };
  const missing = (decision: Decision) => (decision.kind === 'none' ? decision.missing : decision.path);

  it.each([
    [
      'our side is not recorded',
      asking({ people, steps, seats: ['ana initiator need', 'bo approver need'] }, ['need: a']),
      side({}, 0),
      ['our-side'],
    ],
    ['nobody approves', asking({ people, steps, seats: ['ana initiator need'] }, ['need: a']), side(), ['approver']],
    ['nobody starts it', asking({ people, steps, seats: ['bo approver need'] }, ['need: a']), side(), ['initiator']],
    ['there is no step', asking({ people }, []), side(), ['step', 'initiator', 'approver']],
    [
      'nothing is asked for',
      asking({ people, steps, seats: ['ana initiator need', 'bo approver need'] }, []),
      side(),
      ['asks-nothing'],
    ],
    ['nothing at all is there', asking({}, []), side({}, 0), ['our-side', 'step', 'initiator', 'approver']],
  ] as const)('while %s', (_, input, ours, expected) => {
    expect(missing(decide([input], ours))).toEqual([{ map: 'map', missing: expected }]);
  });

  it('while the only approver stands off the way', () => {
    const input = asking(
      {
        fields: { amount: 10 },
        people,
        steps: { need: 'need', report: 'approval', paper: 'contract' },
        links: ['need > report : above 100', 'need > paper'],
        seats: ['ana initiator need', 'bo approver report'],
      },
      ['need: a', 'report: b by bo approver'],
    );
    expect(missing(decide([input], side()))).toEqual([{ map: 'map', missing: ['approver'] }]);
  });

  it('over no map', () => expect(missing(decide([], side()))).toEqual([]));

  it('about a small business, whatever else is there or not', () => {
    const smb = { fields: { profile: 'smb' as const }, people, steps };
    const whole = asking({ ...smb, seats: ['ana initiator need', 'bo approver need'] }, ['need: a']);
    for (const decision of [decide([whole], side(has('a'))), decide([asking(smb, [])], side({}, 0))]) {
      expect(missing(decision)).toEqual([{ map: 'map', missing: ['smb'] }]);
      expect(decision.kind === 'none' && isStandardWay(decision)).toBe(true);
    }
  });

  it('and that is not for being small while anything else is the reason', () => {
    const small = asking({ id: 'a', fields: { profile: 'smb' } }, []);
    const blank = asking({ id: 'b' }, []);
    for (const inputs of [[blank], [small, blank], []]) {
      const decision = decide(inputs, side());
      expect(decision.kind === 'none' && isStandardWay(decision)).toBe(false);
    }
  });
});

describe('over a set', () => {
  // Each has a fit of its own high enough, so that the steps decide.
  const oneOfThree = (id: string) => approvals(['a b c', 'x', ''], id);
  const oneOfTwo = (id: string) => approvals(['a b c', 'x'], id);
  const noneOfTwo = (id: string) => approvals(['a b', 'c'], id);
  const ours = side(has('a b c'));

  it('one alone in each map that has a blocked step: part-time', () => {
    expect(inFigures(decide([oneOfThree('m1'), oneOfThree('m2')], ours)).slice(1, 5)).toEqual([
      2 / 6,
      'part-time',
      'part-time',
      'part-time',
    ]);
  });

  it('one alone in one map and more than that in another: pooled', () => {
    expect(inFigures(decide([oneOfThree('m1'), oneOfTwo('m2')], ours)).slice(1, 5)).toEqual([
      2 / 5,
      'part-time',
      'split',
      'split',
    ]);
  });

  it('one blocked step among five in all: part-time, though it is one of two in its map', () => {
    expect(pathOf(decide([oneOfTwo('m1'), noneOfTwo('m2'), noneOfTwo('m3')], ours))).toBe('part-time, both');
  });

  it('leaves out what cannot be decided, and names it', () => {
    const blank = asking({ id: 'blank' }, []);
    const decision = decide([oneOfTwo('m2'), blank, noneOfTwo('m1')], ours);
    if (decision.kind !== 'path') throw new Error('undecided');
    expect(decision.maps).toEqual(['m1', 'm2']);
    expect(decision.leftOut).toEqual([{ map: 'blank', missing: ['step', 'initiator', 'approver'] }]);
    expect(decision).toEqual({ ...decide([noneOfTwo('m1'), oneOfTwo('m2')], ours), leftOut: decision.leftOut });
  });

  it('leaves out small businesses, names them, and decides as without them', () => {
    const small = asking(
      {
        id: 'small',
        fields: { profile: 'smb' },
        people: { ana: '' },
        steps: { s1: 'approval' },
        seats: ['ana initiator s1', 'ana approver s1'],
      },
      ['s1: x by ana approver', 's1: y by ana approver'],
    );
    const decision = decide([small, oneOfTwo('m2'), noneOfTwo('m1')], ours);
    expect(decision).toEqual({
      ...decide([noneOfTwo('m1'), oneOfTwo('m2')], ours),
      leftOut: [{ map: 'small', missing: ['smb'] }],
    });
  });

  it('names every map when none can be decided', () => {
    expect(decide([asking({ id: 'b' }, []), asking({ id: 'a' }, [])], side())).toEqual({
      kind: 'none',
      missing: [
        { map: 'a', missing: ['step', 'initiator', 'approver'] },
        { map: 'b', missing: ['step', 'initiator', 'approver'] },
      ],
    });
  });
});

describe('with the real playbook', () => {
  const everything = side(Object.fromEntries(Object.keys(REQUIREMENTS).map((key) => [key, 'have'] as const)));
  const some = side(
    Object.fromEntries(Object.keys(REQUIREMENTS).map((key, at) => [key, at % 3 === 0 ? 'missing' : 'have'] as const)),
  );
  const example = reimbursement('en', TODAY);
  const decisionOf = (map: BuyingMap, ours: OurSide) => analyse(map, ours, TODAY).decision;

  it('everything there: part-time; a team that has nothing: rebuild', () => {
    expect(inFigures(decisionOf(example, everything))).toEqual([1, 0, 'part-time', 'part-time', 'part-time', 'both']);
    expect(inFigures(decisionOf(example, side()))).toEqual([0, 1, 'rebuild', 'rebuild', 'rebuild', 'both']);
  });

  it('stays what it is while the class wins one after the other', () => {
    const decisions = tellStory('en', TODAY).map((map) => decisionOf(map, some));
    expect(decisions).toHaveLength(6);
    for (const decision of decisions) {
      const { fit, ...rest } = decision as Extract<Decision, { kind: 'path' }>;
      const { fit: first, ...others } = decisions[0] as Extract<Decision, { kind: 'path' }>;
      expect(rest).toEqual(others);
      expect({ ...fit, rows: fit.rows.length }).toEqual({ ...first, rows: first.rows.length });
    }
  });

  it('is not moved by rules switched off, findings set aside, lines ticked or a step marked "we are here"', () => {
    const plain = decisionOf(example, some);
    expect(plain.kind).toBe('path');
    const found = analyse(example, some, TODAY).blockers.map(({ key }) => key);
    const items = analyse(example, some, TODAY).flow.items.filter((item) => item.asks !== null);
    const rules = ['capability-missing', 'support-missing', 'system-missing'];
    const handled: BuyingMap = {
      ...example,
      ...sketch({ waived: found, rulesOff: rules, fields: example.fields, id: 'x' }),
      people: example.people,
      steps: Object.fromEntries(Object.values(example.steps).map((step, at) => [step.id, { ...step, here: at === 0 }])),
      seats: example.seats,
      links: example.links,
      relations: example.relations,
      laneEdits: Object.fromEntries(
        items.map((item, at) => [
          `e${at}`,
          makeLaneEdit({
            id: asId(`e${at}`),
            step: item.step,
            lane: item.lane,
            item: item.key,
            done: at % 2 === 0,
            order: 'a0',
          }),
        ]),
      ),
      id: example.id,
    };
    expect(analyse(handled, some, TODAY).blockers.some(({ rule }) => rules.includes(rule))).toBe(false);
    expect(decisionOf(handled, some)).toEqual(plain);
    const ruleless = { ...some, ruleSettings: Object.fromEntries(rules.map((id) => [id, { id, off: true }])) };
    expect(decisionOf(example, ruleless)).toEqual(plain);
  });

  it('asks for nothing that was put out of sight; a map of which nothing is left is not decided', () => {
    const items = analyse(example, some, TODAY).flow.items.filter((item) => item.asks !== null);
    const hide = (hidden: typeof items) =>
      hidden.reduce(
        (map, { step, lane, key }) =>
          editLaneItem(map, { step, lane, item: key, reasons: [], patch: { hidden: true } }),
        example,
      );
    const lacking = items.filter(({ asks }) => asks !== null && haveOf(some, asks) === 'missing');
    expect(lacking.length).toBeGreaterThan(0);
    expect(inFigures(decisionOf(hide(lacking), some))).toEqual([1, 0, 'part-time', 'part-time', 'part-time', 'both']);
    expect(decisionOf(hide(items), some)).toEqual({
      kind: 'none',
      missing: [{ map: example.id, missing: ['asks-nothing'] }],
    });
  });

  it('calls a step blocked exactly where the list has such a finding at stop', () => {
    const { blockers, decision } = analyse(example, some, TODAY);
    const stops = blockers.filter(
      ({ rule, fullSeverity }) => /^(capability|support|system)-missing$/.test(rule) && fullSeverity === 'stop',
    );
    if (decision.kind !== 'path') throw new Error('undecided');
    const blocked = decision.blocked.steps.filter((step) => step.stops.length > 0).map(({ step }) => step);
    expect(blocked.length).toBeGreaterThan(0);
    expect(new Set(blocked)).toEqual(new Set(stops.flatMap((stop) => stop.steps)));
  });
});
