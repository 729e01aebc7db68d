/** Hands somebody's part in the process on; must never touch what else is recorded of either. */
import type { PersonId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import { findSeat } from './addSeat.ts';
import { dropRecords, patchRecord } from './edit.ts';
import { has } from './has.ts';

export interface HandOver {
  readonly from: PersonId;
  /** Null: nobody takes the seats over, and they go. */
  readonly to: PersonId | null;
}

/**
 * Gives all seats of somebody to another, in their order; one that the other holds already goes. The mark of the key
 * person is taken off and not handed on: whether they decide as well, nobody knows yet.
 */
export function handOver(map: BuyingMap, { from, to }: HandOver): BuyingMap {
  if (from === to || !has(map, 'people', from) || (to !== null && !has(map, 'people', to))) return map;
  const seats = Object.values(map.seats).filter((seat) => seat.person === from);
  return seats.reduce(
    (sofar, seat) =>
      to === null || findSeat(sofar, { ...seat, person: to })
        ? dropRecords(sofar, 'seats', new Set([seat.id]))
        : patchRecord(sofar, 'seats', seat.id, { person: to }),
    patchRecord(map, 'people', from, { kp: false }),
  );
}
