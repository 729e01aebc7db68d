/** All that the lines of one step are read from, as a list to be compared with an earlier one; must never leave out what an entry can ask or say. */

import { initiatorsAt } from '../../facts/initiatorsAt.ts';
import type { MapFacts } from '../../facts/mapFacts.ts';
import { areBidsIn, areQuestionsClosed, readTender } from '../../facts/tender.ts';
import type { PersonId } from '../../model/ids.ts';
import type { Person, Step } from '../../model/records.ts';
import { readFigures } from '../account.ts';
import type { ConflictsAt } from './conflicts.ts';
import type { EntryBook } from './entryBook.ts';
import { swayedApprovers } from './fillWords.ts';
import { readFlowFacts } from './flowFacts.ts';
import { leanings } from './rivals.ts';
import type { Quiet } from './silence.ts';
import type { Placement, Standing } from './standing.ts';

/** Records by identity, and plain values. */
export type Readings = readonly unknown[];

/**
 * Reads a step. Two equal lists of the same step record mean the same lines; null for a step of which a hand edited
 * lines, since those can tell of any record.
 */
export function readingsReader(
  facts: MapFacts,
  book: EntryBook,
  standing: Standing,
  conflictsAt: ConflictsAt,
): (step: Step) => Readings | null {
  const { map, index } = facts;
  const { known, silences, stateOf, over, handful, undecided } = readFlowFacts(facts);
  const quiet = ({ silence, from, until }: Quiet) => [silence, from, until];
  // Whether they may be named hangs on their own quiet period.
  const named = (people: readonly PersonId[]) => [
    people.length,
    ...people.flatMap((id) => {
      const person = map.people[id];
      return [person, person && stateOf(person).quiet];
    }),
  ];
  const figures = readFigures(map);
  const everywhere: Readings = [
    book,
    map.fields,
    facts.mapInQuiet,
    ...quiet(silences.map),
    // The rest of the day: what it makes known, and how far a tender has come.
    known.ofMap,
    readTender(map.fields, facts.today).stage,
    ...(figures ? [figures.value, figures.cost, figures.payback, figures.monthlyLoss] : []),
    ...leanings(map),
    handful,
    undecided,
    areQuestionsClosed(map.fields, facts.today),
    areBidsIn(map.fields, facts.today),
    map.fields.noticeBy !== null && map.fields.noticeBy < facts.today,
  ];
  const conditions = new Map<string, unknown[]>();
  for (const link of index.links) {
    if (link.condition === null) continue;
    const there = conditions.get(link.to);
    if (there) there.push(link);
    else conditions.set(link.to, [link]);
  }

  const ofPeople = new Map<PersonId, Readings>();
  const ofPerson = (person: Person): Readings => {
    const found = ofPeople.get(person.id);
    if (found) return found;
    const state = stateOf(person);
    const { contact, gatekeepers, guarded, opener, planned, learnt } = state;
    const read = [
      person,
      contact,
      state.quiet,
      state.covered,
      state.initiates,
      ...quiet(state.silence),
      planned === null ? null : facts.drawn.contacts[planned],
      learnt === null ? null : facts.drawn.contacts[learnt],
      ...named(gatekeepers),
      ...named(guarded),
      opener === null ? null : map.people[opener],
      [...standing.rolesOf(person.id)].sort().join(' '),
      ...named(swayedApprovers(facts, [person.id])),
      ...index.concernsOfPerson(person.id),
    ];
    ofPeople.set(person.id, read);
    return read;
  };
  const ofPlacement = ({ person, part, record, first, firstOfPart }: Placement): Readings => [
    record,
    part,
    first,
    firstOfPart,
    ...ofPerson(person),
  ];

  return (step) => {
    if (index.laneEditsOfStep(step.id).length > 0) return null;
    const terms = index.termsOfStep(step.id);
    const concerned = named(terms.flatMap(({ person }) => person ?? []));
    const links = conditions.get(step.id) ?? [];
    const stands = standing.at(step.id);
    const conflicts = conflictsAt(step.id);
    const read: unknown[] = [
      ...everywhere,
      known.papersBy(step),
      known.endsByWhen(step),
      over.has(step.id),
      ...named(initiatorsAt(facts, step.id)),
      terms.length,
      ...terms,
      ...concerned,
      links.length,
      ...links,
      stands.length,
    ];
    for (const stand of stands) read.push(...ofPlacement(stand));
    for (const { record, both } of conflicts) read.push(record, both.length, ...both.flatMap(ofPlacement));
    return read;
  };
}

export const sameReadings = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((value, place) => value === other[place]);
