/** Adds somebody to the map, as little as is known of them. */
import { makePerson } from '../model/makeRecord.ts';
import type { BuyingMap } from '../model/map.ts';
import type { Person } from '../model/records.ts';
import { putRecord } from './edit.ts';
import { has } from './has.ts';

/** Adds a person; the same map when the id is taken. */
export const addPerson = (map: BuyingMap, what: Pick<Person, 'id' | 'name'> & Partial<Person>): BuyingMap =>
  has(map, 'people', what.id) ? map : putRecord(map, 'people', makePerson(what));
