/** The largest that is taken, and that one more is refused. */
import { describe, expect, it } from 'vitest';
import { parseMap } from '../../src/format/parseMap.ts';
import type { Day } from '../../src/shared/day.ts';

const read = (text: string): string => {
  const result = parseMap(text, '2026-03-01' as Day);
  if (result.ok) return 'taken';
  const { code, where, most } = result.reason;
  return `${code} ${where ?? '-'}${most ? ` (${most.of} ${most.count})` : ''}`;
};
const file = (more: object = {}) => JSON.stringify({ format: 'blanksheet-map', version: 1, id: 'm', map: {}, ...more });
const people = (count: number) => Array.from({ length: count }, (_, n) => ({ id: `p${n}`, name: '' }));
const steps = (count: number) => Array.from({ length: count }, (_, n) => ({ id: `s${n}`, name: '', order: 'a0' }));

describe('as much as a file may hold is taken', () => {
  it('nesting, of lists and of objects', () => {
    const lists = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
    expect(read(lists(64))).toBe('not-a-map -');
    expect(read(lists(65))).toBe('too-deep - (levels 64)');
    const objects = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
    expect(read(objects(64))).toBe('not-a-map -');
    expect(read(objects(65))).toBe('too-deep - (levels 64)');
  });

  it.each([
    ['people', 2_000, people],
    ['steps', 200, steps],
  ] as const)('%s', (table, most, make) => {
    expect(read(file({ [table]: make(most) }))).toBe('taken');
    expect(read(file({ [table]: make(most + 1) }))).toBe(`too-large ${table} (${table} ${most})`);
  });

  it('links, seats and relations', () => {
    const two = { people: people(2), steps: steps(200) };
    const links = (count: number) =>
      Array.from({ length: count }, (_, n) => ({ id: `l${n}`, from: `s${n % 200}`, to: `s${(n * 7) % 200}` }));
    expect(read(file({ ...two, links: links(400) }))).toBe('taken');
    expect(read(file({ ...two, links: links(401) }))).toBe('too-large links (links 400)');
    const many = { people: people(15), steps: steps(200) };
    const roles = ['approver', 'initiator', 'executor', 'informed'];
    const seats = (count: number) =>
      Array.from({ length: count }, (_, n) => ({
        id: `t${n}`,
        person: `p${n % 15}`,
        step: `s${Math.floor(n / 15)}`,
        role: roles[0],
        order: 'a0',
      }));
    expect(read(file({ ...many, seats: seats(3_000) }))).toBe('taken');
    expect(read(file({ ...many, seats: [...seats(3_000), ...seats(1)] }))).toBe('too-large seats (seats 3000)');
    const relations = (count: number) =>
      Array.from({ length: count }, (_, n) => ({ id: `r${n}`, kind: 'influence', from: 'p0', to: 'p1' }));
    expect(read(file({ ...two, relations: relations(1_000) }))).toBe('taken');
    expect(read(file({ ...two, relations: relations(1_001) }))).toBe('too-large relations (relations 1000)');
  });

  it('records in all tables together', () => {
    const contacts = (count: number) =>
      Array.from({ length: count }, (_, n) => ({ id: `c${n}`, people: ['p0'], day: '2026-01-01', status: 'planned' }));
    expect(read(file({ people: people(2_000), contacts: contacts(18_000) }))).toBe('taken');
    expect(read(file({ people: people(2_000), contacts: contacts(18_001) }))).toBe('too-large - (records 20000)');
    expect(read(file({ contacts: contacts(20_001) }))).toBe('too-large contacts (records 20000)');
  });

  it('letters of one field', () => {
    expect(read(file({ map: { notes: 'x'.repeat(10_000) } }))).toBe('taken');
    expect(read(file({ map: { notes: 'x'.repeat(10_001) } }))).toBe('too-large map.notes (letters 10000)');
  });

  it('entries of a list in a record', () => {
    const contact = (count: number) => ({
      people: people(count),
      contacts: [{ id: 'c', people: people(count).map(({ id }) => id), day: '2026-01-01', status: 'planned' }],
    });
    expect(read(file(contact(2_000)))).toBe('taken');
    expect(read(file(contact(2_001)))).toBe('too-large contacts[0].people (entries 2000)');
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
    expect(read(values(600_001))).toBe('too-large - (values 600000)');
  });
});
