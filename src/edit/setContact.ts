/** Changes what is recorded of a contact; must never leave one with nobody. */
import type { ContactId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import type { Contact } from '../model/records.ts';
import { whoIsThere } from './addContact.ts';
import { patchRecord } from './edit.ts';

export interface SetContact {
  readonly contact: ContactId;
  readonly patch: Partial<Omit<Contact, 'id'>>;
}

/** Changes some fields of a contact; the same map when nobody of the people given is there. */
export function setContact(map: BuyingMap, { contact: id, patch }: SetContact): BuyingMap {
  if (patch.people === undefined) return patchRecord(map, 'contacts', id, patch);
  const people = whoIsThere(map, patch.people);
  return people.length === 0 ? map : patchRecord(map, 'contacts', id, { ...patch, people });
}
