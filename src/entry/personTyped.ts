/** What a typed line adds of a person: somebody new, or what is new of somebody known; must never drop a word that was said. */
import { addPerson } from '../edit/addPerson.ts';
import { addRelation } from '../edit/addRelation.ts';
import { completePerson } from '../edit/completePerson.ts';
import { type Edit, together } from '../edit/edit.ts';
import type { PersonId, RelationId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import type { Person } from '../model/records.ts';
import { namesakes, sameName } from '../shared/sameName.ts';
import { personFields } from './personFields.ts';
import type { ReadLine } from './readLine.ts';

export interface PersonTyped {
  readonly edit: Edit;
  readonly person: PersonId;
  /** Something is said otherwise than it is recorded, and the words go into the notes. */
  readonly noted: boolean;
}

/** Ids for somebody new and for what ties them to others. */
export interface PersonIds {
  readonly person: PersonId;
  readonly tie: () => RelationId;
}

/** `person`: somebody known (see whoIsMeant), null for somebody new. */
export function personTyped(map: BuyingMap, line: ReadLine, person: Person | null, ids: PersonIds): PersonTyped {
  const facts = personFields(line);
  const id = person?.id ?? ids.person;
  const tied = together(...tiesOf(map, line, id, ids));
  if (!person) return { edit: together((now) => addPerson(now, { id, ...facts }), tied), person: id, noted: false };
  // A function that is only supposed gives way to one that is recorded, and is not supposed again of a title that is.
  const yields = line.proposed.has('function') && (person.function !== 'unknown' || sameName(person.title, line.title));
  const given = yields ? { ...facts, function: person.function } : facts;
  const complete: Edit = (now) => completePerson(now, { person: id, facts: given, said: line.said });
  const edit = together(complete, tied);
  return { edit, person: id, noted: edit(map).people[id]?.notes !== map.people[id]?.notes };
}

const tiesOf = (map: BuyingMap, { ties }: ReadLine, from: PersonId, ids: PersonIds): readonly Edit[] =>
  ties.flatMap(({ kind, strength, to }) =>
    namesakes(to, Object.values(map.people)).map((other): Edit => {
      const what = { id: ids.tie(), kind, from, to: other.id, ...(strength && { strength }) };
      return (now) => addRelation(now, what);
    }),
  );
