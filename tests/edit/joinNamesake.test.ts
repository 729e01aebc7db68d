/** Typed where those outside are not seen, a name is still theirs, unless that would show what was not typed. */
import { describe, expect, it } from 'vitest';
import { addPerson } from '../../src/edit/addPerson.ts';
import { addSeat } from '../../src/edit/addSeat.ts';
import { joinNamesake } from '../../src/edit/joinNamesake.ts';
import type { PersonId } from '../../src/model/ids.ts';
import type { Person } from '../../src/model/records.ts';
import { safeMap } from '../../src/model/safeMap.ts';
import { asId, sketch } from '../fixtures/mapBuilder.ts';

const mapWith = (zhao: Partial<Person>, more: { readonly [person: string]: Partial<Person> } = {}) =>
  sketch({
    people: { lin: '', zhao: { name: 'Zhao', stance: 'opponent', ...zhao }, ...more },
    steps: { need: 'need' },
    seats: ['lin initiator need'],
    relations: ['zhao sways lin'],
  });

const NEW = asId<PersonId>('new');
const typed = (map: ReturnType<typeof mapWith>, fields: Partial<Person> = {}) => {
  const before = addSeat(addPerson(map, { id: NEW, name: 'Zhao', ...fields }), {
    id: asId('seat'),
    person: NEW,
    step: asId('need'),
    role: 'approver',
  });
  const after = joinNamesake(before, { person: NEW });
  const seen = (of: typeof before) =>
    Object.values(safeMap(of).people).map(({ name, title, function: f, sort, left }) => [name, title, f, sort, left]);
  expect(seen(after).sort(), 'what is seen').toEqual(seen(before).sort());
  return after;
};

describe('joinNamesake', () => {
  it('seats the one who stands outside, with all that is recorded of them and what was typed', () => {
    const after = typed(mapWith({}), { title: 'adviser', function: 'it' });
    expect(Object.keys(after.people).sort()).toEqual(['lin', 'zhao']);
    expect(after.people[asId('zhao')]).toMatchObject({ stance: 'opponent', title: 'adviser', function: 'it' });
    expect(after.seats[asId('seat')]).toMatchObject({ person: 'zhao', role: 'approver' });
    expect(Object.keys(after.relations)).toHaveLength(1);
  });

  it('takes a title and a function that were typed as recorded', () => {
    const same = { title: 'adviser', function: 'it' } as const;
    expect(Object.keys(typed(mapWith(same), same).people)).toHaveLength(2);
  });

  it('leaves two where something that shows would come by itself, and where two bear the name', () => {
    for (const map of [
      mapWith({ title: 'adviser' }),
      mapWith({ function: 'it' }),
      mapWith({ sort: 'body' }),
      mapWith({ left: true }),
      mapWith({}, { other: { name: 'Zhao' } }),
    ]) {
      expect(typed(map).people[NEW]).toBeDefined();
    }
  });

  it('leaves alone whoever sits in a step already: they can be seen and were not meant', () => {
    const map = addSeat(mapWith({}), { id: asId('his'), person: asId('zhao'), step: asId('need'), role: 'executor' });
    expect(typed(map).people[NEW]).toBeDefined();
  });

  it('knows a name by its letters alone, and no other name', () => {
    expect(Object.keys(typed(mapWith({ name: ' Zhao ' })).people)).toHaveLength(2);
    expect(typed(mapWith({ name: 'Zhao Lei' })).people[NEW]).toBeDefined();
  });

  it('makes one of two who both stand outside, and changes nothing where the one typed has gone', () => {
    const map = addPerson(mapWith({}), { id: NEW, name: 'Zhao' });
    expect(Object.keys(joinNamesake(map, { person: NEW }).people).sort()).toEqual(['lin', 'zhao']);
    expect(joinNamesake(map, { person: asId('gone') })).toBe(map);
  });
});
