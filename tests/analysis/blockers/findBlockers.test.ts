/** The engine: order, severity of what lies later, waivers, switches, and rules that break. */
import { describe, expect, it } from 'vitest';
import { findBlockers } from '../../../src/analysis/blockers/findBlockers.ts';
import { type AnyRule, RULES } from '../../../src/analysis/blockers/rules.ts';
import { sayBlocker } from '../../../src/analysis/blockers/sayBlocker.ts';
import { readFacts } from '../../../src/facts/mapFacts.ts';
import { BLANK_OUR_SIDE, type OurSide } from '../../../src/model/ourSide.ts';
import { asDay, type Sketch, sketch } from '../../fixtures/mapBuilder.ts';
import { flowOf, TODAY } from '../ruleTester.ts';

const look = (given: Sketch, ours: OurSide = BLANK_OUR_SIDE, rules: readonly AnyRule[] = RULES) => {
  const map = sketch(given);
  const facts = readFacts(map, ours, asDay(TODAY));
  return { facts, ...findBlockers(facts, flowOf(map, []), rules) };
};
const keys = (given: Sketch, ...rules: readonly string[]): readonly string[] =>
  look(given)
    .blockers.filter((blocker) => rules.includes(blocker.rule))
    .map((blocker) => blocker.key);

const steps = { need: 'need', pick: 'selection', sign: 'approval' };

describe('the biggest blocker', () => {
  it('is the most severe, whatever stands behind it', () => {
    const map: Sketch = {
      people: { bo: 'sceptic met', cy: '' },
      steps,
      seats: ['bo approver need', 'cy approver sign'],
    };
    expect(keys(map, 'opposed-approver', 'uncontacted-approver')).toEqual([
      'uncontacted-approver|cy',
      'opposed-approver|bo',
    ]);
  });

  it('then has the most approvers in its steps and those reached from them', () => {
    const map: Sketch = {
      people: { zed: '', bo: 'large', abe: 'large' },
      steps,
      seats: ['zed approver need', 'bo approver pick', 'abe approver sign'],
    };
    expect(keys(map, 'uncontacted-approver')).toEqual([
      'uncontacted-approver|zed',
      'uncontacted-approver|bo',
      'uncontacted-approver|abe',
    ]);
    expect(
      look(map)
        .blockers.filter((b) => b.rule === 'uncontacted-approver')
        .map((b) => b.rank.approversBehind),
    ).toEqual([3, 2, 1]);
  });

  it('counts for who has left the approvers of their steps and behind, never themselves, and weighs what they weighed', () => {
    const { blockers } = look({
      people: { bo: 'left large', cy: '', di: '', kay: 'left kp medium' },
      steps,
      seats: ['bo approver pick', 'cy approver pick', 'di approver sign', 'bo informed need'],
    });
    const gone = blockers.filter((b) => b.rule === 'left-but-seated');
    expect(gone.map((b) => [b.people[0], b.rank.approversBehind, b.rank.weight])).toEqual([
      ['bo', 2, 3],
      ['kay', 0, 2],
    ]);
    const last = look({ people: { bo: 'left', cy: '' }, steps, seats: ['cy approver pick', 'bo approver sign'] });
    expect(last.blockers.find((b) => b.rule === 'left-but-seated')?.rank.approversBehind).toBe(0);
  });

  it('takes the ground that moves last among equals', () => {
    const map: Sketch = {
      fields: { quiet: { from: asDay('2026-05-20'), to: null }, reasonNow: 'x', reasonBy: asDay('2026-05-20') },
      people: { bo: 'contacted supporter', lex: 'left' },
      steps: { pick: 'selection' },
      seats: ['bo approver pick', 'bo initiator pick', 'lex informed pick'],
    };
    expect(keys(map, 'no-message', 'left-but-seated', 'quiet-ahead', 'date-cannot-hold')).toEqual([
      'no-message|bo',
      'left-but-seated|lex',
      'quiet-ahead|',
      'date-cannot-hold|',
    ]);
  });

  it('counts those reached by a link back, and of the whole map all approvers', () => {
    const { blockers } = look({
      people: { bo: '', cy: '' },
      steps,
      links: ['need > pick', 'pick > sign', 'sign > need'],
      seats: ['bo approver need', 'cy approver sign'],
    });
    expect(blockers.find((b) => b.key === 'uncontacted-approver|cy')?.rank.approversBehind).toBe(2);
    expect(blockers.find((b) => b.rule === 'no-initiator')?.rank).toMatchObject({ approversBehind: 2, weight: 3 });
  });

  it('does not count across a link that cannot hold, nor somebody twice', () => {
    const { blockers } = look({
      fields: { amount: 10 },
      people: { bo: '', cy: '' },
      steps,
      links: ['need > pick', 'pick > sign : above 10', 'need > sign'],
      seats: ['bo approver pick', 'bo approver sign', 'cy approver sign'],
    });
    expect(blockers.find((b) => b.key === 'uncontacted-approver|bo')?.rank.approversBehind).toBe(2);
    expect(blockers.find((b) => b.key === 'uncontacted-approver|cy')?.rank.approversBehind).toBe(2);
  });

  it('then names the weightiest person, small and unknown weighing the same', () => {
    const map: Sketch = {
      people: { a: '', b: 'small', c: 'medium', d: 'large' },
      steps: { sign: 'approval' },
      seats: ['a approver sign', 'b approver sign', 'c approver sign', 'd approver sign'],
    };
    expect(keys(map, 'uncontacted-approver')).toEqual(['d', 'c', 'a', 'b'].map((id) => `uncontacted-approver|${id}`));
  });

  it('then comes first in the tables, and then by the ids named', () => {
    const map: Sketch = {
      fields: { amount: 10 },
      people: { bo: '', ann: '' },
      steps: { need: 'need', sign: 'budget' },
      seats: ['bo informed need', 'ann approver sign'],
    };
    expect(keys(map, 'no-initiator', 'budget-not-discussed', 'no-reason-now', 'missing-function')).toEqual([
      'no-initiator|',
      'budget-not-discussed|',
      'no-reason-now|',
      'missing-function|',
    ]);
    const twins: Sketch = { people: { b: '', a: '' } };
    expect(keys(twins, 'not-placed')).toEqual(['not-placed|a', 'not-placed|b']);
  });
});

describe('what lies later', () => {
  const given = (here: string): Sketch => ({
    people: { bo: '', cy: '', di: '', ed: '' },
    steps: Object.fromEntries(['a', 'b', 'c', 'd'].map((id) => [id, `custom${id === here ? ' here' : ''}`])),
    seats: ['bo approver a', 'cy approver b', 'di approver c', 'ed approver d'],
  });
  const severities = (map: Sketch) =>
    look(map)
      .blockers.filter((blocker) => blocker.rule === 'uncontacted-approver')
      .map((blocker) => `${blocker.people[0]} ${blocker.severity} ${blocker.fullSeverity}`)
      .sort();

  it('is full where no step is marked', () => {
    expect(severities(given(''))).toEqual(['bo stop stop', 'cy stop stop', 'di stop stop', 'ed stop stop']);
  });

  it('is milder beyond the next step, and not before where we are', () => {
    expect(severities(given('b'))).toEqual(['bo stop stop', 'cy stop stop', 'di stop stop', 'ed slow stop']);
  });

  it('counts a marked step’s link back, but reaches a marked step only forwards', () => {
    const map: Sketch = { ...given('a'), links: ['a > b', 'b > c', 'c > d', 'd > a'] };
    expect(severities(map)).toEqual(['bo stop stop', 'cy stop stop', 'di slow stop', 'ed slow stop']);
    const back: Sketch = { ...given('b'), links: ['a > b', 'a > c', 'c > d', 'b > a'] };
    expect(severities(back)).toEqual(['bo stop stop', 'cy stop stop', 'di slow stop', 'ed slow stop']);
  });

  it('does not take a link that cannot hold for the next step', () => {
    const map: Sketch = {
      ...given('a'),
      fields: { amount: 10 },
      links: ['a > b', 'a > c : above 10', 'b > c', 'c > d'],
    };
    expect(severities(map)).toEqual(['bo stop stop', 'cy stop stop', 'di slow stop', 'ed slow stop']);
  });

  it('leaves a note a note, and whatever concerns no step as it is', () => {
    const { blockers } = look({ ...given('a'), fields: { amount: 10 }, people: { ...given('a').people, out: '' } });
    expect(blockers.find((blocker) => blocker.rule === 'not-placed')?.severity).toBe('note');
    expect(blockers.find((blocker) => blocker.rule === 'no-initiator')?.severity).toBe('stop');
    expect(blockers.find((blocker) => blocker.rule === 'budget-not-discussed')?.severity).toBe('stop');
  });
});

describe('setting aside', () => {
  const map: Sketch = { people: { bo: '', cy: '' }, steps, seats: ['bo approver pick', 'cy approver sign'] };

  it('moves just the finding that is waived, and keeps it in sight', () => {
    const before = look(map).blockers.map((blocker) => blocker.key);
    const after = look({ ...map, waived: ['uncontacted-approver|bo'] });
    expect(after.waived.map((blocker) => blocker.key)).toEqual(['uncontacted-approver|bo']);
    expect(after.blockers.map((blocker) => blocker.key)).toEqual(
      before.filter((key) => key !== 'uncontacted-approver|bo'),
    );
  });

  it('drops all findings of a rule that is off, for this map or for all', () => {
    expect(keys({ ...map, rulesOff: ['uncontacted-approver'] }, 'uncontacted-approver')).toEqual([]);
    const off = { ...BLANK_OUR_SIDE, ruleSettings: { 'no-initiator': { id: 'no-initiator', off: true } } };
    expect(look(map, off).blockers.map((blocker) => blocker.rule)).not.toContain('no-initiator');
    expect(look(map).blockers.map((blocker) => blocker.rule)).toContain('no-initiator');
  });
});

describe('a rule that breaks', () => {
  const broken: AnyRule = {
    ...(RULES[0] as AnyRule),
    id: 'broken',
    find: () => {
      throw new Error('broken on purpose');
    },
  };
  const brokenFix: AnyRule = {
    ...(RULES[1] as AnyRule),
    id: 'broken-fix',
    fix: () => {
      throw new Error('broken on purpose');
    },
  };

  it('is a note of its own that names it, and the others still speak', () => {
    const { blockers, facts } = look({}, BLANK_OUR_SIDE, [broken, brokenFix, ...RULES]);
    const whole = look({}).blockers.map((blocker) => blocker.key);
    expect(blockers.map((blocker) => blocker.key)).toEqual([...whole, 'rule-failed|broken', 'rule-failed|broken-fix']);
    const failed = blockers.find((blocker) => blocker.key === 'rule-failed|broken');
    expect(failed).toMatchObject({ severity: 'note', people: [], steps: [], whole: false });
    if (failed) expect(sayBlocker(failed, facts, 'en').title).toContain('broken');
  });
});
