/** Takes chosen people and steps off a map as a fragment; must never change the map, and never copy what belongs to us. */
import { emptyTables, type Fragment, type FragmentTable, findFact } from '../../model/fragment.ts';
import type { PersonId, StepId } from '../../model/ids.ts';
import type { BuyingMap, RecordOf, Table } from '../../model/map.ts';
import { POINTERS, pointedAt } from '../../model/pointers.ts';
import type { FactSource } from '../../model/workRecords.ts';
import { withToldFacts } from './toldFacts.ts';

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
  const taken: Fragment = {
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
    terms: some(map, 'terms', ({ step, person }) => whole.has(step) || (cut && person !== null && own.has(person))),
    accountLines: some(map, 'accountLines', ({ person }) => person !== null && whose.has(person)),
    laneEdits: some(map, 'laneEdits', ({ step }) => whole.has(step)),
    places: some(map, 'places', ({ id }) => whose.has(id)),
    tasks: some(map, 'tasks', (task) => pointsAt('tasks', task, own, whole)),
    questions: some(map, 'questions', (question) => pointsAt('questions', question, own, whole)),
  };
  const isTold = ({ person }: FactSource) => cut && person !== null && own.has(person);
  return { ...taken, sources: some(map, 'sources', (source) => isTold(source) || findFact(taken, source) !== null) };
}

const pointsAt = <Name extends FragmentTable>(
  name: Name,
  record: RecordOf<Name>,
  people: ReadonlySet<string>,
  steps: ReadonlySet<string>,
): boolean =>
  POINTERS[name].some(({ field, to }) =>
    pointedAt(record, field).some((id) => (to === 'people' ? people : steps).has(id)),
  );

/**
 * What may go anywhere: nothing of ours, nothing about people who are not in it, not where this one purchase stands and
 * when.
 */
export function travelling(fragment: Fragment): Fragment {
  const inside = (id: string) => Object.hasOwn(fragment.people, id);
  const whole = new Set<string>(fragment.whole);
  const without = (person: PersonId | null) => (person !== null && inside(person) ? person : null);
  const gone: Fragment = {
    ...fragment,
    cut: false,
    people: changed(fragment.people, (person) => ({ ...person, owner: null })),
    steps: changed(fragment.steps, (step) => ({ ...step, here: false, lastDay: null, papersBy: null })),
    relations: some(fragment, 'relations', ({ from, to }) => inside(from) && inside(to)),
    contacts: changed(
      some(fragment, 'contacts', ({ people }) => people.every(inside)),
      (contact) => ({ ...contact, ours: [] }),
    ),
    terms: changed(
      some(fragment, 'terms', ({ step }) => whole.has(step)),
      (term) => ({ ...term, person: without(term.person) }),
    ),
    laneEdits: {},
    tasks: {},
    questions: {},
    sources: changed(fragment.sources, (source) => ({ ...source, person: without(source.person) })),
  };
  return withToldFacts(fragment, gone);
}

/** A copy. */
export const copyFragment = (map: BuyingMap, chosen: Chosen): Fragment => travelling(takeAll(map, chosen, false));

/** What cutting takes off the map, whole, so that it can come back as itself. */
export const cutFragment = (map: BuyingMap, chosen: Chosen): Fragment => takeAll(map, chosen, true);
