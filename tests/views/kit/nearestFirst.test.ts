// What stands nearest to where something was.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestFirst, nearestTo } from '../../../src/views/kit/nearestFirst.ts';

describe('what stands nearest', () => {
  it('is what came after, then what came before, the nearest first', () => {
    expect(nearestTo(['a', 'b', 'c', 'd', 'e'], 'c')).toEqual(['d', 'e', 'b', 'a']);
    expect(nearestTo(['a', 'b'], 'b')).toEqual(['a']);
    expect(nearestTo(['a'], 'a')).toEqual([]);
    expect(nearestFirst(['a', 'b', 'c'], 3)).toEqual(['c', 'b', 'a']);
    expect(nearestFirst(['a', 'b', 'c'], 0)).toEqual(['a', 'b', 'c']);
  });

  it('names each of the others once', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 1 }), fc.nat(), (all, pick) => {
        const one = all[pick % all.length] as number;
        expect([...nearestTo(all, one), one].sort()).toEqual([...all].sort());
      }),
      { seed: 20261123 },
    );
  });
});
