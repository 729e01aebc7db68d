// Who is the same at one customer on several maps: the rule by hand, and what never happens for any names.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMap } from '../../../src/analysis/overMaps/readMap.ts';
import { type CustomerAcross, samePeople } from '../../../src/analysis/overMaps/samePeople.ts';
import { BLANK_OUR_SIDE } from '../../../src/model/ourSide.ts';
import type { Person } from '../../../src/model/records.ts';
import type { FunctionId } from '../../../src/model/words.ts';
import { nameKey } from '../../../src/shared/sameName.ts';
import { asDay, sketch } from '../../fixtures/mapBuilder.ts';

type Somebody = readonly [name: string, where: FunctionId | 'unknown', more?: Partial<Person>];

const overview = (id: string, customer: string, people: readonly Somebody[]) =>
  readMap(
    sketch({
      id,
      fields: { customer },
      people: Object.fromEntries(
        people.map(([name, where, more], nth) => [`${id}-${nth}`, { name, function: where, ...more }]),
      ),
    }),
    BLANK_OUR_SIDE,
    asDay('2026-05-20'),
  );

/** Each as its name and the maps on which it is seen as one. */
const seen = ({ people }: CustomerAcross) => people.map(({ name, parts }) => [name, parts.map(({ map }) => map)]);

describe('the same people at one customer', () => {
  it('are one by name, function and customer', () => {
    const [linden] = samePeople([
      overview('a', 'Linden AG', [
        ['Ada Weiss', 'finance'],
        ['Ben Kurz', 'it'],
      ]),
      overview('b', 'Linden AG', [
        ['Ada Weiss', 'finance'],
        ['Carl Dorn', 'legal'],
      ]),
    ]);
    expect(linden && seen(linden)).toEqual([
      ['Ada Weiss', ['a', 'b']],
      ['Ben Kurz', ['a']],
      ['Carl Dorn', ['b']],
    ]);
  });

  it('are two where the function or the customer is another', () => {
    const customers = samePeople([
      overview('a', 'Linden AG', [['Ada Weiss', 'finance']]),
      overview('b', 'Linden AG', [['Ada Weiss', 'procurement']]),
      overview('c', 'Ahorn GmbH', [['Ada Weiss', 'finance']]),
    ]);
    expect(customers.map(({ customer }) => customer)).toEqual(['Linden AG', 'Ahorn GmbH']);
    expect(customers.flatMap(seen)).toEqual([
      ['Ada Weiss', ['a']],
      ['Ada Weiss', ['b']],
      ['Ada Weiss', ['c']],
    ]);
  });

  it.each([
    ['width', 'ＡＤＡ　Weiss', 'ＬＩＮＤＥＮ AG'],
    ['case', 'ada WEISS', 'linden ag'],
    ['spaces', '  Ada   Weiss ', ' Linden  AG'],
  ])('are one in another %s', (_, name, customer) => {
    const customers = samePeople([
      overview('a', 'Linden AG', [['Ada Weiss', 'finance']]),
      overview('b', customer, [[name, 'finance']]),
    ]);
    expect(customers.map(seen)).toEqual([[['Ada Weiss', ['a', 'b']]]]);
  });

  it('are one in either normal form', () => {
    const customers = samePeople([
      overview('a', 'Müller AG', [['Jürgen Köhl', 'finance']]),
      overview('b', 'Müller AG'.normalize('NFD'), [['Jürgen Köhl'.normalize('NFD'), 'finance']]),
    ]);
    expect(customers.map(seen)).toEqual([[['Jürgen Köhl', ['a', 'b']]]]);
  });

  it('are not guessed at where one map has two of the name, nor where the function is not known', () => {
    const [linden] = samePeople([
      overview('a', '林登集团', [
        ['王伟', 'finance', { title: '会计' }],
        ['王伟', 'finance', { title: '出纳' }],
        ['李娜', 'unknown'],
      ]),
      overview('b', '林登集团', [
        ['王伟', 'finance'],
        ['李娜', 'unknown'],
      ]),
    ]);
    expect(linden?.people.map(({ parts }) => parts.length)).toEqual([1, 1, 1, 1, 1]);
  });

  it('tells of places without a name by their number, and of whoever has left', () => {
    const [linden] = samePeople([
      overview('a', 'Linden AG', [
        ['', 'finance'],
        [' \u200b', 'it'],
        ['Ada Weiss', 'legal', { left: true }],
      ]),
      overview('b', 'Linden AG', [['Ada Weiss', 'legal']]),
    ]);
    expect(linden?.unnamed).toBe(2);
    expect(linden?.people.map(({ parts }) => parts.map(({ person }) => person.left))).toEqual([[true, false]]);
  });

  it('stand nowhere while the map names no customer', () => {
    const none = ['', '  '].map((customer, nth) => overview(`m${nth}`, customer, [['Ada Weiss', 'finance']]));
    expect(samePeople(none)).toEqual([]);
  });
});

describe('whatever the names', () => {
  const somebody = fc.tuple(
    fc.constantFrom('Ada', 'ADA', ' ada ', 'Åda', 'Åda'.normalize('NFD'), '王伟', '王 伟', '', '\u200b'),
    fc.constantFrom<FunctionId | 'unknown'>('finance', 'it', 'unknown'),
  );
  const maps = fc
    .array(fc.tuple(fc.constantFrom('Linden', 'LINDEN ', 'Ahorn', ''), fc.array(somebody, { maxLength: 5 })), {
      maxLength: 5,
    })
    .map((all) => all.map(([customer, people], nth) => overview(`m${nth}`, customer, people)));

  it('everybody stands once on each of their maps, and nobody is lost', () => {
    fc.assert(
      fc.property(maps, (all) => {
        for (const { maps: some, people, unnamed } of samePeople(all)) {
          const told = people.flatMap(({ parts }) => parts.map(({ map, person }) => `${map} ${person.id}`));
          expect(new Set(told).size).toBe(told.length);
          expect(told.length + unnamed).toBe(some.flatMap((map) => map.people).length);
        }
      }),
      { seed: 15, numRuns: 200 },
    );
  });

  it('who is one has one name, one function known, and one place on a map', () => {
    fc.assert(
      fc.property(maps, (all) => {
        for (const { parts } of samePeople(all).flatMap(({ people }) => people)) {
          if (parts.length === 1) continue;
          expect(new Set(parts.map(({ person }) => nameKey(person.name))).size).toBe(1);
          expect([...new Set(parts.map(({ person }) => person.function))]).toEqual([
            expect.not.stringMatching('unknown'),
          ]);
          expect(new Set(parts.map(({ map }) => map)).size).toBe(parts.length);
        }
      }),
      { seed: 15, numRuns: 200 },
    );
  });

  it('is the same in whatever order the maps come', () => {
    const told = (all: Parameters<typeof samePeople>[0]) =>
      samePeople(all)
        .flatMap(({ key, people }) =>
          people.map(({ parts }) => `${key}: ${parts.map(({ map, person }) => `${map} ${person.id}`).join()}`),
        )
        .sort();
    fc.assert(
      fc.property(maps, (all) => {
        expect(told([...all].reverse())).toEqual(told(all));
      }),
      { seed: 15, numRuns: 200 },
    );
  });
});
