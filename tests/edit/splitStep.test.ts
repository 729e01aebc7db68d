/** Parting the way on from a step by an amount, and moving that amount. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveBound } from '../../src/edit/moveBound.ts';
import { canSplit, splitStep } from '../../src/edit/splitStep.ts';
import { likelyBound } from '../../src/entry/likelyBound.ts';
import { checkMap } from '../../src/model/checkMap.ts';
import { mapIndex } from '../../src/model/mapIndex.ts';
import { arbitraryMap } from '../fixtures/arbitraryMap.ts';
import { linksOf } from '../fixtures/drawn.ts';
import { asId, sketch } from '../fixtures/mapBuilder.ts';

const steps = { a: 'need', b: 'selection', c: 'contract' } as const;
/** Which links there are, whatever their order. */
const sorted = (map: Parameters<typeof linksOf>[0]) => [...linksOf(map)].sort();
const id = (name: string) => asId<never>(name);
const split = (map: Parameters<typeof splitStep>[0], from: string) =>
  splitStep(map, { id: id('x'), name: 'The report', kind: 'approval', from: id(from), amount: 300 });
const order = (map: Parameters<typeof splitStep>[0]) => mapIndex(map).steps.map((step) => step.id);

describe('splitStep', () => {
  it('leads over the new step above the amount, and past it up to the amount', () => {
    const next = split(sketch({ steps, links: ['a > b', 'b > c'] }), 'b');
    expect(order(next)).toEqual(['a', 'b', 'x', 'c']);
    expect(sorted(next)).toEqual(['a > b', 'b > c : up-to 300', 'b > x : above 300', 'x > c']);
  });

  it('draws the order first where no link was drawn', () => {
    const next = split(sketch({ steps }), 'a');
    expect(sorted(next)).toEqual(['a > b : up-to 300', 'a > x : above 300', 'b > c', 'x > b']);
  });

  it('adds a last step that only larger amounts come to', () => {
    expect(sorted(split(sketch({ steps, links: ['a > b', 'b > c'] }), 'c'))).toEqual([
      'a > b',
      'b > c',
      'c > x : above 300',
    ]);
    expect(sorted(split(sketch({ steps: { a: 'need' } }), 'a'))).toEqual(['a > x : above 300']);
  });

  it('keeps ways back, and parts all ways on together', () => {
    const map = sketch({ steps, links: ['a > b', 'a > c', 'b > c', 'c > a'] });
    expect(sorted(split(map, 'a'))).toEqual([
      'a > b : up-to 300',
      'a > c : up-to 300',
      'a > x : above 300',
      'b > c',
      'c > a',
      'x > b',
      'x > c',
    ]);
  });

  it('changes nothing where the ways part already or the step has gone', () => {
    const parted = sketch({ steps, links: ['a > b : above 50', 'a > c : up-to 50', 'b > c'] });
    expect(split(parted, 'a')).toBe(parted);
    expect(split(parted, 'gone')).toBe(parted);
    expect(canSplit(parted, id('b'))).toBe(true);
  });

  it('keeps the rules of any map', () => {
    fc.assert(
      fc.property(arbitraryMap, fc.nat(20), (map, nth) => {
        const { steps: all } = mapIndex(map);
        const step = all[nth % Math.max(1, all.length)];
        if (!step) return;
        const next = splitStep(map, { id: id('new'), name: '', kind: 'custom', from: step.id, amount: 300 });
        expect(checkMap(next)).toEqual([]);
        if (next !== map) expect(canSplit(next, step.id)).toBe(false);
      }),
      { seed: 20261130, numRuns: 150 },
    );
  });
});

describe('moveBound', () => {
  const map = sketch({
    steps,
    links: ['a > b : above 300', 'a > c : up-to 300', 'a > c : text urgent', 'b > c : above 300'],
  });

  it('moves both sides of a bound, and nothing from another step', () => {
    expect(sorted(moveBound(map, { link: id('a.b'), amount: 500 }))).toEqual([
      'a > b : above 500',
      'a > c : text urgent',
      'a > c : up-to 500',
      'b > c : above 300',
    ]);
  });

  it('leaves another bound of the same step alone, and a link without one', () => {
    const two = sketch({ steps, links: ['a > b : above 300', 'a > c : up-to 200', 'b > c'] });
    expect(sorted(moveBound(two, { link: id('a.b'), amount: 500 }))).toEqual([
      'a > b : above 500',
      'a > c : up-to 200',
      'b > c',
    ]);
    expect(moveBound(two, { link: id('b.c'), amount: 500 })).toBe(two);
    expect(moveBound(two, { link: id('gone'), amount: 500 })).toBe(two);
  });
});

describe('likelyBound', () => {
  const people = { lin: 'limit=300000', gao: 'limit=50000', wu: 'limit=900000', zhao: 'limit=none' };

  it('is what the approvers of the step may sign, the most of it', () => {
    const seats = ['lin approver b', 'gao approver b', 'wu informed b'];
    expect(likelyBound(sketch({ people, steps, seats, fields: { amount: 800_000 } }), id('b'))).toBe(300_000);
  });

  it('is else the amount of the purchase, and nothing where that is unknown', () => {
    const seats = ['zhao approver b', 'lin approver a'];
    expect(likelyBound(sketch({ people, steps, seats, fields: { amount: 800_000 } }), id('b'))).toBe(800_000);
    expect(likelyBound(sketch({ people, steps, seats }), id('b'))).toBe(0);
  });
});
