/** Puts back what was cut off this very map, as itself; must never touch anything that is still or again there. */

import { isFactThere } from '../../model/factThere.ts';
import type { Fragment } from '../../model/fragment.ts';
import type { PersonId, StepId } from '../../model/ids.ts';
import type { BuyingMap, RecordOf, Table } from '../../model/map.ts';
import { POINTERS, pointedAt } from '../../model/pointers.ts';
import { prune } from '../../model/prune.ts';
import { findRelation } from '../addRelation.ts';
import { addSeat, findSeat } from '../addSeat.ts';
import { addStep } from '../addStep.ts';
import { patchRecord, putRecord } from '../edit.ts';
import { has } from '../has.ts';
import { inOrder, type Spot } from '../order.ts';

export interface Back {
  readonly map: BuyingMap;
  readonly people: ReadonlySet<PersonId>;
  readonly steps: ReadonlySet<StepId>;
}

/** `onto`: the step on which it is put; people then sit there and nowhere else, and steps follow it. */
export function restoreCutFragment(map: BuyingMap, fragment: Fragment, onto: StepId | null): Back {
  const nothing: Back = { map, people: new Set(), steps: new Set() };
  if (!fragment.cut || fragment.map !== map.id) return nothing;
  const people = new Set(Object.values(fragment.people).flatMap(({ id }) => (has(map, 'people', id) ? [] : [id])));
  const steps = new Set(fragment.whole.filter((id) => !has(map, 'steps', id)));
  if (people.size === 0 && steps.size === 0) return nothing;
  let next = map;
  for (const id of people) next = putRecord(next, 'people', fragment.people[id] as Fragment['people'][string]);
  next = stepsBack(next, fragment, steps, onto);
  next = seatsBack(next, fragment, { people, steps }, onto);
  next = linesBack(next, fragment, people);
  next = contactsBack(next, fragment, people);
  for (const table of ['concerns', 'accountLines'] as const)
    for (const record of Object.values(fragment[table]))
      if (people.has(record.person as PersonId)) next = putRecord(next, table, record as never);
  for (const table of ['terms', 'laneEdits'] as const)
    for (const record of Object.values(fragment[table]))
      if (steps.has(record.step)) next = putRecord(next, table, record as never);
  for (const place of Object.values(fragment.places))
    if (people.has(place.id as string as PersonId)) next = putRecord(next, 'places', place);
  for (const table of ['terms', 'tasks', 'questions', 'sources'] as const)
    next = pointersBack(next, fragment, table, { people, steps });
  // A source whose fact stayed was taken out since by hand.
  for (const source of Object.values(fragment.sources))
    if (isFactThere(next, source) && !isFactThere(map, source)) next = putRecord(next, 'sources', source);
  return { map: prune(next), people, steps };
}

/** Each in its old place in the order, or behind the step that was chosen. */
function stepsBack(map: BuyingMap, fragment: Fragment, steps: ReadonlySet<StepId>, onto: StepId | null): BuyingMap {
  let next = map;
  let behind = onto;
  for (const step of inOrder(Object.values(fragment.steps))) {
    if (!steps.has(step.id)) continue;
    const before = inOrder(Object.values(next.steps)).findLast(({ order }) => order < step.order);
    const own: Spot<StepId> = before ? { after: before.id } : 'start';
    const { order, ...what } = step;
    next = addStep(next, { ...what, at: behind ? { after: behind } : own });
    if (behind) behind = step.id;
    // Its own key keeps it where it was among others that come back too.
    else if (Object.values(next.steps).every((other) => other.id === step.id || other.order !== order))
      next = patchRecord(next, 'steps', step.id, { order });
  }
  return next;
}

function seatsBack(
  map: BuyingMap,
  fragment: Fragment,
  { people, steps }: Omit<Back, 'map'>,
  onto: StepId | null,
): BuyingMap {
  let next = map;
  for (const seat of inOrder(Object.values(fragment.seats))) {
    if (!people.has(seat.person) && !steps.has(seat.step)) continue;
    const moved = onto !== null && steps.size === 0;
    if (moved) next = addSeat(next, { ...seat, step: onto });
    else if (has(next, 'steps', seat.step) && has(next, 'people', seat.person) && !findSeat(next, seat))
      next = putRecord(next, 'seats', seat);
  }
  return next;
}

function linesBack(map: BuyingMap, fragment: Fragment, people: ReadonlySet<PersonId>): BuyingMap {
  let next = map;
  for (const line of Object.values(fragment.relations)) {
    if (!people.has(line.from) && !people.has(line.to)) continue;
    if (has(next, 'people', line.from) && has(next, 'people', line.to) && !findRelation(next, line))
      next = putRecord(next, 'relations', line);
  }
  return next;
}

/** A contact that others kept has its people again, in the order in which it had them. */
function contactsBack(map: BuyingMap, fragment: Fragment, people: ReadonlySet<PersonId>): BuyingMap {
  let next = map;
  for (const contact of Object.values(fragment.contacts)) {
    if (!contact.people.some((id) => people.has(id))) continue;
    const there = next.contacts[contact.id];
    const isThere = (id: PersonId) => people.has(id) || (there ? there.people.includes(id) : has(next, 'people', id));
    const whose = joined(contact.people, there?.people ?? [], isThere);
    next = putRecord(next, 'contacts', { ...(there ?? contact), people: whose });
  }
  return next;
}

/** What stayed points again at what is back, unless something else was put in its place since. */
function pointersBack<Name extends 'terms' | 'tasks' | 'questions' | 'sources'>(
  map: BuyingMap,
  fragment: Fragment,
  table: Name,
  { people, steps }: Omit<Back, 'map'>,
): BuyingMap {
  const back: ReadonlySet<string> = new Set([...people, ...steps]);
  let next = map;
  for (const record of Object.values(fragment[table]) as RecordOf<Name>[]) {
    const there = (next[table] as Table<RecordOf<Name>>)[record.id];
    if (!there) continue;
    const patch: { [field: string]: unknown } = {};
    for (const { field } of POINTERS[table]) {
      const [then, now] = [pointedAt(record, field), pointedAt(there, field)];
      if (!then.some((id) => back.has(id) && !now.includes(id))) continue;
      if (Array.isArray(there[field])) patch[field] = joined(then, now, (id) => back.has(id) || now.includes(id));
      else if (now.length === 0) patch[field] = record[field];
    }
    next = patchRecord(next, table, record.id, patch as Partial<RecordOf<Name>>);
  }
  return next;
}

/** Those of the list who are there, in the order in which it had them, then whoever has come since. */
function joined<Id extends string>(
  then: readonly Id[],
  now: readonly Id[],
  isThere: (id: Id) => boolean,
): readonly Id[] {
  const back = then.filter(isThere);
  return [...back, ...now.filter((id) => !back.includes(id))];
}
