/** All that the lines of one step are read from, as a list to be compared with an earlier one; must never leave out what an entry can ask or say. */

import type { MapFacts } from '../../facts/mapFacts.ts';
import type { PersonId } from '../../model/ids.ts';
import type { Person, Step } from '../../model/records.ts';
import type { ConflictsAt } from './conflicts.ts';
import type { EntryBook } from './entryBook.ts';
import { swayedApprovers } from './fillWords.ts';
import type { PersonState } from './personState.ts';
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
  stateOf: (person: Person) => PersonState,
  conflictsAt: ConflictsAt,
): (step: Step) => Readings | null {
  const { map, index } = facts;
  const named = (people: readonly PersonId[]) => [people.length, ...people.map((person) => map.people[person])];
  const everywhere: Readings = [
    book,
    map.fields,
    facts.mapInQuiet,
    ...named(facts.initiators.map((person) => person.id)),
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
    // The limit's state and whether somebody initiates follow from what is read in any case.
    const { contact, quiet, gatekeepers, guarded, opener } = stateOf(person);
    const read = [
      person,
      contact,
      quiet,
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
    const links = conditions.get(step.id) ?? [];
    const stands = standing.at(step.id);
    const conflicts = conflictsAt(step.id);
    const read: unknown[] = [...everywhere, terms.length, ...terms, links.length, ...links, stands.length];
    for (const stand of stands) read.push(...ofPlacement(stand));
    for (const { record, both } of conflicts) read.push(record, both.length, ...both.flatMap(ofPlacement));
    return read;
  };
}

export const sameReadings = (one: Readings, other: Readings): boolean =>
  one.length === other.length && one.every((value, place) => value === other[place]);
