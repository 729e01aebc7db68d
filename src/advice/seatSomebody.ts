/** Seats somebody new or known in a step that is there or has to be made; must never seat anybody in a second role unasked. */
import { addPerson } from '../edit/addPerson.ts';
import { addSeat } from '../edit/addSeat.ts';
import { addStep } from '../edit/addStep.ts';
import type { Spot } from '../edit/order.ts';
import type { PersonId, SeatId, StepId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import type { Person } from '../model/records.ts';
import type { Role } from '../model/words.ts';
import type { NewId, Whoever } from './ask.ts';
import { stepsOnTheWay, type Where } from './whereTo.ts';

/** Ids for all that seating somebody may add. */
export interface SeatingIds {
  readonly person: PersonId;
  readonly seat: SeatId;
  readonly step: StepId;
}

export interface Seating extends Where {
  readonly who: Whoever;
  readonly role: Role;
  /** What is known of somebody new besides the name. */
  readonly known?: Partial<Omit<Person, 'id' | 'name' | 'title'>>;
}

/** Draws them once, before the edit, which may run more than once. */
export const seatingIds = (newId: NewId): SeatingIds => ({ person: newId(), seat: newId(), step: newId() });

/** Behind the last step on the way: the last of all may be one that this purchase never comes to. */
function atTheEnd(map: BuyingMap): Spot<StepId> {
  const last = stepsOnTheWay(map).at(-1);
  return last ? { after: last.id } : 'end';
}

/** Seats somebody. Where the step has gone meanwhile, or there was none, one is made at the end. */
export function seatSomebody(map: BuyingMap, { who, role, step, newStep, known }: Seating, ids: SeatingIds): BuyingMap {
  const person = who.is === 'known' ? who.person : ids.person;
  if (who.is === 'known' && !map.people[person]) return map;
  const withPerson =
    who.is === 'new' ? addPerson(map, { ...known, id: person, name: who.name, title: who.title ?? '' }) : map;
  const isThere = step !== null && withPerson.steps[step] !== undefined;
  const withStep = isThere
    ? withPerson
    : addStep(withPerson, { id: ids.step, name: '', kind: newStep, at: atTheEnd(withPerson) });
  return addSeat(withStep, { id: ids.seat, person, step: isThere ? step : ids.step, role });
}
