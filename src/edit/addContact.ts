/** Records a contact that is planned or took place; must never raise anybody's level by itself. */
import { makeContact } from '../model/makeRecord.ts';
import type { BuyingMap } from '../model/map.ts';
import type { Contact } from '../model/records.ts';
import { putRecord } from './edit.ts';
import { has } from './has.ts';

export type AddContact = Pick<Contact, 'id' | 'people' | 'day' | 'status'> & Partial<Contact>;

/** The people of a contact who are there, each once. */
export const whoIsThere = (map: BuyingMap, people: Contact['people']): Contact['people'] =>
  [...new Set(people)].filter((person) => has(map, 'people', person));

/** Adds a contact with those of its people who are there; the same map when nobody is. */
export function addContact(map: BuyingMap, what: AddContact): BuyingMap {
  const people = whoIsThere(map, what.people);
  return people.length === 0 || has(map, 'contacts', what.id)
    ? map
    : putRecord(map, 'contacts', makeContact({ ...what, people }));
}
