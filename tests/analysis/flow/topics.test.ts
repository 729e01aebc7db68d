/** That a matter is said once in the whole flow, and that nothing written down or touched gives way. */
import { describe, expect, it } from 'vitest';
import { bookEntry } from '../../../src/analysis/flow/bookEntry.ts';
import type { Call } from '../../../src/analysis/flow/calls.ts';
import { dropOutrankedTopics } from '../../../src/analysis/flow/topics.ts';
import type { PlaybookEntry } from '../../../src/playbook/playbook.ts';
import { asId, type Sketch, sketch } from '../../fixtures/mapBuilder.ts';
import { factsOf } from './readFlow.ts';

const entry = (id: string, rank: number, more: Partial<PlaybookEntry> = {}): PlaybookEntry => ({
  id,
  lane: 'action',
  when: {},
  rank,
  topic: 'matter',
  words: { en: id, 'zh-CN': id },
  ...more,
});

const ENTRIES = {
  strong: entry('strong', 60),
  weak: entry('weak', 50, { lane: 'information' }),
  steps: entry('steps', 70),
  concern: entry('concern', 10, { when: { each: 'concern-unanswered' } }),
  limit: entry('limit', 10, { when: { limit: ['below'] } }),
  other: entry('other', 40, { topic: 'another' }),
  plain: { ...entry('plain', 5), topic: undefined } as unknown as PlaybookEntry,
};
// One object for each, as in the book.
const BOOK = Object.fromEntries(Object.values(ENTRIES).map((one) => [one.id, bookEntry(one)]));

/** `wu strong` is somebody's, `steps` the step's own. */
const call = (words: string): Call => {
  const [first = '', second] = words.split(' ');
  const found = BOOK[second ?? first];
  if (!found) throw new Error(`No such entry: ${words}`);
  return { entry: found, reason: { entry: found.id, person: second ? asId(first) : null, part: null, record: 'x' } };
};

function stays(called: { readonly [step: string]: readonly string[] }, more: Partial<Sketch> = {}) {
  const map = sketch({ steps: Object.fromEntries(Object.keys(called).map((step) => [step, 'need'])), ...more });
  const facts = factsOf(map);
  const steps = facts.index.steps.map((step) => ({ step, calls: (called[step.id] ?? []).map(call) }));
  const left = dropOutrankedTopics(facts, steps);
  return Object.fromEntries(
    steps.map(({ step }, place) => [
      step.id,
      (left[place] ?? []).map(({ reason }) => [reason.person, reason.entry].filter(Boolean).join(' ')),
    ]),
  );
}

describe('one matter', () => {
  it('is said by the highest entry at its earliest step, across lanes', () => {
    expect(stays({ a: ['wu weak'], b: ['wu weak', 'wu strong', 'wu other'], c: ['wu strong'] })).toEqual({
      a: [],
      b: ['wu strong', 'wu other'],
      c: [],
    });
  });

  it('is said to each person for themselves, and silences what is the step’s own', () => {
    expect(stays({ a: ['steps', 'wu weak'], b: ['he strong', 'he weak'] })).toEqual({
      a: ['wu weak'],
      b: ['he strong'],
    });
  });

  it('is the step’s own once where nobody has it', () => {
    expect(stays({ a: ['steps'], b: ['steps'] })).toEqual({ a: ['steps'], b: [] });
  });

  it('off the way is a flow of its own', () => {
    const called = { a: [], b: ['wu strong'], c: ['wu weak'] };
    const links = ['a > b : above 1000', 'a > c'];
    expect(stays(called, { fields: { amount: 900 }, links })).toEqual(called);
  });
});

describe('nothing gives way', () => {
  it('that says a concern or a limit, nor what has no topic', () => {
    const called = { a: ['wu concern', 'wu limit', 'wu plain'], b: ['wu strong', 'wu plain'] };
    expect(stays(called)).toEqual(called);
  });

  it('that a hand has touched, at its step', () => {
    const laneEdits = [{ step: 'a', lane: 'information', item: 'weak', id: asId<never>('edit'), done: true }] as const;
    expect(stays({ a: ['wu weak'], b: ['wu strong'], c: ['wu weak'] }, { laneEdits })).toEqual({
      a: ['wu weak'],
      b: ['wu strong'],
      c: [],
    });
  });
});
