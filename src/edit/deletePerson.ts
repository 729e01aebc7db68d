/** Takes a person out with all that is theirs; must never take another person along. */
import type { PersonId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import { prune } from '../model/prune.ts';
import { dropRecords } from './edit.ts';
import { has } from './has.ts';

/** Takes their seats, relations, concerns, own account and place along; contacts lose them, and go when nobody is left. */
export const deletePerson = (map: BuyingMap, { person }: { readonly person: PersonId }): BuyingMap =>
  has(map, 'people', person) ? prune(dropRecords(map, 'people', new Set([person]))) : map;
