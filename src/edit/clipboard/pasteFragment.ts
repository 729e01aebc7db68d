/** Pastes a fragment into a map as one edit; must never merge, overwrite or drop anything that is there. */
import type { Fragment } from '../../model/fragment.ts';
import type { PersonId, SeatId, StepId, TermId } from '../../model/ids.ts';
import { makePerson } from '../../model/makeRecord.ts';
import type { BuyingMap } from '../../model/map.ts';
import type { Role } from '../../model/words.ts';
import { addSeat } from '../addSeat.ts';
import { addStep } from '../addStep.ts';
import { addTerm } from '../addTerm.ts';
import { putRecord } from '../edit.ts';
import { has } from '../has.ts';
import { inOrder } from '../order.ts';
import { distinctName } from './distinctName.ts';
import { inCurrency } from './inCurrency.ts';
import { homeStep } from './missingSteps.ts';
import { type Newcomers, pasteNotes } from './pasteNotes.ts';
import { pasteSources } from './pasteSources.ts';
import { restoreCutFragment } from './restoreCutFragment.ts';
import { travelling } from './takeFragment.ts';

export interface Paste {
  readonly fragment: Fragment;
  /** Ids for what comes as something new, by the old ones (see pasteIds); drawn outside. */
  readonly ids: ReadonlyMap<string, string>;
  /** The step that was chosen to paste onto. */
  readonly onto: StepId | null;
  /** The role of somebody pasted onto a step who sat nowhere. */
  readonly role: Role;
  /** Those in the fragment who are somebody on this map, as the user said; anybody else from another map is new. */
  readonly known: ReadonlyMap<PersonId, PersonId>;
  /** Steps in which they sit and which this map has not are made; otherwise those seats stay behind. */
  readonly makesSteps: boolean;
}

/** The seat that somebody gets on the step pasted onto has an id of its own; no record's id holds a space. */
const seatKey = (person: string): string => `seat ${person}`;

/** An id for everything in a fragment that might come as something new. */
export function pasteIds(fragment: Fragment, draw: () => string): ReadonlyMap<string, string> {
  const { people, steps, seats, relations, contacts, concerns, terms, accountLines, sources } = fragment;
  const old = [people, steps, seats, relations, contacts, concerns, terms, accountLines, sources].flatMap(Object.keys);
  return new Map([...old, ...Object.keys(people).map(seatKey)].map((id) => [id, draw()]));
}

/**
 * On the map it was taken from, people pasted onto a step get a seat there; pasted onto nothing they are doubled under a
 * name of their own. What was cut and is gone comes back as itself. On another map people are new unless said otherwise,
 * and sit in steps of the same name.
 */
export function pasteFragment(map: BuyingMap, paste: Paste): BuyingMap {
  const { onto: wanted, ids } = paste;
  const onto = wanted !== null && has(map, 'steps', wanted) ? wanted : null;
  if (wanted !== null && onto === null) return map;
  const back = restoreCutFragment(map, paste.fragment, onto);
  const fragment = inCurrency(travelling(paste.fragment), map.fields.currency);
  const isHome = fragment.map === map.id;
  const whole = fragment.whole.filter((id) => !back.steps.has(id));
  const doubles = isHome && onto === null && fragment.whole.length === 0;

  let next = back.map;
  const people = new Map<PersonId, PersonId>();
  const newcomers = new Set<PersonId>();
  for (const person of Object.values(fragment.people)) {
    const known = paste.known.get(person.id) ?? (isHome && !doubles ? person.id : undefined);
    if (back.people.has(person.id)) continue;
    if (known !== undefined && has(next, 'people', known)) {
      people.set(person.id, known);
      continue;
    }
    const id = ids.get(person.id) as PersonId | undefined;
    if (id === undefined || has(next, 'people', id)) continue;
    const names = isHome ? Object.values(next.people).map(({ name }) => name) : [];
    // A double is somebody else, and has no record of that id in another system.
    const foreign = isHome ? [] : person.ids;
    next = putRecord(
      next,
      'people',
      makePerson({ ...person, id, ids: foreign, name: distinctName(person.name, names) }),
    );
    people.set(person.id, id);
    newcomers.add(id);
  }

  const steps = new Map<StepId, StepId>();
  const names = Object.values(map.steps).map(({ name }) => name);
  next = pasteSteps(
    next,
    { fragment, ids, people, which: whole, onto, nameOf: (name) => distinctName(name, names) },
    steps,
  );
  if (onto !== null && fragment.whole.length === 0) next = seatOnto(next, fragment, paste, onto, people);
  else {
    const seats = inOrder(Object.values(fragment.seats)).filter(
      ({ person, step }) => people.has(person) && !back.steps.has(step),
    );
    // Looked up on the map as it was: two steps of one name that come together stay two.
    for (const { step } of seats) {
      const home = steps.has(step) ? null : homeStep(map, fragment, step);
      if (home) steps.set(step, home);
    }
    const missing = paste.makesSteps ? [...new Set(seats.map(({ step }) => step))].filter((id) => !steps.has(id)) : [];
    next = pasteSteps(next, { fragment, ids, people, which: missing, onto: null, nameOf: (name) => name }, steps);
    for (const { id: old, person: whose, step: where, role } of seats) {
      const [id, person, step] = [ids.get(old) as SeatId | undefined, people.get(whose), steps.get(where)];
      if (id && person && step) next = addSeat(next, { id, person, step, role });
    }
  }
  const who: Newcomers = { people, newcomers, isHome };
  const noted = pasteNotes(next, fragment, ids, who);
  // What was told of somebody was not told of their double.
  return isHome ? noted : pasteSources(noted, fragment, ids, { people, before: map });
}

interface Steps {
  readonly fragment: Fragment;
  readonly ids: ReadonlyMap<string, string>;
  /** Who in the fragment is who on the map. */
  readonly people: ReadonlyMap<PersonId, PersonId>;
  readonly which: readonly StepId[];
  readonly onto: StepId | null;
  readonly nameOf: (name: string) => string;
}

/** Steps as new ones, one after the other, with their terms; `made` learns which is which. */
function pasteSteps(
  map: BuyingMap,
  { fragment, ids, people, which, onto, nameOf }: Steps,
  made: Map<StepId, StepId>,
): BuyingMap {
  const terms = inOrder(Object.values(fragment.terms));
  let next = map;
  let behind = onto;
  for (const step of inOrder(which.flatMap((id) => fragment.steps[id] ?? []))) {
    const id = ids.get(step.id) as StepId | undefined;
    if (id === undefined || has(next, 'steps', id)) continue;
    const { order: _, ...what } = step;
    next = addStep(next, { ...what, id, name: nameOf(step.name), at: behind ? { after: behind } : 'end' });
    if (behind) behind = id;
    made.set(step.id, id);
    for (const term of terms.filter((one) => one.step === step.id)) {
      const termId = ids.get(term.id) as TermId | undefined;
      const person = term.person === null ? null : (people.get(term.person) ?? null);
      if (termId) next = addTerm(next, { ...term, at: 'end', id: termId, step: id, person });
    }
  }
  return next;
}

function seatOnto(
  map: BuyingMap,
  fragment: Fragment,
  { ids, role }: Paste,
  onto: StepId,
  people: ReadonlyMap<PersonId, PersonId>,
): BuyingMap {
  const seats = inOrder(Object.values(fragment.seats));
  const stepOrder = (id: StepId) => fragment.steps[id]?.order ?? '';
  let next = map;
  for (const [old, person] of people) {
    const own = seats.filter((seat) => seat.person === old);
    const first = own.reduce<(typeof own)[number] | undefined>(
      (best, seat) => (best && stepOrder(best.step) <= stepOrder(seat.step) ? best : seat),
      undefined,
    );
    const id = ids.get(seatKey(old)) as SeatId | undefined;
    if (id) next = addSeat(next, { id, person, step: onto, role: first?.role ?? role });
  }
  return next;
}
