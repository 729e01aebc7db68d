/** What would change a decision, worked by hand. */
import { describe, expect, it } from 'vitest';
import { whatWouldChange } from '../../../src/analysis/decision/change.ts';
import { decide } from '../../../src/analysis/decision/decide.ts';
import type { DecisionInput } from '../../../src/analysis/decision/decisionInput.ts';
import type { Have, OurSide } from '../../../src/model/ourSide.ts';
import { approvals, side } from './asking.ts';

const all = (words: string, have: Have = 'have') =>
  Object.fromEntries(words.split(' ').map((word) => [word, have] as const));

function changeOf(inputs: readonly DecisionInput[], ours: OurSide) {
  const decision = decide(inputs, ours);
  if (decision.kind !== 'path') throw new Error('undecided');
  const { lighter, few, losses } = whatWouldChange(decision, ours);
  const short = (keys: readonly string[]) => keys.map((key) => key.replace('capability:', '')).join(' ');
  return {
    path: decision.path,
    lighter: lighter.map(({ requirements, path }) => `${short(requirements)}: ${path}`),
    few,
    losses: losses.map(({ requirement, path }) => `${short([requirement])}: ${path}`),
  };
}

describe('what would make the path lighter', () => {
  it('one thing is enough: each that is, what counts most first', () => {
    // Of 8 asked for 5 are there: 0.625. Three steps of four are blocked; two of them for want of x.
    const input = approvals(['a b x', 'c d x', 'e y', '']);
    expect(changeOf([input], side(all('a b c d e')))).toEqual({
      path: 'rebuild',
      // With x 7 of 8, one step blocked and alone; with y 6 of 8, and two of four steps blocked.
      lighter: ['x: part-time', 'y: split'],
      few: true,
      losses: [],
    });
  });

  it('two together, where none alone is enough', () => {
    // All three steps blocked; with one thing had two still are, two thirds.
    const input = approvals(['a b x', 'c d y', 'e f z']);
    expect(changeOf([input], side(all('a b c d e f'))).lighter).toEqual([
      'x y: part-time',
      'x z: part-time',
      'y z: part-time',
    ]);
  });

  it('something partly there counts half, and is worth having whole', () => {
    const input = approvals(['a b', 'c d']);
    const ours = side({ ...all('a b'), c: 'partly' });
    // 2½ of 4 and one of two blocked: split. Having d: 3½ of 4. Having c whole leaves the step blocked.
    expect(changeOf([input], ours)).toMatchObject({ path: 'split', lighter: ['d: part-time'] });
    // 2 of 4 and nothing blocked: any two of the four.
    expect(changeOf([input], side(all('a b c d', 'partly'))).lighter).toEqual([
      'a b: part-time',
      'a c: part-time',
      'a d: part-time',
    ]);
  });

  it('names a longer list, of which nothing can be spared, where three are not enough', () => {
    const input = approvals(['a b c d', 'e f g h']);
    // 8 lacking: for a split, 0.45 of them is four, and one of two steps must be free.
    const found = changeOf([input], side());
    expect(found).toEqual({ path: 'rebuild', lighter: ['a b c d: split'], few: false, losses: [] });
  });

  it('has nothing to say on the lightest path', () => {
    expect(changeOf([approvals(['a'])], side(all('a')))).toMatchObject({ path: 'part-time', lighter: [], few: true });
  });

  it('works over a set as over one map', () => {
    const found = changeOf(
      [approvals(['a b c', 'x'], 'm1'), approvals(['d e f', 'x'], 'm2')],
      side(all('a b c d e f')),
    );
    expect(found).toMatchObject({ path: 'split', lighter: ['x: part-time'] });
  });
});

describe('what carries the decision', () => {
  it('each thing whose loss leads to a heavier path', () => {
    // 4 of 4. Without a: 2 of 4, both steps blocked. Without b or c: 3 of 4, one step of two blocked.
    expect(changeOf([approvals(['a b', 'a c'])], side(all('a b c')))).toEqual({
      path: 'part-time',
      lighter: [],
      few: true,
      losses: ['a: rebuild', 'b: split', 'c: split'],
    });
  });

  it('a thing that is only partly there can carry it too', () => {
    // 2½ of 3 and nothing blocked; without c the second step is.
    expect(changeOf([approvals(['a b', 'c'])], side({ ...all('a b'), c: 'partly' })).losses).toEqual([
      'a: split',
      'b: split',
      'c: split',
    ]);
  });

  it('nothing on the heaviest path', () => {
    expect(changeOf([approvals(['a x', 'y'])], side(all('a'))).losses).toEqual([]);
  });
});
