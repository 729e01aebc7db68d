/** The map as the customer may see it; must never let through a field that is not named here. */
import type { PersonId } from './ids.ts';
import { makePerson, makeStep, makeTask } from './makeRecord.ts';
import { type BuyingMap, blankMap } from './map.ts';
import { mapIndex } from './mapIndex.ts';
import type { Person, Step } from './records.ts';
import type { Task } from './workRecords.ts';

/** One safe record for each record, so that whoever compares by identity sees no change where there is none. */
function keeping<Rec extends object>(make: (record: Rec) => Rec): (record: Rec) => Rec {
  const known = new WeakMap<Rec, Rec>();
  return (record) => {
    const made = known.get(record) ?? make(record);
    known.set(record, made);
    return made;
  };
}

const safePerson = keeping<Person>(({ id, name, sort, title, function: where, left }) =>
  makePerson({ id, name, sort, title, function: where, left }),
);

const safeStep = keeping<Step>(({ id, name, kind, quote, lastDay, papersBy, order }) =>
  makeStep({ id, name, kind, quote, lastDay, papersBy, order }),
);

/** What we agreed with them; who of ours does it is our side's. */
const safeTask = (
  { id, text, people, step, due, done, shared, order }: Task,
  isSeated: (person: PersonId) => boolean,
) => makeTask({ id, text, people: people.filter(isSeated), step, due, done, shared, order });

const known = { with: new WeakMap<BuyingMap, BuyingMap>(), without: new WeakMap<BuyingMap, BuyingMap>() };

/**
 * The customer's own process: steps in their words and with the days they named, who sits in them with which role, links
 * with their conditions, and the tasks that are marked for them to see.
 * Whoever sits in no step is left out, since standing outside the process is what we think of them. On request with the
 * economic account of the purchase: their gain and their cost, without who said so, and nobody's own.
 */
export function safeMap(map: BuyingMap, withAccount = false): BuyingMap {
  const made = known[withAccount ? 'with' : 'without'];
  const found = made.get(map);
  if (found) return found;
  const { seatsOfPerson, people, steps } = mapIndex(map);
  const blank = blankMap(map.id);
  const { name, customer, currency, accountYears } = map.fields;
  const safe: BuyingMap = {
    ...blank,
    fields: { ...blank.fields, name, customer, currency, ...(withAccount && { accountYears }) },
    people: byId(people.filter((person) => seatsOfPerson(person.id).length > 0).map(safePerson)),
    steps: byId(steps.map(safeStep)),
    links: map.links,
    seats: map.seats,
    tasks: byId(
      Object.values(map.tasks)
        .filter((task) => task.shared)
        .map((task) => safeTask(task, (person) => seatsOfPerson(person).length > 0)),
    ),
    ...(withAccount && { accountLines: byId(Object.values(map.accountLines).filter(({ person }) => person === null)) }),
  };
  made.set(map, safe);
  return safe;
}

const byId = <Rec extends { readonly id: string }>(records: readonly Rec[]): { readonly [id: string]: Rec } =>
  Object.fromEntries(records.map((record) => [record.id, record]));
