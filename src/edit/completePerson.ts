/** Adds to somebody what is said of them anew; must never overwrite what is recorded, nor drop a word that was said. */
import type { PersonId } from '../model/ids.ts';
import { makePerson } from '../model/makeRecord.ts';
import type { BuyingMap } from '../model/map.ts';
import type { Person } from '../model/records.ts';
import { sameJson } from '../shared/sameJson.ts';
import { sameName } from '../shared/sameName.ts';
import { putRecord } from './edit.ts';

export type SaidFacts = Pick<Person, 'name' | 'title'> & Partial<Omit<Person, 'id'>>;

export interface Completion {
  readonly person: PersonId;
  readonly facts: SaidFacts;
  /** All of it as it was written. */
  readonly said: string;
}

const UNKNOWN = makePerson({ id: '' as PersonId, name: '' });

/** Words say the same however they are written; anything else, when it is equal. */
const saysSame = (a: unknown, b: unknown): boolean =>
  typeof a === 'string' && typeof b === 'string' ? sameName(a, b) : sameJson(a, b);

/** Fills in what was unknown. Where something is said otherwise than it is recorded, it goes into the notes as it was written. */
export function completed(person: Person, { facts, said }: Omit<Completion, 'person'>): Person {
  const { notes = '', name: _, ...given } = facts;
  const filled: { [field: string]: unknown } = {};
  let differs = false;
  for (const [field, value] of Object.entries(given)) {
    const key = field as keyof typeof given;
    if (sameJson(value, UNKNOWN[key]) || saysSame(value, person[key])) continue;
    if (sameJson(person[key], UNKNOWN[key])) filled[field] = value;
    else differs = true;
  }
  const more = [differs ? said : '', notes].filter((text) => text !== '' && !person.notes.includes(text));
  if (Object.keys(filled).length === 0 && more.length === 0) return person;
  return { ...person, ...(filled as Partial<Person>), notes: [person.notes, ...more].filter(Boolean).join('\n') };
}

/** The same for somebody of a map. */
export function completePerson(map: BuyingMap, { person: id, ...said }: Completion): BuyingMap {
  const person = map.people[id];
  return person ? putRecord(map, 'people', completed(person, said)) : map;
}
