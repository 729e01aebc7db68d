/** Adds to somebody what is said of them anew; must never overwrite what is recorded, nor drop a word that was said. */
import type { PersonId } from '../model/ids.ts';
import { makePerson } from '../model/makeRecord.ts';
import type { BuyingMap } from '../model/map.ts';
import type { Person } from '../model/records.ts';
import { sameJson } from '../shared/sameJson.ts';
import { sameName } from '../shared/sameName.ts';
import { patchRecord } from './edit.ts';

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
export function completePerson(map: BuyingMap, { person: id, facts, said }: Completion): BuyingMap {
  const person = map.people[id];
  if (!person) return map;
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
  const all = { ...(filled as Partial<Person>), notes: [person.notes, ...more].filter(Boolean).join('\n') };
  return patchRecord(map, 'people', id, all);
}
