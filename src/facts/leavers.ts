/** Who has left and is still seated on the way, or still taken for the decider. */
import type { StepId } from '../model/ids.ts';
import type { MapIndex } from '../model/mapIndex.ts';
import type { Person } from '../model/records.ts';
import type { Way } from './way.ts';

/** Somebody who has left and whose part nobody has taken over on the map. */
export interface Leaver {
  readonly person: Person;
  /** Steps on the way in which seats of theirs still stand, in the customer's order. */
  readonly steps: readonly StepId[];
  /** One of those seats is an approver's. */
  readonly approved: boolean;
}

/** `all` are the look-ups of the map as drawn. */
export function readLeavers(all: MapIndex, way: Way): readonly Leaver[] {
  return all.people.flatMap((person) => {
    if (!person.left) return [];
    const seats = all.seatsOfPerson(person.id).filter((seat) => way.onTheWay.has(seat.step));
    if (seats.length === 0 && !person.kp) return [];
    return [
      {
        person,
        steps: [...new Set(seats.map((seat) => seat.step))],
        approved: seats.some((seat) => seat.role === 'approver'),
      },
    ];
  });
}
