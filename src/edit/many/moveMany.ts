/** Moves several people's cards to one step; must never leave anybody of them behind. */
import type { PersonId, SeatId, StepId } from '../../model/ids.ts';
import type { BuyingMap } from '../../model/map.ts';
import { mapIndex } from '../../model/mapIndex.ts';
import type { Seat } from '../../model/records.ts';
import { addSeat } from '../addSeat.ts';
import { has } from '../has.ts';
import { moveSeat } from '../moveSeat.ts';
import type { Spot } from '../order.ts';
import type { SeatPeople } from './seatPeople.ts';

export interface MoveMany extends SeatPeople {
  /** The step from which they are taken; null when the card that was taken hold of stood outside. */
  readonly from: StepId | null;
  /** Where the first of them comes to stand; the others follow. */
  readonly at: Spot<SeatId>;
}

/** The seat that a person gives up when cards are moved away from a step: the one there, else the only one. */
export function seatTaken(map: BuyingMap, person: PersonId, from: StepId | null): Seat | null {
  const seats = mapIndex(map).seatsOfPerson(person);
  const there = seats.find((seat) => seat.step === from);
  return there ?? (seats.length === 1 ? (seats[0] ?? null) : null);
}

/** Whoever sits in several other steps gets one seat more: nobody said which of theirs was meant. */
export function moveMany(map: BuyingMap, { people, step, from, at, roleIn, ids }: MoveMany): BuyingMap {
  if (!has(map, 'steps', step)) return map;
  const moving = new Set<string>(people.flatMap((person) => seatTaken(map, person, from)?.id ?? []));
  let spot = clearOf(map, step, at, moving);
  let next = map;
  for (const person of people) {
    const seat = seatTaken(map, person, from);
    const id = seat?.id ?? ids.get(person);
    if (!id) continue;
    next = seat
      ? moveSeat(next, { seat: seat.id, step, at: spot })
      : addSeat(next, { id, person, step, role: roleIn(next, step), at: spot });
    if (next.seats[id]?.step === step) spot = { after: id };
  }
  return next;
}

/** A spot told by a card that does not move itself. */
function clearOf(map: BuyingMap, step: StepId, at: Spot<SeatId>, moving: ReadonlySet<string>): Spot<SeatId> {
  if (typeof at === 'string' || 'after' in at) return at;
  const seats = mapIndex(map).seatsOfStep(step);
  const place = seats.findIndex((seat) => seat.id === at.before);
  const stays = seats.slice(Math.max(place, 0)).find((seat) => !moving.has(seat.id));
  return stays ? { before: stays.id } : 'end';
}
