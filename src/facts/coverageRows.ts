/** Who of ours covers whom, as rows and cells; must never judge whether that is enough. */

import type { OurPersonId } from '../model/ids.ts';
import type { OurPerson, OurSide } from '../model/ourSide.ts';
import type { Contact, Person } from '../model/records.ts';
import { compareBy } from '../shared/compare.ts';
import type { Day } from '../shared/day.ts';
import { inChainOrder } from './inChainOrder.ts';
import type { MapFacts } from './mapFacts.ts';

export interface CoverageCell {
  readonly ours: OurPersonId;
  readonly responsible: boolean;
  /** Contacts of this pair that took place, and the day of the last. */
  readonly contacts: number;
  readonly last: Day | null;
}

export interface CoverageRow {
  readonly person: Person;
  readonly placed: boolean;
  /** Null as well when the one who was responsible is no longer ours. */
  readonly owner: OurPerson | null;
  /** One for each of ours, in their order. */
  readonly cells: readonly CoverageCell[];
}

/** Our people in their order. */
export const columnsOf = (ours: OurSide): readonly OurPerson[] =>
  Object.values(ours.people).sort(
    compareBy<OurPerson>(
      ({ order }) => order,
      ({ id }) => id,
    ),
  );

/** Everybody on the map, gone or not, in the order of the chain. */
export function coverageRows(facts: MapFacts): readonly CoverageRow[] {
  const { ours } = facts;
  const columns = columnsOf(ours);
  return inChainOrder(facts).map((person) => {
    const contacts = facts.contacts.filter((contact) => contact.people.includes(person.id));
    return {
      person,
      placed: facts.isPlaced(person.id),
      owner: person.owner === null ? null : (ours.people[person.owner] ?? null),
      cells: columns.map(({ id }) => toCell(id, person, contacts)),
    };
  });
}

function toCell(ours: OurPersonId, person: Person, contacts: readonly Contact[]): CoverageCell {
  const theirs = contacts.filter((contact) => contact.ours.includes(ours));
  // Contacts come by day, so the last one is the latest.
  return { ours, responsible: person.owner === ours, contacts: theirs.length, last: theirs.at(-1)?.day ?? null };
}
