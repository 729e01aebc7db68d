/** Drawing and taking out links, above all the first and the last. */
import { describe, expect, it } from 'vitest';
import { addLink } from '../../src/edit/addLink.ts';
import { addStep } from '../../src/edit/addStep.ts';
import { newLink } from '../../src/edit/chain.ts';
import { deleteLink } from '../../src/edit/deleteLink.ts';
import { setLink } from '../../src/edit/setLink.ts';
import { linksOf } from '../fixtures/drawn.ts';
import { asId, sketch } from '../fixtures/mapBuilder.ts';

const steps = { a: 'need', b: 'selection', c: 'contract' } as const;
const implied = sketch({ steps });
const row = sketch({ steps, links: ['a > b', 'b > c'] });
const id = (name: string) => asId<never>(name);

describe('addLink', () => {
  it('draws the order as links first, so that nothing shown disappears', () => {
    expect(linksOf(addLink(implied, { id: id('x'), from: id('a'), to: id('c') }))).toEqual(['a > b', 'a > c', 'b > c']);
  });

  it('draws the order under the same ids in every tab', () => {
    const drawn = (to: string) => Object.keys(addLink(implied, { id: id('x'), from: id('c'), to: id(to) }).links);
    expect(drawn('a')).toEqual(drawn('b'));
  });

  it('puts a condition on a link that the order implies', () => {
    const condition = { kind: 'above', amount: 300 } as const;
    const next = addLink(implied, { id: id('x'), from: id('a'), to: id('b'), condition });
    expect(linksOf(next)).toEqual(['a > b : above 300', 'b > c']);
  });

  it('changes nothing where the order or a link says so already', () => {
    expect(addLink(implied, { id: id('x'), from: id('a'), to: id('b') })).toBe(implied);
    expect(addLink(row, { id: id('x'), from: id('a'), to: id('b') })).toBe(row);
    const bound = sketch({ steps, links: ['a > b : above 300', 'b > c'] });
    expect(addLink(bound, { id: id('x'), from: id('a'), to: id('b') })).toBe(bound);
  });

  it('adds a further condition as a link of its own', () => {
    const bound = sketch({ steps, links: ['a > b : above 300', 'b > c'] });
    const next = addLink(bound, {
      id: id('x'),
      from: id('a'),
      to: id('b'),
      condition: { kind: 'text', text: 'urgent' },
    });
    expect(linksOf(next)).toEqual(['a > b : above 300', 'a > b : text urgent', 'b > c']);
  });

  it('may lead back, also to the same step', () => {
    expect(linksOf(addLink(row, { id: id('x'), from: id('c'), to: id('a') }))).toContain('c > a');
    expect(linksOf(addLink(row, { id: id('x'), from: id('b'), to: id('b') }))).toContain('b > b');
  });

  it('changes nothing when a step has gone or the id is taken', () => {
    expect(addLink(row, { id: id('x'), from: id('a'), to: id('gone') })).toBe(row);
    expect(addLink(row, { id: id('a.b'), from: id('c'), to: id('a') })).toBe(row);
  });
});

describe('newLink', () => {
  it('never takes the id of a link that was redrawn since', () => {
    const drawn = addLink(implied, { id: id('x'), from: id('c'), to: id('a') });
    const longer = addStep(drawn, { id: id('y'), name: '', at: { before: id('b') } });
    // The record that was a > b leads from a to y now.
    expect(linksOf(longer)).toEqual(['a > y', 'y > b', 'b > c', 'c > a']);
    expect(longer.links[newLink(longer, id('a'), id('b')).id]).toBeUndefined();
  });
});

describe('setLink', () => {
  it('sets and takes away a condition', () => {
    const bound = setLink(row, { link: id('a.b'), condition: { kind: 'up-to', amount: 5 } });
    expect(linksOf(bound)).toEqual(['a > b : up-to 5', 'b > c']);
    expect(linksOf(setLink(bound, { link: id('a.b'), condition: null }))).toEqual(['a > b', 'b > c']);
  });
});

describe('deleteLink', () => {
  it('takes out one link', () => {
    expect(linksOf(deleteLink(row, { link: id('a.b') }))).toEqual(['b > c']);
  });

  it('leaves the order as the chain when it was the last', () => {
    expect(linksOf(deleteLink(deleteLink(row, { link: id('a.b') }), { link: id('b.c') }))).toEqual([]);
  });

  it('takes out a link that the order implies by drawing the others', () => {
    expect(linksOf(deleteLink(implied, { from: id('a'), to: id('b') }))).toEqual(['b > c']);
  });

  it('changes nothing where there is no such link, or where the order would imply it again', () => {
    expect(deleteLink(implied, { from: id('a'), to: id('c') })).toBe(implied);
    const two = sketch({ steps: { a: 'need', b: 'contract' } });
    expect(deleteLink(two, { from: id('a'), to: id('b') })).toBe(two);
  });

  it('takes out by its ends the one link between them, of a fork and a join too, and the very last', () => {
    const fork = sketch({ steps, links: ['a > b', 'a > c', 'b > c'] });
    expect(linksOf(deleteLink(fork, { from: id('a'), to: id('c') }))).toEqual(['a > b', 'b > c']);
    const last = sketch({ steps, links: ['a > b'] });
    expect(linksOf(deleteLink(last, { from: id('a'), to: id('b') }))).toEqual([]);
  });

  it('takes out drawn links by their ends as well', () => {
    expect(linksOf(deleteLink(row, { from: id('b'), to: id('c') }))).toEqual(['a > b']);
  });
});
