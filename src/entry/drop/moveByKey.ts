/** Where a key moves a card to, and with it all that are chosen: the next step, or past the next card; must never move somebody who was not chosen. */
import { findSeat } from '../../edit/addSeat.ts';
import type { Edit } from '../../edit/edit.ts';
import { moveMany, seatTaken } from '../../edit/many/moveMany.ts';
import { moveSeat } from '../../edit/moveSeat.ts';
import type { Direction } from '../../layout/rect.ts';
import type { PersonId, SeatId } from '../../model/ids.ts';
import type { BuyingMap } from '../../model/map.ts';
import { mapIndex } from '../../model/mapIndex.ts';
import type { Selection } from '../../model/selection.ts';
import { likelyRole } from '../likelyRole.ts';
import type { NewId } from './dropItem.ts';
import { goingAlong } from './dropSeveral.ts';

export interface MoveByKey {
  readonly edit: Edit;
  /** The card that it is afterwards: another one where the person sits there in that role already, and the two become one. */
  readonly seat: SeatId;
}

/** Null where there is no way further in that direction. */
export function moveByKey(
  { map, selection }: { readonly map: BuyingMap; readonly selection: Selection },
  id: SeatId,
  direction: Direction,
  newId: NewId,
): MoveByKey | null {
  const seat = map.seats[id];
  if (!seat) return null;
  const index = mapIndex(map);
  const along = goingAlong({ selection }, seat.person);
  const isBack = direction === 'left' || direction === 'up';
  if (direction === 'left' || direction === 'right') {
    const step = index.steps[index.positionOfStep(seat.step) + (isBack ? -1 : 1)]?.id;
    if (!step) return null;
    const becomes = findSeat(map, { ...seat, step })?.id ?? id;
    if (!along) return { edit: (now) => moveSeat(now, { seat: id, step }), seat: becomes };
    const ids = new Map(along.map((person) => [person, newId<SeatId>()]));
    const many = { people: along, step, from: seat.step, at: 'end', roleIn: likelyRole, ids } as const;
    return { edit: (now) => moveMany(now, many), seat: becomes };
  }
  // Those chosen in other columns stay: there is no up and down between columns.
  const seats = index.seatsOfStep(seat.step);
  const moving = along
    ? seats.filter((one) => seatTaken(map, one.person, seat.step)?.id === one.id && along.includes(one.person))
    : [seat];
  const edge = seats.findIndex((one) => one.id === (isBack ? moving[0] : moving.at(-1))?.id);
  const past = seats[edge + (isBack ? -1 : 1)];
  if (!past) return null;
  const at = isBack ? { before: past.id } : { after: past.id };
  const people: readonly PersonId[] = moving.map(({ person }) => person);
  const { step } = seat;
  if (!along) return { edit: (now) => moveSeat(now, { seat: id, step, at }), seat: id };
  const many = { people, step, from: step, at, roleIn: likelyRole, ids: new Map() };
  return { edit: (now) => moveMany(now, many), seat: id };
}
