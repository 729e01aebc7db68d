/** Adding, moving and deleting steps, worked by hand with the links around them. */
import { describe, expect, it } from 'vitest';
import { addStep } from '../../src/edit/addStep.ts';
import { deleteStep } from '../../src/edit/deleteStep.ts';
import { moveStep } from '../../src/edit/moveStep.ts';
import { setStep } from '../../src/edit/setStep.ts';
import { checkMap } from '../../src/model/checkMap.ts';
import { linksOf, orderOf } from '../fixtures/drawn.ts';
import { asId, sketch } from '../fixtures/mapBuilder.ts';

const steps = { a: 'need', b: 'selection', c: 'budget', d: 'contract' } as const;
const implied = sketch({ steps });
const row = sketch({ steps, links: ['a > b', 'b > c', 'c > d'] });
/** a leads to b up to 300, to c above; both lead to d. */
const fork = sketch({ steps, links: ['a > b : up-to 300', 'a > c : above 300', 'b > d', 'c > d'] });
const step = (name: string) => asId<never>(name);

describe('addStep', () => {
  it('adds the first one, and further ones at the end', () => {
    const one = addStep(sketch({}), { id: step('x'), name: 'Need', kind: 'need' });
    expect(one.steps.x).toMatchObject({ name: 'Need', kind: 'need', quote: '', here: false });
    expect(orderOf(addStep(one, { id: step('y'), name: '' }))).toBe('x y');
    expect(linksOf(addStep(one, { id: step('y'), name: '' }))).toEqual([]);
  });

  it('stands where it is put, and draws no link where the order is the chain', () => {
    const before = addStep(implied, { id: step('x'), name: '', at: { before: step('b') } });
    expect(orderOf(before)).toBe('a x b c d');
    expect(linksOf(before)).toEqual([]);
    expect(orderOf(addStep(implied, { id: step('x'), name: '', at: { after: step('b') } }))).toBe('a b x c d');
    expect(orderOf(addStep(implied, { id: step('x'), name: '', at: 'start' }))).toBe('x a b c d');
    expect(orderOf(addStep(implied, { id: step('x'), name: '', at: { after: step('gone') } }))).toBe('a b c d x');
  });

  it('comes into the link between two steps of a row', () => {
    const rewired = ['a > b', 'b > x', 'x > c', 'c > d'];
    expect(linksOf(addStep(row, { id: step('x'), name: '', at: { after: step('b') } }))).toEqual(rewired);
    expect(linksOf(addStep(row, { id: step('x'), name: '', at: { before: step('c') } }))).toEqual(rewired);
  });

  it('goes on a row at either end', () => {
    expect(linksOf(addStep(row, { id: step('x'), name: '' }))).toEqual(['a > b', 'b > c', 'c > d', 'd > x']);
    expect(linksOf(addStep(row, { id: step('x'), name: '', at: 'start' }))).toEqual([
      'x > a',
      'a > b',
      'b > c',
      'c > d',
    ]);
  });

  it('takes over a fork behind the step it follows, and a join ahead of the step it precedes', () => {
    expect(linksOf(addStep(fork, { id: step('x'), name: '', at: { after: step('a') } }))).toEqual([
      'a > x',
      'x > b : up-to 300',
      'x > c : above 300',
      'b > d',
      'c > d',
    ]);
    expect(linksOf(addStep(fork, { id: step('x'), name: '', at: { before: step('d') } }))).toEqual([
      'a > b : up-to 300',
      'a > c : above 300',
      'b > x',
      'c > x',
      'x > d',
    ]);
  });

  it('comes into one branch alone when it is put behind or ahead of a step of that branch', () => {
    expect(linksOf(addStep(fork, { id: step('x'), name: '', at: { after: step('b') } }))).toEqual([
      'a > b : up-to 300',
      'a > c : above 300',
      'b > x',
      'x > d',
      'c > d',
    ]);
    expect(linksOf(addStep(fork, { id: step('x'), name: '', at: { before: step('c') } }))).toEqual([
      'a > b : up-to 300',
      'a > x : above 300',
      'b > d',
      'x > c',
      'c > d',
    ]);
  });

  it('leaves ways back as they are', () => {
    const back = sketch({ steps, links: ['a > b', 'b > c', 'c > d', 'c > b : text not good enough'] });
    expect(linksOf(addStep(back, { id: step('x'), name: '', at: { after: step('c') } }))).toEqual([
      'a > b',
      'b > c',
      'c > b : text not good enough',
      'c > x',
      'x > d',
    ]);
  });

  it('comes last and goes on the row when the step it was to precede has gone', () => {
    const next = addStep(row, { id: step('x'), name: '', at: { before: step('gone') } });
    expect(orderOf(next)).toBe('a b c d x');
    expect(linksOf(next)).toEqual(['a > b', 'b > c', 'c > d', 'd > x']);
  });

  it('changes nothing when the id is taken', () => {
    expect(addStep(row, { id: step('a'), name: 'again' })).toBe(row);
  });
});

describe('setStep', () => {
  it('changes what is given and nothing else', () => {
    const next = setStep(row, { step: step('b'), patch: { here: true, quote: 'We compare three.' } });
    expect(next.steps.b).toEqual({ ...row.steps.b, here: true, quote: 'We compare three.' });
    expect(next.steps.a).toBe(row.steps.a);
  });
});

describe('moveStep', () => {
  it('changes the order alone where the order is the chain', () => {
    const next = moveStep(implied, { step: step('a'), to: { after: step('c') } });
    expect(orderOf(next)).toBe('b c a d');
    expect(linksOf(next)).toEqual([]);
  });

  it('rewires a row: its neighbours are joined, and it comes into the link where it lands', () => {
    const next = moveStep(row, { step: step('b'), to: { after: step('c') } });
    expect(orderOf(next)).toBe('a c b d');
    expect(linksOf(next)).toEqual(['a > c', 'c > b', 'b > d']);
    expect(Object.keys(next.links).sort()).toEqual(Object.keys(row.links).sort());
  });

  it('rewires a row from the start into the middle, and to the end', () => {
    expect(linksOf(moveStep(row, { step: step('a'), to: { before: step('d') } }))).toEqual(['b > c', 'c > a', 'a > d']);
    expect(linksOf(moveStep(row, { step: step('a'), to: 'end' }))).toEqual(['b > c', 'c > d', 'd > a']);
  });

  it('rewires a row from the end to the start', () => {
    const next = moveStep(row, { step: step('d'), to: 'start' });
    expect(orderOf(next)).toBe('d a b c');
    expect(linksOf(next)).toEqual(['d > a', 'a > b', 'b > c']);
  });

  it('takes a step that stands by itself into the row', () => {
    const loose = sketch({ steps, links: ['a > b', 'b > c'] });
    expect(linksOf(moveStep(loose, { step: step('d'), to: { before: step('b') } }))).toEqual([
      'a > d',
      'd > b',
      'b > c',
    ]);
  });

  it('changes the order alone for a branch, a join, a condition and a way back', () => {
    for (const [map, moved, to] of [
      [fork, 'b', { after: step('c') }],
      [fork, 'd', 'start'],
      [sketch({ steps, links: ['a > b', 'b > c : above 300', 'c > d'] }), 'c', 'end'],
      [sketch({ steps, links: ['a > b', 'b > c', 'c > d', 'c > a'] }), 'c', 'end'],
    ] as const) {
      const next = moveStep(map, { step: step(moved), to });
      expect(next.links).toBe(map.links);
      expect(orderOf(next)).not.toBe(orderOf(map));
    }
  });

  it('changes the order alone when it would land in a fork', () => {
    const map = sketch({
      steps: { ...steps, e: 'payment' },
      links: ['a > b : up-to 300', 'a > c : above 300', 'b > d', 'c > d', 'd > e'],
    });
    const next = moveStep(map, { step: step('e'), to: { before: step('c') } });
    expect(orderOf(next)).toBe('a b e c d');
    expect(next.links).toBe(map.links);
  });

  it('changes the order alone when it would land on a link with a condition', () => {
    const map = sketch({ steps, links: ['a > b', 'b > c : above 300'] });
    const next = moveStep(map, { step: step('d'), to: { before: step('c') } });
    expect(orderOf(next)).toBe('a b d c');
    expect(next.links).toBe(map.links);
  });

  it('changes the order alone where its new neighbours are not joined to each other, or not to each other alone', () => {
    const more = { ...steps, e: 'payment' } as const;
    for (const links of [
      ['a > c', 'b > d'],
      ['a > c', 'b > c'],
      ['b > c', 'b > d'],
    ]) {
      const map = sketch({ steps: more, links });
      const next = moveStep(map, { step: step('e'), to: { before: step('c') } });
      expect(orderOf(next)).toBe('a b e c d');
      expect(next.links).toBe(map.links);
    }
  });

  it('draws no link at either end where the order is the chain', () => {
    expect(linksOf(moveStep(implied, { step: step('d'), to: 'start' }))).toEqual([]);
    expect(linksOf(moveStep(implied, { step: step('a'), to: 'end' }))).toEqual([]);
  });

  it('changes the order alone for a fork without conditions: its start, its end and what stands in it', () => {
    for (const [links, moved, to] of [
      [['a > b', 'b > c', 'b > d'], 'b', 'end'],
      [['a > c', 'b > c', 'c > d'], 'c', 'start'],
      [['a > b', 'a > c', 'c > d'], 'b', 'end'],
      [['a > d', 'b > d'], 'b', 'start'],
    ] as const) {
      const map = sketch({ steps, links });
      const next = moveStep(map, { step: step(moved), to });
      expect(next.links).toBe(map.links);
      expect(orderOf(next)).not.toBe(orderOf(map));
    }
  });

  it('leaves ways back of others as they are, where it is taken from and where it lands', () => {
    const more = { ...steps, e: 'payment' } as const;
    const map = sketch({ steps: more, links: ['d > b', 'b > a', 'a > b', 'b > c', 'c > d'] });
    expect(linksOf(moveStep(map, { step: step('e'), to: { before: step('b') } }))).toEqual([
      'a > e',
      'e > b',
      'b > a',
      'b > c',
      'c > d',
      'd > b',
    ]);
    expect(linksOf(moveStep(map, { step: step('e'), to: { before: step('c') } }))).toEqual([
      'a > b',
      'b > a',
      'b > e',
      'e > c',
      'c > d',
      'd > b',
    ]);
    expect(linksOf(moveStep(map, { step: step('c'), to: 'end' }))).toEqual([
      'a > b',
      'b > a',
      'b > d',
      'd > b',
      'e > c',
    ]);
  });

  it('changes nothing when it stands there already, or when the step or the neighbour has gone', () => {
    expect(moveStep(row, { step: step('b'), to: { after: step('a') } })).toBe(row);
    expect(moveStep(row, { step: step('b'), to: { before: step('c') } })).toBe(row);
    expect(moveStep(row, { step: step('d'), to: 'end' })).toBe(row);
    expect(moveStep(row, { step: step('gone'), to: 'end' })).toBe(row);
    expect(moveStep(row, { step: step('b'), to: { after: step('gone') } })).toBe(row);
    expect(moveStep(row, { step: step('b'), to: { after: step('b') } })).toBe(row);
  });
});

describe('deleteStep', () => {
  it('takes seats, terms and lane edits along, and no person', () => {
    const map = sketch({
      people: { lin: 'it' },
      steps,
      seats: ['lin approver b', 'lin informed c'],
      terms: { b: [['Pay late']], c: [['Stay long']] },
      laneEdits: [{ step: 'b', lane: 'action', item: 'meet', done: true }],
    });
    const next = deleteStep(map, { step: step('b') });
    expect(Object.keys(next.seats)).toEqual(['lin.informed.c']);
    expect(Object.keys(next.terms)).toEqual(['c.term.1']);
    expect(next.laneEdits).toEqual({});
    expect(next.people).toBe(map.people);
    expect(checkMap(next)).toEqual([]);
  });

  it('joins what came before to what came after', () => {
    expect(linksOf(deleteStep(row, { step: step('b') }))).toEqual(['a > c', 'c > d']);
    expect(linksOf(deleteStep(row, { step: step('a') }))).toEqual(['b > c', 'c > d']);
    expect(linksOf(deleteStep(row, { step: step('d') }))).toEqual(['a > b', 'b > c']);
    expect(linksOf(deleteStep(implied, { step: step('b') }))).toEqual([]);
  });

  it('keeps the condition that led to it, or that led on from it', () => {
    expect(linksOf(deleteStep(fork, { step: step('b') }))).toEqual(['a > c : above 300', 'a > d : up-to 300', 'c > d']);
    const before = sketch({ steps: { o: 'need', ...steps }, links: ['o > a', ...linksOf(fork)] });
    expect(linksOf(deleteStep(before, { step: step('a') }))).toEqual([
      'o > b : up-to 300',
      'o > c : above 300',
      'b > d',
      'c > d',
    ]);
  });

  it('makes one link without a condition when both branches of a bound have gone', () => {
    const next = deleteStep(deleteStep(fork, { step: step('b') }), { step: step('c') });
    expect(linksOf(next)).toEqual(['a > d']);
  });

  it('keeps the narrower of two bounds, and otherwise the condition on the way in', () => {
    const through = (first: string, second: string) =>
      linksOf(deleteStep(sketch({ steps, links: [`a > b : ${first}`, `b > c : ${second}`] }), { step: step('b') }));
    expect(through('above 100', 'above 300')).toEqual(['a > c : above 300']);
    expect(through('up-to 100', 'up-to 300')).toEqual(['a > c : up-to 100']);
    expect(through('above 300', 'above 100')).toEqual(['a > c : above 300']);
    expect(through('up-to 300', 'up-to 100')).toEqual(['a > c : up-to 100']);
    expect(through('above 100', 'up-to 300')).toEqual(['a > c : above 100']);
    expect(through('up-to 300', 'above 100')).toEqual(['a > c : up-to 300']);
    expect(through('text the board agrees', 'above 300')).toEqual(['a > c : text the board agrees']);
  });

  it('adds no second link where the two are joined already, and none from a step to itself', () => {
    const short = sketch({ steps, links: ['a > b', 'b > c', 'a > c', 'c > d'] });
    expect(linksOf(deleteStep(short, { step: step('b') }))).toEqual(['a > c', 'c > d']);
    const back = sketch({ steps, links: ['a > b', 'b > c', 'c > b', 'c > d'] });
    expect(linksOf(deleteStep(back, { step: step('b') }))).toEqual(['a > c', 'c > d']);
  });

  it('adds no second link with the same condition, and none beside one that says it without any', () => {
    const joinedBy = (condition: string) =>
      linksOf(
        deleteStep(sketch({ steps, links: ['a > b : above 300', 'b > c', `a > c${condition}`] }), { step: step('b') }),
      );
    expect(joinedBy('')).toEqual(['a > c']);
    expect(joinedBy(' : above 300')).toEqual(['a > c : above 300']);
    expect([...joinedBy(' : above 500')].sort()).toEqual(['a > c : above 300', 'a > c : above 500']);
  });

  it('leaves one link without a condition where one took its place beside links with conditions', () => {
    const map = sketch({ steps, links: ['a > b', 'b > c', 'a > c : above 300', 'a > c : text urgent'] });
    expect(linksOf(deleteStep(map, { step: step('b') }))).toEqual(['a > c']);
  });

  it('takes its own ways back along, and keeps a way back that led to it', () => {
    const own = sketch({ steps, links: ['a > b', 'b > c', 'c > d', 'c > a : text start again'] });
    expect(linksOf(deleteStep(own, { step: step('c') }))).toEqual(['a > b', 'b > d']);
    const other = sketch({ steps, links: ['a > b', 'b > c', 'c > d', 'd > b : text refused'] });
    expect(linksOf(deleteStep(other, { step: step('b') }))).toEqual(['a > c', 'c > d', 'd > c : text refused']);
  });

  it('takes a link to itself along', () => {
    const own = sketch({ steps, links: ['a > b', 'b > b : text once more', 'b > c', 'c > d'] });
    const next = deleteStep(own, { step: step('b') });
    expect(linksOf(next)).toEqual(['a > c', 'c > d']);
    expect(checkMap(next)).toEqual([]);
  });

  it('keeps two bounds that do not make up the whole', () => {
    const apart = sketch({ steps, links: ['a > b : up-to 300', 'b > c', 'a > c : above 500'] });
    expect([...linksOf(deleteStep(apart, { step: step('b') }))].sort()).toEqual([
      'a > c : above 500',
      'a > c : up-to 300',
    ]);
  });

  it('keeps an id that a redrawn link bears', () => {
    // The link a > b was drawn by the chain, leads to x now, and bears the id of a > b all the same.
    const withX = addStep(deleteStep(row, { step: step('b') }), { id: step('b'), name: '', at: { after: step('a') } });
    expect(linksOf(withX)).toEqual(['a > b', 'b > c', 'c > d']);
    expect(linksOf(deleteStep(withX, { step: step('b') }))).toEqual(['a > c', 'c > d']);
  });
});
