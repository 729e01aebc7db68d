/** Makes one of somebody just typed and the one who stands outside the process under that name; must never show more of them than was typed. */
import type { PersonId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import { mapIndex } from '../model/mapIndex.ts';
import type { Person } from '../model/records.ts';
import { namesakes } from '../shared/sameName.ts';
import { dropRecords, patchRecord, putRecord } from './edit.ts';

/**
 * For whoever types while those outside cannot be seen. The other takes over the seats. Where there are several, or
 * where something stands on record that was not typed and would now be seen, the two stay two.
 */
export function joinNamesake(map: BuyingMap, { person }: { readonly person: PersonId }): BuyingMap {
  const typed = map.people[person];
  if (!typed) return map;
  const { people, seatsOfPerson } = mapIndex(map);
  const isOutside = ({ id }: Person) => id !== person && seatsOfPerson(id).length === 0;
  const [other, ...more] = namesakes(typed.name, people).filter(isOutside);
  if (!other || more.length > 0) return map;
  const showsMore =
    (other.title !== '' && other.title !== typed.title) ||
    (other.function !== 'unknown' && other.function !== typed.function) ||
    other.sort !== typed.sort ||
    other.left;
  if (showsMore) return map;
  const seated = seatsOfPerson(person).reduce(
    (sofar, seat) => putRecord(sofar, 'seats', { ...seat, person: other.id }),
    map,
  );
  const { name, title, function: where } = typed;
  return dropRecords(
    patchRecord(seated, 'people', other.id, { name, title, function: where }),
    'people',
    new Set([person]),
  );
}
