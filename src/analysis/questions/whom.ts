/** Who at the customer can be asked; must never name a body, an empty chair, or somebody who may not be approached today. */
import { doneSteps } from '../../facts/doneSteps.ts';
import { isFor, type MapFacts } from '../../facts/mapFacts.ts';
import { isChair } from '../../model/chair.ts';
import type { PersonId, StepId } from '../../model/ids.ts';
import type { Person } from '../../model/records.ts';
import type { LineAct } from '../../model/words.ts';
import { compareBy } from '../../shared/compare.ts';
import { deedsOf } from '../flow/bookEntry.ts';
import { mayBeAskedAFavour, readGates } from '../flow/gates.ts';
import { readSilences } from '../flow/silence.ts';
import type { Whom } from './question.ts';

/** As many as one would ask one thing. */
const MOST_PEOPLE = 2;

export interface Askable {
  /** The likeliest first, two at most. `acts` is what asking does beside approaching them. */
  readonly whom: (whom: Whom, acts?: readonly LineAct[]) => readonly PersonId[];
  /** The empty chair of whoever would be asked first; null where it takes none, or the thing is a favour. */
  readonly chair: (whom: Whom) => PersonId | null;
  /** The first step at which somebody can be asked; null where they sit in none that is still to come. */
  readonly at: (person: PersonId) => StepId | null;
  /** Whether somebody can be asked at all. */
  readonly mayBeAsked: (person: PersonId) => boolean;
  /** Nobody there may be asked today. */
  readonly quiet: boolean;
}

/** Reads who of a map can be asked, and where. */
export function readAskable(facts: MapFacts): Askable {
  const { index, map } = facts;
  const silences = readSilences(facts);
  const gates = readGates(facts, silences);
  const done = doneSteps(facts);
  const stepsOf = (id: PersonId) =>
    facts.stepsOf(id).flatMap((step) => {
      const there = map.steps[step];
      return there && !done.has(step) ? [there] : [];
    });

  const mayBeAsked = (id: PersonId, acts: readonly LineAct[]): boolean => {
    const person = map.people[id];
    if (!person || person.sort === 'body' || isChair(person)) return false;
    if (facts.inQuiet(id) || silences.of(person).silence === 'inside') return false;
    const steps = stepsOf(id);
    // Whoever sits in no step that is still to come is asked as one would be in any step.
    const places = steps.length > 0 ? steps : index.steps.slice(0, 1);
    const deeds = deedsOf(['approaches', ...acts]);
    return places.length === 0 || places.some((step) => gates.allows(step, deeds)(id));
  };

  const byContact = compareBy<Person>(
    ({ id }) => (facts.isContacted(id) ? 0 : 1),
    (person) => (isFor(person) ? 0 : 1),
    ({ id }) => id,
  );
  const inFunction = new Map<string, Person[]>();
  for (const person of [...index.people].sort(byContact)) {
    inFunction.set(person.function, [...(inFunction.get(person.function) ?? []), person]);
  }
  const others: readonly Person[] = [
    ...facts.initiators,
    ...index.people.filter((person) => isFor(person) && facts.isContacted(person.id)).sort(byContact),
    ...index.people.filter((person) => facts.isContacted(person.id)).sort(byContact),
  ];

  return {
    whom: ({ first = [], functions = [], onlyThese, favour }, acts = []) => {
      const candidates = new Set([
        ...first,
        ...functions.flatMap((one) => inFunction.get(one) ?? []).map(({ id }) => id),
        ...(onlyThese ? [] : others.map(({ id }) => id)),
      ]);
      const chosen: PersonId[] = [];
      for (const id of candidates) {
        const person = map.people[id];
        if (favour && (!person || !isFor(person) || !mayBeAskedAFavour(person))) continue;
        if (mayBeAsked(id, acts)) chosen.push(id);
        if (chosen.length === MOST_PEOPLE) break;
      }
      return chosen;
    },
    chair: ({ first = [], functions = [], onlyThese, favour }) => {
      if (favour) return null;
      const candidates = [
        ...first.flatMap((id) => map.people[id] ?? []),
        ...functions.flatMap((one) => inFunction.get(one) ?? []),
        ...(onlyThese ? [] : facts.initiators),
      ];
      return candidates.find(isChair)?.id ?? null;
    },
    at: (id) => stepsOf(id)[0]?.id ?? null,
    mayBeAsked: (id) => mayBeAsked(id, []),
    quiet: facts.mapInQuiet || silences.map.silence === 'inside',
  };
}
