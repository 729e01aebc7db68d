/** What a typed line adds of a person: somebody new, or what is new of somebody known; must never drop a word that was said. */
import { addPerson } from '../edit/addPerson.ts';
import { completePerson } from '../edit/completePerson.ts';
import type { Edit } from '../edit/edit.ts';
import type { PersonId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import type { Person } from '../model/records.ts';
import { sameName } from '../shared/sameName.ts';
import { personFields } from './personFields.ts';
import type { ReadLine } from './readLine.ts';

export interface PersonTyped {
  readonly edit: Edit;
  readonly person: PersonId;
  /** Something is said otherwise than it is recorded, and the words go into the notes. */
  readonly noted: boolean;
}

/** `person`: somebody known (see whoIsMeant), null for somebody new, who gets the id `fresh`. */
export function personTyped(map: BuyingMap, line: ReadLine, person: Person | null, fresh: PersonId): PersonTyped {
  const facts = personFields(line);
  if (!person) return { edit: (now) => addPerson(now, { id: fresh, ...facts }), person: fresh, noted: false };
  const { id } = person;
  // A function that is only supposed gives way to one that is recorded, and is not supposed again of a title that is.
  const yields = line.proposed.has('function') && (person.function !== 'unknown' || sameName(person.title, line.title));
  const given = yields ? { ...facts, function: person.function } : facts;
  const edit: Edit = (now) => completePerson(now, { person: id, facts: given, said: line.said });
  return { edit, person: id, noted: edit(map).people[id]?.notes !== map.people[id]?.notes };
}
