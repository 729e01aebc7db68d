/** Changes what is recorded of several people at once; must never touch a field that was not chosen. */
import type { BuyingMap } from '../../model/map.ts';
import type { Person } from '../../model/records.ts';
import { patchRecord } from '../edit.ts';
import type { Several } from './deletePeople.ts';

export interface SetPeople extends Several {
  /** The same for all, or by what is recorded of each. */
  readonly patch: Partial<Omit<Person, 'id'>> | ((person: Person) => Partial<Omit<Person, 'id'>>);
}

export function setPeople(map: BuyingMap, { people, patch }: SetPeople): BuyingMap {
  return people.reduce((sofar, id) => {
    const person = sofar.people[id];
    return person ? patchRecord(sofar, 'people', id, typeof patch === 'function' ? patch(person) : patch) : sofar;
  }, map);
}
