/** Which steps a finding concerns, and that it is milder when all of them lie later (domain, section 8, "Milder later"). */
import { describe, expect, it } from 'vitest';
import { concernedSteps } from '../../../src/analysis/blockers/concernedSteps.ts';
import { findBlockers } from '../../../src/analysis/blockers/findBlockers.ts';
import { readFacts } from '../../../src/facts/mapFacts.ts';
import { BLANK_OUR_SIDE } from '../../../src/model/ourSide.ts';
import { asDay, asId, type Sketch, sketch } from '../../fixtures/mapBuilder.ts';
import { flowOf, TODAY } from '../ruleTester.ts';

const factsOf = (given: Sketch) => readFacts(sketch(given), BLANK_OUR_SIDE, asDay(TODAY));
const concerned = (given: Sketch, people: readonly string[], steps: readonly string[] = []) => [
  ...concernedSteps(
    { people: people.map((id) => asId<never>(id)), steps: steps.map((id) => asId<never>(id)) },
    factsOf(given),
  ),
];
const severity = (given: Sketch, key: string) => {
  const facts = factsOf(given);
  return findBlockers(facts, flowOf(facts.map, [])).blockers.find((blocker) => blocker.key === key)?.severity;
};

const steps = { a: 'need', b: 'selection', c: 'budget', d: 'contract' } as const;

describe('a finding concerns', () => {
  it('the steps it names alone, whoever it names besides', () => {
    const map: Sketch = { people: { bo: '' }, steps, seats: ['bo approver a', 'bo informed b'] };
    expect(concerned(map, ['bo'], ['d'])).toEqual(['d']);
  });

  it('otherwise every step on the way in which those it names hold a seat of any role', () => {
    const map: Sketch = {
      fields: { amount: 10 },
      people: { bo: '', cy: '' },
      steps,
      links: ['a > b', 'a > c : above 10', 'b > d'],
      seats: ['bo approver a', 'bo informed b', 'bo executor c', 'cy approver d'],
    };
    expect(concerned(map, ['bo'])).toEqual(['a', 'b']);
    expect(concerned(map, ['bo', 'cy'])).toEqual(['a', 'b', 'd']);
  });

  it('for an opinion holder those as well in which the approvers whom they sway approve, and no other step of theirs', () => {
    const map: Sketch = {
      people: { op: '', bo: '', cy: '' },
      steps,
      relations: ['op sways bo'],
      seats: ['bo initiator a', 'op informed b', 'bo approver c', 'cy approver d'],
    };
    expect(concerned(map, ['op'])).toEqual(['b', 'c']);
  });

  it('for an approver who sways another only their own', () => {
    const map: Sketch = {
      people: { bo: '', cy: '' },
      steps,
      relations: ['cy sways bo'],
      seats: ['bo approver a', 'cy approver d'],
    };
    expect(concerned(map, ['cy'])).toEqual(['d']);
  });
});

describe('a finding is milder', () => {
  const here = (marked: string) =>
    Object.fromEntries(Object.entries(steps).map(([id, kind]) => [id, `${kind}${id === marked ? ' here' : ''}`]));

  it('where whoever an opinion holder sways approves later, although they sit where we are', () => {
    const map: Sketch = {
      people: { op: 'opponent met', bo: 'met' },
      steps: here('a'),
      relations: ['op sways bo'],
      seats: ['bo initiator a', 'bo approver d'],
    };
    expect(severity(map, 'hidden-opinion-holder|op')).toBe('slow');
    expect(severity({ ...map, steps }, 'hidden-opinion-holder|op')).toBe('stop');
    expect(severity({ ...map, seats: ['bo approver a'] }, 'hidden-opinion-holder|op')).toBe('stop');
  });

  it('but not in a step to which a link leads back from where we are', () => {
    const map: Sketch = {
      people: { bo: '', cy: '' },
      steps: here('c'),
      links: ['a > b', 'b > d', 'a > c', 'c > b'],
      seats: ['bo approver b', 'cy approver d'],
    };
    expect(severity(map, 'uncontacted-approver|bo')).toBe('stop');
    expect(severity(map, 'uncontacted-approver|cy')).toBe('slow');
    expect(severity({ ...map, links: ['a > b', 'b > d', 'a > c'] }, 'uncontacted-approver|bo')).toBe('slow');
  });

  it('but not where one of several steps is the marked one, or one before it', () => {
    const map: Sketch = { people: { bo: '' }, steps: here('b'), seats: ['bo approver a', 'bo approver d'] };
    expect(severity(map, 'uncontacted-approver|bo')).toBe('stop');
    expect(severity({ ...map, seats: ['bo approver d'] }, 'uncontacted-approver|bo')).toBe('slow');
  });

  it('but not behind any of several marked steps', () => {
    const map: Sketch = {
      people: { bo: '', cy: '' },
      steps: { ...here('a'), c: 'budget here' },
      seats: ['bo approver b', 'cy approver d'],
    };
    expect(severity(map, 'uncontacted-approver|bo')).toBe('stop');
    expect(severity(map, 'uncontacted-approver|cy')).toBe('stop');
  });
});
