/** Takes several people's cards off the sheet, as the key does with one: a seat leaves the person, a person without one goes; must never do both at once. */
import type { StepId } from '../../model/ids.ts';
import type { BuyingMap } from '../../model/map.ts';
import { dropRecords } from '../edit.ts';
import { deletePeople, type Several } from './deletePeople.ts';

const seatsOf = (map: BuyingMap, { people }: Several, step: StepId | null): ReadonlySet<string> => {
  const whose = new Set<string>(people);
  const theirs = Object.values(map.seats).filter(
    (seat) => whose.has(seat.person) && (step === null || seat.step === step),
  );
  return new Set(theirs.map((seat) => seat.id));
};

/** Takes them out of one step, or of all. Nobody leaves the map. */
export const unseatPeople = (map: BuyingMap, what: Several & { readonly step: StepId | null }): BuyingMap =>
  dropRecords(map, 'seats', seatsOf(map, what, what.step));

export function takeOutMany(map: BuyingMap, { people }: Several): BuyingMap {
  const seated = new Set(Object.values(map.seats).map((seat) => seat.person));
  const outside = people.filter((person) => !seated.has(person));
  return deletePeople(unseatPeople(map, { people, step: null }), { people: outside });
}
