/** Ids that follow from what a record is about. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derivedId, isRecordId } from '../../src/model/recordId.ts';

describe('derivedId', () => {
  it('can be read where the parts allow it', () => {
    expect(derivedId('link', 'need', 'sign')).toBe('link:need:sign');
  });

  it('is an id for any parts, the same for the same, and another for others', () => {
    const parts = fc.array(fc.oneof(fc.constantFrom('', 'a', ':', 'a:b', 'b'), fc.string()), { maxLength: 4 });
    fc.assert(
      fc.property(parts, parts, (one, other) => {
        const id = derivedId('kind', ...one);
        expect(isRecordId(id)).toBe(true);
        expect(derivedId('kind', ...one)).toBe(id);
        expect(derivedId('kind', ...other) === id).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
      { seed: 20261123, numRuns: 1000 },
    );
  });

  it('fits into a file however long the parts are', () => {
    expect(isRecordId(derivedId('link', 'x'.repeat(128), 'y'.repeat(128)))).toBe(true);
  });
});

describe('isRecordId', () => {
  it('refuses what a file could not hold and what every object answers to', () => {
    expect(['', 'a b', 'ä', 'a/b', 'x'.repeat(129), 'constructor', '__proto__'].filter(isRecordId)).toEqual([]);
    expect(['a', 'A-b_c.d:e', 'x'.repeat(128)].filter((id) => !isRecordId(id))).toEqual([]);
  });
});
