/** The way and the sway of any map, against answers worked out anew in the plainest way. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFacts } from '../../src/facts/mapFacts.ts';
import { readWay } from '../../src/facts/way.ts';
import type { BuyingMap } from '../../src/model/map.ts';
import { BLANK_OUR_SIDE } from '../../src/model/ourSide.ts';
import { arbitraryDenseMap } from '../analysis/arbitrarySketch.ts';
import { TODAY } from '../analysis/ruleTester.ts';
import { asDay, asId } from '../fixtures/mapBuilder.ts';

const SEED = { seed: 20261123, numRuns: 200 };

type Bow = { readonly from: string; readonly to: string; readonly back: boolean; readonly holds: boolean };

/** The links as they are drawn, each judged by itself; the ids of a sketch's steps are in their order. */
function drawn(map: BuyingMap): readonly Bow[] {
  const steps = Object.keys(map.steps);
  const { amount } = map.fields;
  const links = Object.values(map.links);
  if (links.length === 0) {
    return steps.slice(1).map((to, at) => ({ from: steps[at] ?? '', to, back: false, holds: true }));
  }
  return links.map(({ from, to, condition }) => ({
    from,
    to,
    back: to <= from,
    holds:
      condition === null ||
      condition.kind === 'text' ||
      amount === null ||
      (condition.kind === 'above' ? amount > condition.amount : amount <= condition.amount),
  }));
}

/** Grows the way step by step until nothing is added; whatever is on it and stuck lets everything through. */
function naiveWay(map: BuyingMap): { readonly on: readonly string[]; readonly deadEnds: readonly string[] } {
  const steps = Object.keys(map.steps);
  const links = drawn(map);
  const isStuck = (step: string) => {
    const onward = links.filter((link) => link.from === step && !link.back);
    return onward.length > 0 && onward.every((link) => !link.holds);
  };
  let on = steps.filter((step) => links.every((link) => link.back || link.to !== step));
  for (let size = -1; size !== on.length; ) {
    size = on.length;
    const next = links
      .filter((link) => on.includes(link.from) && (link.holds || isStuck(link.from)))
      .map((link) => link.to);
    on = steps.filter((step) => on.includes(step) || next.includes(asId(step)));
  }
  return { on, deadEnds: on.filter(isStuck) };
}

describe('the way', () => {
  it('is the plain answer', () => {
    fc.assert(
      fc.property(arbitraryDenseMap, (map) => {
        const way = readWay(map);
        const plain = naiveWay(map);
        expect([...way.onTheWay].sort()).toEqual(plain.on);
        expect(way.deadEnds).toEqual(plain.deadEnds);
      }),
      SEED,
    );
  });

  it('lets everything through at a dead end, and only there', () => {
    fc.assert(
      fc.property(arbitraryDenseMap, (map) => {
        const { deadEnds } = naiveWay(map);
        const plain = drawn(map).map((link) => `${link.from} ${link.to} ${link.holds || deadEnds.includes(link.from)}`);
        expect(
          readWay(map)
            .links.map((link) => `${link.from} ${link.to} ${link.holds}`)
            .sort(),
        ).toEqual(plain.sort());
      }),
      SEED,
    );
  });

  it('falls into components that together hold every step once, the first step in the first', () => {
    fc.assert(
      fc.property(arbitraryDenseMap, (map) => {
        const { components } = readWay(map);
        expect(components.flat().sort()).toEqual(Object.keys(map.steps));
        expect(components[0]?.[0]).toBe('s1');
        const componentOf = (step: string) => components.findIndex((one) => one.some((other) => other === step));
        for (const link of drawn(map)) expect(componentOf(link.from)).toBe(componentOf(link.to));
      }),
      SEED,
    );
  });
});

describe('the sway', () => {
  it('is the plain answer', () => {
    fc.assert(
      fc.property(arbitraryDenseMap, (map) => {
        const isThere = (id: string) => map.people[id]?.left === false;
        const people = Object.keys(map.people).filter(isThere);
        const sways = new Set<string>();
        for (const { kind, from, to, strength } of Object.values(map.relations)) {
          if (!isThere(from) || !isThere(to)) continue;
          if (kind === 'influence' && strength !== 'weak') sways.add(`${from} ${to}`);
          if (kind === 'reports-to') sways.add(`${to} ${from}`);
        }
        for (const via of people) {
          for (const from of people) {
            for (const to of people) {
              if (sways.has(`${from} ${via}`) && sways.has(`${via} ${to}`)) sways.add(`${from} ${to}`);
            }
          }
        }
        const facts = readFacts(map, BLANK_OUR_SIDE, asDay(TODAY));
        for (const person of people) {
          const plain = people.filter((other) => other !== person && sways.has(`${person} ${other}`));
          expect([...facts.swayedBy(asId(person))].sort()).toEqual(plain);
        }
      }),
      SEED,
    );
  });
});
