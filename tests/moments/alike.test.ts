/** Two different maps are laid beside each other: by ids where they do not contradict, else by name and function, kind and name. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setPerson } from '../../src/edit/setPerson.ts';
import { type BuyingMap, TABLE_NAMES } from '../../src/model/map.ts';
import { withIds } from '../../src/model/withIds.ts';
import { compareMaps } from '../../src/moments/compareMaps.ts';
import { isSame } from '../../src/moments/comparison.ts';
import { arbitraryMap } from '../fixtures/arbitraryMap.ts';
import { asId, type Sketch, sketch } from '../fixtures/mapBuilder.ts';

const DRAWN: Sketch = {
  people: { gao: { name: 'Gao Peng', function: 'it', stance: 'sceptic' }, lin: { name: 'Lin', function: 'sales' } },
  steps: { need: 'need', sign: 'contract' },
  seats: ['lin initiator need', 'gao approver sign'],
  relations: ['gao sways lin'],
  concerns: { gao: [['Is it safe?']] },
};
const map = sketch({ ...DRAWN, id: 'one' });

/** The same purchase drawn by somebody else, under ids of its own. */
const renamed = (given: BuyingMap): BuyingMap => ({
  ...withIds(
    given,
    Object.fromEntries(
      TABLE_NAMES.filter((name) => !['places', 'absentFunctions', 'ruleSwitches', 'measures'].includes(name)).map(
        (name) => [name, new Map(Object.keys(given[name]).map((id) => [id, `theirs ${id}`]))],
      ),
    ),
  ),
  id: asId('two'),
});
const told = (one: BuyingMap, other: BuyingMap) =>
  compareMaps(one, other).records.map((change) => `${change.kind} ${change.table}/${change.id}`);

describe('two maps', () => {
  it('drawn alike under other ids do not differ', () => {
    const comparison = compareMaps(map, renamed(map));
    expect(comparison.of).toBe('two-maps');
    expect(isSame(comparison)).toBe(true);
  });

  it('know somebody by name and function, however the name is written', () => {
    const other = renamed(setPerson(map, { person: asId('gao'), patch: { name: 'GAO  PENG', stance: 'champion' } }));
    const comparison = compareMaps(map, other);
    expect(comparison.records).toMatchObject([{ kind: 'changed', id: 'gao', fields: ['name', 'stance'] }]);
    expect(comparison.idThere('people', 'gao')).toBe('theirs gao');
  });

  it('take nobody of another function, or another name, for the same', () => {
    const other = renamed(setPerson(map, { person: asId('gao'), patch: { function: 'finance' } }));
    expect(told(map, other)).toEqual(
      expect.arrayContaining(['went people/gao', 'came people/theirs gao', 'went concerns/gao.concern.1']),
    );
  });

  it('by their ids know a copy, whose people and steps may be called otherwise since', () => {
    const copy = { ...map, id: asId<never>('two') };
    const chair = setPerson(copy, { person: asId('lin'), patch: { name: '', title: 'Head of sales' } });
    expect(told(map, chair)).toEqual(['changed people/lin']);
    const step = { ...copy, steps: { ...copy.steps, need: { ...map.steps.need, name: 'Wish' } } } as BuyingMap;
    expect(told(map, step)).toEqual(['changed steps/need']);
  });

  it('begun from one sample share the ids of chairs, and not who was named for them', () => {
    const other = { ...setPerson(map, { person: asId('gao'), patch: { name: 'Qin Wen' } }), id: asId<never>('two') };
    const comparison = compareMaps(map, other);
    expect(told(map, other)).toEqual(expect.arrayContaining(['went people/gao', 'came people/other gao']));
    expect(comparison.idThere('people', 'other gao')).toBe('gao');
    expect(comparison.after.seats['gao.approver.sign']).toBeUndefined();
  });

  it('of two of one name and function say of neither that the other map has them', () => {
    const twins = (id: string, people: readonly string[]) =>
      sketch({ id, people: Object.fromEntries(people.map((key) => [key, { name: 'Wang', function: 'it' as const }])) });
    expect(told(twins('one', ['a', 'b']), twins('two', ['c']))).toEqual([
      'went people/a',
      'went people/b',
      'came people/c',
    ]);
    expect(told(twins('one', ['a']), twins('two', ['c']))).toEqual([]);
  });
});

describe('any map', () => {
  it('does not differ from the same under other ids', () => {
    fc.assert(
      fc.property(arbitraryMap, (one) => {
        // Whoever has a name of their own.
        const people = Object.values(one.people).map((person) => [person.id, { ...person, name: person.id }]);
        const named: BuyingMap = { ...one, people: Object.fromEntries(people), waivers: {} };
        const left = compareMaps(named, renamed(named)).records.filter(({ kind }) => kind !== 'changed');
        expect(left.filter(({ table }) => ['people', 'steps', 'seats', 'links'].includes(table))).toEqual([]);
      }),
      { seed: 20261203, numRuns: 80 },
    );
  });

  it('differs from another in as much as that does from it', () => {
    fc.assert(
      fc.property(arbitraryMap, arbitraryMap, (one, other) => {
        const two = { ...other, id: asId<never>('two') };
        const count = (from: BuyingMap, to: BuyingMap, kind: string) =>
          TABLE_NAMES.map(
            (name) => compareMaps(from, to).records.filter((c) => c.table === name && c.kind === kind).length,
          );
        expect(count(two, one, 'came')).toEqual(count(one, two, 'went'));
        expect(count(two, one, 'changed')).toEqual(count(one, two, 'changed'));
      }),
      { seed: 20261204, numRuns: 60 },
    );
  });
});
