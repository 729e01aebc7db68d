/** When an edit would make a map larger than one may be, and when it may make it smaller. */
import { describe, expect, it } from 'vitest';
import { addContact } from '../../src/edit/addContact.ts';
import { setPerson } from '../../src/edit/setPerson.ts';
import { beyondLimits } from '../../src/model/beyondLimits.ts';
import { makeContact, makePerson } from '../../src/model/makeRecord.ts';
import { type BuyingMap, blankMap } from '../../src/model/map.ts';
import { asDay, asId } from '../fixtures/mapBuilder.ts';

const blank = blankMap(asId('map'));
const withPeople = (count: number): BuyingMap => ({
  ...blank,
  people: Object.fromEntries(
    Array.from({ length: count }, (_, nth) => [`p${nth}`, makePerson({ id: asId(`p${nth}`), name: '' })]),
  ),
});
const withContacts = (count: number): BuyingMap => ({
  ...withPeople(2_000),
  contacts: Object.fromEntries(
    Array.from({ length: count }, (_, nth) => [
      `c${nth}`,
      makeContact({ id: asId(`c${nth}`), people: [asId('p0')], day: asDay('2026-12-01'), status: 'planned' }),
    ]),
  ),
});

describe('an edit', () => {
  it('may fill a map up to the limit, and not beyond', () => {
    expect(beyondLimits(blank, withPeople(2_000))).toBeNull();
    expect(beyondLimits(withPeople(2_000), withPeople(2_001))).toEqual({ of: 'people', count: 2_000 });
  });

  it('may make a map smaller that was too large before, or leave it as large', () => {
    const large = withPeople(2_010);
    expect(beyondLimits(large, withPeople(2_005))).toBeNull();
    expect(beyondLimits(large, setPerson(large, { person: asId('p1'), patch: { title: 'Head' } }))).toBeNull();
    expect(beyondLimits(large, withPeople(2_011))).toEqual({ of: 'people', count: 2_000 });
  });

  it('may fill all tables together up to their limit', () => {
    const full = withContacts(18_000);
    expect(beyondLimits(blank, full)).toBeNull();
    const more = addContact(full, {
      id: asId('more'),
      people: [asId('p1')],
      day: asDay('2026-12-01'),
      status: 'planned',
    });
    expect(beyondLimits(full, more)).toEqual({ of: 'records', count: 20_000 });
  });

  it('may write as long a text as a file holds, and no longer one, wherever it stands', () => {
    const map = withPeople(1);
    const named = (name: string) => setPerson(map, { person: asId('p0'), patch: { name } });
    expect(beyondLimits(map, named('x'.repeat(10_000)))).toBeNull();
    expect(beyondLimits(map, named('x'.repeat(10_001)))).toEqual({ of: 'letters', count: 10_000 });
    const competitors = [{ name: 'x'.repeat(10_001), kind: 'rival' as const }];
    expect(beyondLimits(map, { ...map, fields: { ...map.fields, competitors } })?.of).toBe('letters');
    const already = named('x'.repeat(10_001));
    expect(beyondLimits(already, { ...already, fields: { ...already.fields, goal: 'Less' } })).toBeNull();
  });
});
