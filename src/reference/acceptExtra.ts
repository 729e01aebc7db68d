/** What somebody drew beyond the reference joins it, for everybody it is compared with; must never bring along who they are or what they think. */
import { addPerson } from '../edit/addPerson.ts';
import { addRelation } from '../edit/addRelation.ts';
import { addSeat } from '../edit/addSeat.ts';
import { addStep } from '../edit/addStep.ts';
import type { PersonId, RelationId, SeatId, StepId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import { mapIndex } from '../model/mapIndex.ts';
import type { Compared } from './compareWithReference.ts';

export interface Extra {
  readonly of: 'steps' | 'seats' | 'outside' | 'influences';
  /** Of the step, the seat, the person or the influence on the drawn map. */
  readonly id: string;
}

/** The reference with it, under ids that `newId` draws; with the step and the people that it needs. The same map where there is nothing to take. */
export function acceptExtra(
  reference: BuyingMap,
  drawn: BuyingMap,
  compared: Compared,
  extra: Extra,
  newId: () => string,
): BuyingMap {
  const known = new Map<string, string>(
    [...compared.people.found, ...compared.steps.found, ...compared.steps.near].map((pair) => [
      pair.drawn.id,
      pair.reference.id,
    ]),
  );
  let map = reference;
  const stepOf = (id: StepId): StepId => {
    const there = known.get(id);
    if (there) return there as StepId;
    const { name, kind, days } = drawn.steps[id] as BuyingMap['steps'][string];
    const fresh = newId() as StepId;
    const before = stepsBefore(drawn, id).find((step) => known.has(step));
    const at = before ? { after: known.get(before) as StepId } : 'start';
    map = addStep(map, { id: fresh, name, kind, days, at });
    known.set(id, fresh);
    return fresh;
  };
  const personOf = (id: PersonId): PersonId => {
    const there = known.get(id);
    if (there) return there as PersonId;
    const { name, title, function: own, sort, limit } = drawn.people[id] as BuyingMap['people'][string];
    const fresh = newId() as PersonId;
    // Of a single person the post joins, and not the name that somebody gave them.
    map = addPerson(map, {
      id: fresh,
      name: sort === 'person' && title !== '' ? '' : name,
      title,
      function: own,
      sort,
      limit,
    });
    known.set(id, fresh);
    return fresh;
  };
  if (extra.of === 'steps' && drawn.steps[extra.id]) stepOf(extra.id as StepId);
  if (extra.of === 'outside' && drawn.people[extra.id]) personOf(extra.id as PersonId);
  const seat = extra.of === 'seats' ? drawn.seats[extra.id] : undefined;
  if (seat) {
    const [person, step] = [personOf(seat.person), stepOf(seat.step)];
    map = addSeat(map, { id: newId() as SeatId, person, step, role: seat.role });
  }
  const influence = extra.of === 'influences' ? drawn.relations[extra.id] : undefined;
  if (influence) {
    const [from, to] = [personOf(influence.from), personOf(influence.to)];
    map = addRelation(map, { id: newId() as RelationId, kind: 'influence', from, to, strength: influence.strength });
  }
  return map;
}

/** The nearest first. */
function stepsBefore(map: BuyingMap, step: StepId): readonly StepId[] {
  const index = mapIndex(map);
  return index.steps
    .slice(0, index.positionOfStep(step))
    .map(({ id }) => id)
    .reverse();
}
