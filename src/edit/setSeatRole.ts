/** Changes the role of a seat; must never leave the same person seated twice in one role. */
import type { SeatId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import type { Role } from '../model/words.ts';
import { findSeat } from './addSeat.ts';
import { dropRecords, patchRecord } from './edit.ts';

export interface SetSeatRole {
  readonly seat: SeatId;
  readonly role: Role;
}

/** Changes a seat's role. Where the person holds that role in the step already, the two become one. */
export function setSeatRole(map: BuyingMap, { seat: id, role }: SetSeatRole): BuyingMap {
  const seat = map.seats[id];
  if (!seat || seat.role === role) return map;
  return findSeat(map, { ...seat, role })
    ? dropRecords(map, 'seats', new Set([id]))
    : patchRecord(map, 'seats', id, { role });
}
