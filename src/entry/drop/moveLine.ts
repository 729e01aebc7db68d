/** Where a line goes when it is moved up or down, past the border of its step and out of the process. */
import { addSeat } from '../../edit/addSeat.ts';
import { deleteSeat } from '../../edit/deleteSeat.ts';
import type { Edit } from '../../edit/edit.ts';
import { moveSeat } from '../../edit/moveSeat.ts';
import type { PersonId, SeatId } from '../../model/ids.ts';
import type { BuyingMap } from '../../model/map.ts';
import { mapIndex } from '../../model/mapIndex.ts';
import type { Role } from '../../model/words.ts';

export interface LineMove {
  readonly edit: Edit;
  /** The line on which they stand afterwards. */
  readonly line: string;
}

/** From a seat, one place up or down; below the last step lies what is outside the process. Null where there is no way. */
export function moveSeatLine(map: BuyingMap, id: SeatId, by: -1 | 1): LineMove | null {
  const seat = map.seats[id];
  if (!seat) return null;
  const index = mapIndex(map);
  const seats = index.seatsOfStep(seat.step);
  const beside = seats[seats.findIndex((other) => other.id === id) + by];
  if (beside) {
    const at = by < 0 ? { before: beside.id } : { after: beside.id };
    return { edit: (now) => moveSeat(now, { seat: id, step: seat.step, at }), line: id };
  }
  const step = index.steps[index.positionOfStep(seat.step) + by];
  if (step) {
    const at = by > 0 ? 'start' : 'end';
    return { edit: (now) => moveSeat(now, { seat: id, step: step.id, at }), line: id };
  }
  return by > 0 ? takeSeatOut(map, id) : null;
}

/** Takes somebody out of a step; whoever holds no other seat then stands outside the process. */
export function takeSeatOut(map: BuyingMap, id: SeatId): LineMove | null {
  const seat = map.seats[id];
  if (!seat) return null;
  const other = mapIndex(map)
    .seatsOfPerson(seat.person)
    .find((one) => one.id !== id);
  return { edit: (now) => deleteSeat(now, { seat: id }), line: other?.id ?? seat.person };
}

/** From outside the process to the end of the last step; null when there is none. */
export function seatBy(map: BuyingMap, person: PersonId, seat: SeatId, role: Role): LineMove | null {
  const step = mapIndex(map).steps.at(-1);
  return step ? { edit: (now) => addSeat(now, { id: seat, person, step: step.id, role }), line: seat } : null;
}
