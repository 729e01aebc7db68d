/** Takes chosen people and steps off a map as a fragment; must never change the map, and never copy what belongs to us. */
import { emptyTables, type Fragment, type FragmentTable } from '../../model/fragment.ts';
import type { PersonId, StepId } from '../../model/ids.ts';
import type { BuyingMap, RecordOf, Table } from '../../model/map.ts';

/** What a user has chosen, by id. */
export interface Chosen {
  readonly people: readonly PersonId[];
  readonly steps: readonly StepId[];
}

type Holds<Name extends FragmentTable> = (record: RecordOf<Name>) => boolean;

function some<Name extends FragmentTable>(
  map: Pick<BuyingMap, Name>,
  name: Name,
  holds: Holds<Name>,
): Table<RecordOf<Name>> {
  const records = map[name] as Table<RecordOf<Name>>;
  return Object.fromEntries(Object.entries(records).filter(([, record]) => holds(record)));
}

function changed<Rec extends { readonly id: string }>(records: Table<Rec>, change: (record: Rec) => Rec): Table<Rec> {
  return Object.fromEntries(Object.entries(records).map(([id, record]) => [id, change(record)]));
}

/**
 * Chosen people with all their seats, and chosen steps with those who sit in them. Everything that hangs on one of them
 * is in it, also where its other end is not.
 */
function takeAll(map: BuyingMap, chosen: Chosen, cut: boolean): Fragment {
  const whole = new Set<string>(chosen.steps.filter((id) => Object.hasOwn(map.steps, id)));
  const own = new Set<string>(chosen.people);
  const seats = some(map, 'seats', (seat) => own.has(seat.person) || whole.has(seat.step));
  const whose = new Set<string>([...own, ...Object.values(seats).map((seat) => seat.person)]);
  const where = new Set<string>([...whole, ...Object.values(seats).map((seat) => seat.step)]);
  return {
    ...emptyTables(),
    map: map.id,
    currency: map.fields.currency,
    cut,
    whole: [...whole] as StepId[],
    people: some(map, 'people', (person) => whose.has(person.id)),
    steps: some(map, 'steps', (step) => where.has(step.id)),
    seats,
    relations: some(map, 'relations', ({ from, to }) => whose.has(from) || whose.has(to)),
    contacts: some(map, 'contacts', ({ people }) => people.some((id) => whose.has(id))),
    concerns: some(map, 'concerns', ({ person }) => whose.has(person)),
    terms: some(map, 'terms', ({ step }) => whole.has(step)),
    accountLines: some(map, 'accountLines', ({ person }) => person !== null && whose.has(person)),
    laneEdits: some(map, 'laneEdits', ({ step }) => whole.has(step)),
    places: some(map, 'places', ({ id }) => whose.has(id)),
  };
}

/** What may go anywhere: nothing of ours, nothing about people who are not in it, not where this one purchase stands. */
export function travelling(fragment: Fragment): Fragment {
  const inside = (id: string) => Object.hasOwn(fragment.people, id);
  return {
    ...fragment,
    cut: false,
    people: changed(fragment.people, (person) => ({ ...person, owner: null })),
    steps: changed(fragment.steps, (step) => ({ ...step, here: false })),
    relations: some(fragment, 'relations', ({ from, to }) => inside(from) && inside(to)),
    contacts: changed(
      some(fragment, 'contacts', ({ people }) => people.every(inside)),
      (contact) => ({ ...contact, ours: [] }),
    ),
    laneEdits: {},
  };
}

/** A copy. */
export const copyFragment = (map: BuyingMap, chosen: Chosen): Fragment => travelling(takeAll(map, chosen, false));

/** What cutting takes off the map, whole, so that it can come back as itself. */
export const cutFragment = (map: BuyingMap, chosen: Chosen): Fragment => takeAll(map, chosen, true);
