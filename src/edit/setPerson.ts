/** Changes what is recorded of a person. */
import type { PersonId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import type { Person } from '../model/records.ts';
import { patchRecord } from './edit.ts';

export interface SetPerson {
  readonly person: PersonId;
  readonly patch: Partial<Omit<Person, 'id'>>;
}

/** Changes some fields of a person. */
export const setPerson = (map: BuyingMap, { person, patch }: SetPerson): BuyingMap =>
  patchRecord(map, 'people', person, patch);
