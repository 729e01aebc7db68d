/** What it means to put down one of several chosen cards: all of them go; must never move somebody who was not chosen. */
import { deleteSeat } from '../../edit/deleteSeat.ts';
import { type Edit, together } from '../../edit/edit.ts';
import { moveMany, seatTaken } from '../../edit/many/moveMany.ts';
import { placePerson } from '../../edit/placePerson.ts';
import type { Point, SheetLayout } from '../../layout/sheetLayout.ts';
import type { PersonId, SeatId } from '../../model/ids.ts';
import type { BuyingMap } from '../../model/map.ts';
import type { Selection } from '../../model/selection.ts';
import { likelyRole } from '../likelyRole.ts';
import { type DragItem, type DropTarget, hasTarget, isThere } from './dragItem.ts';
import type { DropEdit, NewId } from './dropItem.ts';

/** Words for several people. */
type SayPeople = (people: readonly PersonId[]) => string;

/** Everybody who goes with a card, the one that was taken hold of first; null when it goes alone. */
export function goingAlong(
  { selection }: { readonly selection: Selection },
  person: PersonId,
): readonly PersonId[] | null {
  if (selection.kind !== 'people' || selection.ids.length < 2 || !selection.ids.includes(person)) return null;
  return [person, ...(selection.ids as readonly PersonId[]).filter((id) => id !== person)];
}

/** Null where one thing alone is put down (see dropItem). */
export function dropSeveral(
  state: { readonly map: BuyingMap; readonly selection: Selection },
  layout: SheetLayout,
  item: DragItem,
  target: DropTarget,
  sayPeople: SayPeople,
  newId: NewId,
): DropEdit | null {
  const { map } = state;
  if (item.kind !== 'card' || !isThere(map, item) || !hasTarget(map, target)) return null;
  const along = goingAlong(state, item.person);
  if (!along) return null;
  const people = sayPeople(along);
  const from = item.seat === null ? null : (map.seats[item.seat]?.step ?? null);
  if (target.onto === 'step') {
    const ids = new Map(along.map((id) => [id, newId<SeatId>()]));
    const { step, at } = target;
    return {
      edit: (now) => moveMany(now, { people: along, step, from, at, roleIn: likelyRole, ids }),
      same: ['sheet.stays', { name: people }],
      tabStop: item.seat ?? ids.get(item.person) ?? item.key,
    };
  }
  if (target.onto !== 'outside') return null;
  const card = layout.cards.find(({ key }) => key === item.key);
  const by = { x: target.at.x - (card?.x ?? target.at.x), y: target.at.y - (card?.y ?? target.at.y) };
  const leave =
    (person: PersonId): Edit =>
    (now) => {
      const seat = from === null ? null : seatTaken(now, person, from);
      return seat ? deleteSeat(now, { seat: seat.id }) : now;
    };
  const goAlong =
    (person: PersonId): Edit =>
    (now) => {
      const place = person === item.person ? target.at : movedPlace(now, person, by);
      return place ? placePerson(now, { person, at: place }) : now;
    };
  return {
    edit: together(...along.map(leave), ...along.map(goAlong)),
    same: ['sheet.stays', { name: people }],
    tabStop: item.person,
  };
}

/** Whoever stands outside already goes as far as the card that is held. */
function movedPlace(map: BuyingMap, person: PersonId, by: Point): Point | null {
  const place = map.places[person];
  return place ? { x: Math.round(place.x + by.x), y: Math.round(place.y + by.y) } : null;
}
