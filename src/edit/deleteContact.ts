/** Takes a contact out; must never take the people along. */
import type { ContactId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import { dropRecords } from './edit.ts';

/** Takes a contact out. */
export const deleteContact = (map: BuyingMap, { contact }: { readonly contact: ContactId }): BuyingMap =>
  dropRecords(map, 'contacts', new Set([contact]));
