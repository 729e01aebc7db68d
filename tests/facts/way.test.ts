/** The way through the steps: what leads back, where it begins, what can hold and what lies behind a dead end. */
import { describe, expect, it } from 'vitest';
import { canHold, readWay } from '../../src/facts/way.ts';
import { asId, type Sketch, sketch } from '../fixtures/mapBuilder.ts';

const steps = { a: 'need', b: 'selection', c: 'budget', d: 'contract' };
const way = (given: Sketch) => readWay(sketch({ steps, ...given }));
const on = (given: Sketch): string => [...way(given).onTheWay].sort().join('');

describe('a condition', () => {
  it.each([
    [{ kind: 'above', amount: 10 } as const, 10, false],
    [{ kind: 'above', amount: 10 } as const, 10.01, true],
    [{ kind: 'up-to', amount: 10 } as const, 10, true],
    [{ kind: 'up-to', amount: 10 } as const, 10.01, false],
    [{ kind: 'above', amount: 10 } as const, null, true],
    [{ kind: 'up-to', amount: 10 } as const, null, true],
    [{ kind: 'text', text: 'if asked' } as const, 0, true],
    [null, 0, true],
  ])('%o at %s can hold: %s', (condition, amount, expected) => {
    expect(canHold(condition, amount)).toBe(expected);
  });
});

describe('the way', () => {
  it('is the order of the steps where there is no link', () => {
    expect(on({})).toBe('abcd');
    expect(way({}).links.map(({ id, from, to, back }) => [id, from, to, back])).toEqual([
      [null, 'a', 'b', false],
      [null, 'b', 'c', false],
      [null, 'c', 'd', false],
    ]);
  });

  it('begins at every step that no link enters, links leading back left aside', () => {
    expect(on({ links: ['a > b'] })).toBe('abcd');
    expect(on({ links: ['b > a', 'b > c', 'c > d'] })).toBe('abcd');
    expect(
      way({ links: ['a > b', 'b > b', 'c > a'] }).links.map(({ from, to, back }) => `${from}${to} ${back}`),
    ).toEqual(['ab false', 'bb true', 'ca true']);
  });

  it('does not begin at a step entered by a link that cannot hold', () => {
    expect(on({ fields: { amount: 10 }, links: ['a > b : above 10', 'a > c : up-to 10', 'c > d'] })).toBe('acd');
  });

  it('goes on along links that lead back', () => {
    expect(on({ fields: { amount: 10 }, links: ['a > b : above 10', 'a > c', 'c > b', 'c > d'] })).toBe('abcd');
  });

  it('takes all links without a condition beside those that can hold', () => {
    expect(on({ fields: { amount: 10 }, links: ['a > b', 'a > c : up-to 10', 'a > d : above 10'] })).toBe('abc');
  });

  it('counts every link at a dead end as holding, links back included', () => {
    const stuck = way({ fields: { amount: 10 }, links: ['a > b', 'b > c : above 10', 'b > a : above 20', 'c > d'] });
    expect([...stuck.onTheWay].sort().join('')).toBe('abcd');
    expect(stuck.deadEnds).toEqual(['b']);
    expect(stuck.links.every((link) => link.holds)).toBe(true);
  });

  it('knows no dead end off the way: nothing holds there', () => {
    const fork = way({ fields: { amount: 10 }, links: ['a > b : above 10', 'a > c', 'b > d : above 10'] });
    expect(fork.deadEnds).toEqual([]);
    expect([...fork.onTheWay].sort()).toEqual(['a', 'c']);
    expect(fork.reach([asId('b')])).toEqual(new Set(['b']));
  });
});

describe('reach', () => {
  it('holds the steps themselves, and only on request leaves out what leads back', () => {
    const ring = way({ links: ['a > b', 'b > c', 'c > a', 'c > d'] });
    expect(ring.reach([asId('c')])).toEqual(new Set(['c', 'a', 'd', 'b']));
    expect(ring.reach([asId('c')], { forwardOnly: true })).toEqual(new Set(['c', 'd']));
    expect(ring.reach([])).toEqual(new Set());
  });
});

describe('the components', () => {
  it('are joined by any link, and stand in the customer’s order', () => {
    expect(way({ fields: { amount: 10 }, links: ['d > b : above 99'] }).components).toEqual([['a'], ['b', 'd'], ['c']]);
    expect(way({}).components).toEqual([['a', 'b', 'c', 'd']]);
    expect(readWay(sketch({})).components).toEqual([]);
  });
});
