/** Gives several people a seat in one step; must never take another seat from them. */
import type { PersonId, SeatId, StepId } from '../../model/ids.ts';
import type { BuyingMap } from '../../model/map.ts';
import type { Role } from '../../model/words.ts';
import { addSeat } from '../addSeat.ts';
import type { Several } from './deletePeople.ts';

export interface SeatPeople extends Several {
  readonly step: StepId;
  /** By the step as it is when somebody comes. */
  readonly roleIn: (map: BuyingMap, step: StepId) => Role;
  /** An id for everybody who needs a seat; drawn outside. */
  readonly ids: ReadonlyMap<PersonId, SeatId>;
}

/** Whoever sits in the step already keeps the part that they play there. */
export function seatPeople(map: BuyingMap, { people, step, roleIn, ids }: SeatPeople): BuyingMap {
  return people.reduce((sofar, person) => {
    const id = ids.get(person);
    const sits = Object.values(sofar.seats).some((seat) => seat.person === person && seat.step === step);
    return sits || !id ? sofar : addSeat(sofar, { id, person, step, role: roleIn(sofar, step) });
  }, map);
}
