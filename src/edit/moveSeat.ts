/** Moves a seat to another step or another place among the cards; must never change its role. */
import type { SeatId, StepId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import { findSeat } from './addSeat.ts';
import { dropRecords } from './edit.ts';
import { has } from './has.ts';
import type { Spot } from './order.ts';
import { moveAt, putAt } from './putAt.ts';

export interface MoveSeat {
  readonly seat: SeatId;
  readonly step: StepId;
  /** The end unless said. */
  readonly at?: Spot<SeatId>;
}

/** Moves a seat. Where the person holds that role in the step already, the two become one. */
export function moveSeat(map: BuyingMap, { seat: id, step, at = 'end' }: MoveSeat): BuyingMap {
  const seat = map.seats[id];
  if (!seat || !has(map, 'steps', step)) return map;
  const inStep = Object.values(map.seats).filter((other) => other.step === step);
  if (seat.step === step) return moveAt(map, 'seats', seat, inStep, at);
  if (findSeat(map, { ...seat, step })) return dropRecords(map, 'seats', new Set([id]));
  return putAt(map, 'seats', { ...seat, step }, inStep, at);
}
