/** What a typed line adds to a step: who it is about, what is new of them and where they sit; must never make two of one. */
import { addSeat, findSeat, roleThere } from '../edit/addSeat.ts';
import { type Edit, together } from '../edit/edit.ts';
import { joinNamesake } from '../edit/joinNamesake.ts';
import type { Spot } from '../edit/order.ts';
import type { SeatId, StepId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import type { Person } from '../model/records.ts';
import type { Role } from '../model/words.ts';
import { likelyRole } from './likelyRole.ts';
import { type PersonIds, personTyped } from './personTyped.ts';
import type { ReadLine } from './readLine.ts';

/** The role in which somebody comes to sit: what was said, else the one they have there already, else the likely one. */
export const roleMeant = (map: BuyingMap, step: StepId, person: Person | null, said: Role | null): Role =>
  said ?? (person && roleThere(map, person.id, step)) ?? likelyRole(map, step);

export interface TypedSeat {
  readonly line: ReadLine;
  /** Somebody known (see whoIsMeant); null for somebody new. */
  readonly person: Person | null;
  readonly step: StepId;
  /** Null unless it was said. */
  readonly role: Role | null;
  readonly at?: Spot<SeatId>;
  /** Only what is safe to show is on the screen: who stands outside cannot be seen, and is still the same person. */
  readonly safe: boolean;
}

export interface Seated {
  readonly edit: Edit;
  /** The seat they have then. */
  readonly seat: SeatId;
  /** See personTyped. */
  readonly noted: boolean;
}

/** Ids for what a typed line may add, drawn before the edit. */
export interface TypedIds extends PersonIds {
  readonly seat: SeatId;
}

export function seatTyped(
  map: BuyingMap,
  { line, person, step, role, at = 'end', safe }: TypedSeat,
  ids: TypedIds,
): Seated {
  const as = roleMeant(map, step, person, role);
  const { edit: there, person: id, noted } = personTyped(map, line, person, ids);
  const sit: Edit = (now) => addSeat(now, { id: ids.seat, person: id, step, role: as, at });
  const join: Edit = (now) => (safe && !person ? joinNamesake(now, { person: id }) : now);
  const before = person && findSeat(map, { person: id, step, role: as });
  return { edit: together(there, sit, join), seat: before?.id ?? ids.seat, noted };
}
