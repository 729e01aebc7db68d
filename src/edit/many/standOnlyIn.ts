/** Makes one step the only one in which several people stand; must never change the parts that they play. */
import type { StepId } from '../../model/ids.ts';
import type { BuyingMap } from '../../model/map.ts';
import { mapIndex } from '../../model/mapIndex.ts';
import { has } from '../has.ts';
import { moveSeat } from '../moveSeat.ts';
import type { SeatPeople } from './seatPeople.ts';
import { seatPeople } from './seatPeople.ts';

/** All their seats go there, each with its role; two of one role become one. Whoever had none gets one. */
export function standOnlyIn(map: BuyingMap, what: SeatPeople & { readonly step: StepId }): BuyingMap {
  if (!has(map, 'steps', what.step)) return map;
  const moved = what.people.reduce(
    (sofar, person) =>
      mapIndex(sofar)
        .seatsOfPerson(person)
        .reduce(
          (next, seat) => (seat.step === what.step ? next : moveSeat(next, { seat: seat.id, step: what.step })),
          sofar,
        ),
    map,
  );
  return seatPeople(moved, what);
}
