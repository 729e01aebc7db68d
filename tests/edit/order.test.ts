/** Order keys: a place between any two is found, whatever a merge or a file has left there. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder, placeOf, slotAt } from '../../src/edit/order.ts';
import { isOrderKey } from '../../src/model/orderKey.ts';

const record = (id: string, order: string) => ({ id, order });

/** Puts somebody in and reads the order that comes out. */
function orderAfter(others: readonly { id: string; order: string }[], place: number, id: string): string {
  const slot = slotAt(inOrder(others), place);
  const rekeyed = others.map((other) => ({ ...other, order: slot.rekeyed.get(other.id) ?? other.order }));
  const all = [...rekeyed, record(id, slot.order)];
  for (const one of all.filter((item) => item.id === id || slot.rekeyed.has(item.id))) {
    expect(isOrderKey(one.order)).toBe(true);
  }
  return inOrder(all)
    .map((item) => item.id)
    .join('');
}

describe('slotAt', () => {
  it('finds a key between two without touching any other', () => {
    const slot = slotAt([record('p', 'a0'), record('q', 'a1')], 1);
    expect(slot.order > 'a0' && slot.order < 'a1').toBe(true);
    expect(slot.rekeyed.size).toBe(0);
  });

  it('makes room between two that share a key by moving those behind', () => {
    const tied = [record('p', 'a0'), record('q', 'a0'), record('r', 'a0'), record('s', 'a1')];
    expect(orderAfter(tied, 1, 'z')).toBe('pzqrs');
    expect(orderAfter(tied, 3, 'a')).toBe('pqras');
    expect([...slotAt(tied, 1).rekeyed.keys()]).toEqual(['q', 'r']);
    expect(slotAt(tied, 0).rekeyed.size).toBe(0);
  });

  it('draws all anew where a key is none, and keeps their order', () => {
    const bad = [record('p', ''), record('q', 'a0'), record('r', 'no key')];
    expect(orderAfter(bad, 1, 'z')).toBe('pzqr');
    expect(orderAfter(bad, 3, 'z')).toBe('pqrz');
  });

  it('draws all anew before keys grow beyond what a file holds', () => {
    let items = [record('p', 'a0'), record('q', 'a1')];
    for (let turn = 0; turn < 2000; turn += 1) {
      const slot = slotAt(items, 1);
      items = [record('p', slot.rekeyed.get('p') ?? 'a0'), record('q', slot.order)];
      expect(slot.order.length).toBeLessThanOrEqual(200);
    }
  });

  it('always lands in its place, for any keys', () => {
    const key = fc.oneof(
      fc.constantFrom('a0', 'a0', 'a1', 'a0V', 'Zz', '', 'z', '!', 'a00'),
      fc.string({ maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(key, { maxLength: 6 }), fc.nat(6), (keys, at) => {
        const others = inOrder(keys.map((order, place) => record(String(place), order)));
        const place = Math.min(at, others.length);
        const ids = others.map((other) => other.id);
        expect(orderAfter(others, place, 'x')).toBe([...ids.slice(0, place), 'x', ...ids.slice(place)].join(''));
      }),
      { seed: 20261123, numRuns: 500 },
    );
  });
});

describe('placeOf', () => {
  const sorted = [record('p', 'a0'), record('q', 'a1')];

  it('reads a place from a neighbour', () => {
    expect(placeOf(sorted, 'start')).toBe(0);
    expect(placeOf(sorted, 'end')).toBe(2);
    expect(placeOf(sorted, { before: 'q' })).toBe(1);
    expect(placeOf(sorted, { after: 'q' })).toBe(2);
    expect(placeOf(sorted, { after: 'gone' })).toBeNull();
  });
});
