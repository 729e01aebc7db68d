/** Seats somebody in a step; must never seat them twice in the same role there. */
import type { PersonId, SeatId, StepId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import type { Seat } from '../model/records.ts';
import type { Role } from '../model/words.ts';
import { has } from './has.ts';
import type { Spot } from './order.ts';
import { putAt } from './putAt.ts';

export type AddSeat = Omit<Seat, 'order'> & {
  /** Among the cards of the step; the end unless said. */
  readonly at?: Spot<SeatId>;
};

/** The seat that somebody holds in a step with a role. */
export const findSeat = (map: BuyingMap, seat: Pick<Seat, 'person' | 'step' | 'role'>): Seat | undefined =>
  Object.values(map.seats).find(
    (other) => other.person === seat.person && other.step === seat.step && other.role === seat.role,
  );

/** The role in which somebody sits in a step already: naming them there once more says nothing new of it. */
export const roleThere = (map: BuyingMap, person: PersonId, step: StepId): Role | undefined =>
  Object.values(map.seats).find((seat) => seat.person === person && seat.step === step)?.role;

/** Adds a seat; the same map when they hold it already, or when the person or the step has gone. */
export function addSeat(map: BuyingMap, { at = 'end', ...seat }: AddSeat): BuyingMap {
  if (!has(map, 'people', seat.person) || !has(map, 'steps', seat.step)) return map;
  if (has(map, 'seats', seat.id) || findSeat(map, seat)) return map;
  const inStep = Object.values(map.seats).filter((other) => other.step === seat.step);
  return putAt(map, 'seats', { ...seat, order: '' }, inStep, at);
}
