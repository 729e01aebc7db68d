/** Lets cards outside the steps stay where they stand, whatever is added or drawn later; must never touch a place that is stored. */
import type { PersonId, PlaceId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import { mapIndex } from '../model/mapIndex.ts';
import type { Place } from '../model/records.ts';
import { layoutSheet } from './layoutSheet.ts';

const TABLES = ['seats', 'relations', 'steps', 'links'] as const;

/**
 * The map after an edit, in which everybody without a seat has a place: the one where they stood before the edit, or
 * where the layout puts them now. The layout's own choice depends on others and on lines; a stored place does not.
 */
export function keepPlaces(before: BuyingMap, after: BuyingMap): BuyingMap {
  const loose = unplaced(after);
  const same = TABLES.every((table) => before[table] === after[table]) && sameKeys(before.people, after.people);
  if (loose.length === 0 || same) return after;
  const stood = new Set(unplaced(before));
  const cards = new Map<PersonId, Place>();
  const note = (map: BuyingMap, whom: (person: PersonId) => boolean) => {
    for (const { person, x, y } of layoutSheet(map).cards) {
      if (whom(person)) cards.set(person, { id: person as string as PlaceId, x, y });
    }
  };
  const put = (map: BuyingMap): BuyingMap => ({ ...map, places: { ...map.places, ...Object.fromEntries(cards) } });
  if (loose.some((person) => stood.has(person))) note(before, (person) => stood.has(person) && loose.includes(person));
  if (loose.some((person) => !stood.has(person)))
    note(put(after), (person) => loose.includes(person) && !cards.has(person));
  return put(after);
}

const unplaced = (map: BuyingMap): readonly PersonId[] => {
  const index = mapIndex(map);
  return index.people
    .filter(({ id }) => index.seatsOfPerson(id).length === 0 && !Object.hasOwn(map.places, id))
    .map((person) => person.id);
};

const sameKeys = (a: object, b: object): boolean => {
  if (a === b) return true;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key));
};
