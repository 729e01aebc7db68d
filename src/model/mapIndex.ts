/** Look-ups over a map's records, sorted and computed once per map. */
import { compareBy } from '../shared/compare.ts';
import type { PersonId, StepId } from './ids.ts';
import type { BuyingMap } from './map.ts';
import type * as R from './records.ts';

export interface MapIndex {
  /** By id. */
  readonly people: readonly R.Person[];
  /** In the customer's order. */
  readonly steps: readonly R.Step[];
  readonly links: readonly R.Link[];
  readonly seats: readonly R.Seat[];
  readonly relations: readonly R.Relation[];
  /** By day, then id. */
  readonly contacts: readonly R.Contact[];
  /** In their order within the step. */
  readonly seatsOfStep: (step: StepId) => readonly R.Seat[];
  /** In the customer's order of steps. */
  readonly seatsOfPerson: (person: PersonId) => readonly R.Seat[];
  readonly concernsOfPerson: (person: PersonId) => readonly R.Concern[];
  readonly contactsOfPerson: (person: PersonId) => readonly R.Contact[];
  readonly termsOfStep: (step: StepId) => readonly R.Term[];
  readonly laneEditsOfStep: (step: StepId) => readonly R.LaneEdit[];
  /** 0 for the first step; -1 for a step that is not in the map. */
  readonly positionOfStep: (step: StepId) => number;
}

const known = new WeakMap<BuyingMap, MapIndex>();

/** The look-ups of a map; the same object for the same map. */
export function mapIndex(map: BuyingMap): MapIndex {
  const found = known.get(map);
  if (found) return found;
  const made = makeIndex(map);
  known.set(map, made);
  return made;
}

const byId = compareBy<{ readonly id: string }>((item) => item.id);
const byOrder = compareBy<{ readonly id: string; readonly order: string }>(
  (item) => item.order,
  (item) => item.id,
);

function groupBy<Item>(items: readonly Item[], keysOf: (item: Item) => readonly string[]) {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return (key: string): readonly Item[] => groups.get(key) ?? [];
}

function makeIndex(map: BuyingMap): MapIndex {
  const steps = Object.values(map.steps).sort(byOrder);
  const position = new Map(steps.map((step, place) => [step.id, place]));
  const placeOf = (step: StepId) => position.get(step) ?? -1;
  const seats = Object.values(map.seats).sort(
    compareBy<R.Seat>(
      (seat) => placeOf(seat.step),
      (seat) => seat.order,
      (seat) => seat.id,
    ),
  );
  const contacts = Object.values(map.contacts).sort(
    compareBy<R.Contact>(
      (contact) => contact.day,
      (contact) => contact.id,
    ),
  );
  return {
    people: Object.values(map.people).sort(byId),
    steps,
    links: Object.values(map.links).sort(byId),
    seats,
    relations: Object.values(map.relations).sort(byId),
    contacts,
    seatsOfStep: groupBy(seats, (seat) => [seat.step]),
    seatsOfPerson: groupBy(seats, (seat) => [seat.person]),
    concernsOfPerson: groupBy(Object.values(map.concerns).sort(byOrder), (concern) => [concern.person]),
    contactsOfPerson: groupBy(contacts, (contact) => contact.people),
    termsOfStep: groupBy(Object.values(map.terms).sort(byOrder), (term) => [term.step]),
    laneEditsOfStep: groupBy(Object.values(map.laneEdits).sort(byOrder), (edit) => [edit.step]),
    positionOfStep: placeOf,
  };
}
