/** The largest that is taken, and that one more is refused. */
import { describe, expect, it } from 'vitest';
import { parseMap } from '../../src/format/parseMap.ts';
import type { Day } from '../../src/shared/day.ts';

const read = (text: string): string => {
  const result = parseMap(text, '2026-03-01' as Day);
  return result.ok ? 'taken' : `${result.reason.code} ${result.reason.where ?? '-'}`;
};
const file = (more: object = {}) => JSON.stringify({ format: 'blanksheet-map', version: 1, id: 'm', map: {}, ...more });
const people = (count: number) => Array.from({ length: count }, (_, n) => ({ id: `p${n}`, name: '' }));
const steps = (count: number) => Array.from({ length: count }, (_, n) => ({ id: `s${n}`, name: '', order: 'a0' }));

describe('as much as a file may hold is taken', () => {
  it('nesting, of lists and of objects', () => {
    const lists = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
    expect(read(lists(64))).toBe('not-a-map -');
    expect(read(lists(65))).toBe('too-deep -');
    const objects = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
    expect(read(objects(64))).toBe('not-a-map -');
    expect(read(objects(65))).toBe('too-deep -');
  });

  it('records in one table', () => {
    expect(read(file({ people: people(20_000) }))).toBe('taken');
    expect(read(file({ people: people(20_001) }))).toBe('too-large people');
  });

  it('records in all tables together', () => {
    expect(read(file({ people: people(12_000), steps: steps(8_000) }))).toBe('taken');
    expect(read(file({ people: people(12_000), steps: steps(8_001) }))).toBe('too-large -');
  });

  it('letters of one field', () => {
    expect(read(file({ map: { notes: 'x'.repeat(10_000) } }))).toBe('taken');
    expect(read(file({ map: { notes: 'x'.repeat(10_001) } }))).toBe('invalid-records map.notes');
  });

  it('entries of a list in a record', () => {
    const contact = (count: number) => ({
      people: people(count),
      contacts: [{ id: 'c', people: people(count).map(({ id }) => id), day: '2026-01-01', status: 'planned' }],
    });
    expect(read(file(contact(2_000)))).toBe('taken');
    expect(read(file(contact(2_001)))).toBe('too-large contacts[0].people');
  });

  it('values: every bracket that opens and every comma counts, whatever is within quotes aside', () => {
    // A table of 300 lists: one brace, one bracket, 300 brackets, 299 commas between them, and the commas inside.
    const values = (count: number) => {
      const inside = count - 1 - 1 - 300 - 299;
      const lists = Array.from({ length: 300 }, (_, nth) => {
        const commas = Math.floor(inside / 300) + (nth < inside % 300 ? 1 : 0);
        return `[${'0,'.repeat(commas)}"[,\\",{\\\\"]`;
      });
      return `{"x":[${lists.join(',')}]}`;
    };
    expect(read(values(600_000))).toBe('not-a-map -');
    expect(read(values(600_001))).toBe('too-large -');
  });
});
