/** Takes a seat out; must never take the person along. */
import type { SeatId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import { dropRecords } from './edit.ts';

/** Takes a seat out; the person stays on the sheet. */
export const deleteSeat = (map: BuyingMap, { seat }: { readonly seat: SeatId }): BuyingMap =>
  dropRecords(map, 'seats', new Set([seat]));
