/** Where everybody stands in the sales flow (domain, section 7, "Where items stand"). */

import type { MapFacts } from '../../facts/mapFacts.ts';
import type { PersonId, StepId } from '../../model/ids.ts';
import type { Person } from '../../model/records.ts';
import type { Part } from '../../playbook/playbook.ts';
import { stepsOver } from './over.ts';

/** One person's place at one step. */
export interface Placement {
  readonly step: StepId;
  readonly person: Person;
  /** Null for somebody who is placed without a part, such as a gatekeeper outside the process. */
  readonly part: Part | null;
  /** The seat, the relation or the person that puts them here. */
  readonly record: string;
  /** What concerns the person as such stands here. */
  readonly first: boolean;
  /** The first of the person's seats with this part. */
  readonly firstOfPart: boolean;
}

export interface Standing {
  /** In the order of seats, then of people without one. */
  readonly at: (step: StepId) => readonly Placement[];
  readonly firstOf: (person: PersonId) => Placement | null;
  readonly rolesOf: (person: PersonId) => ReadonlySet<Part>;
}

/**
 * Reads where everybody stands. When the first seat is looked for, one on the way comes before one off it, and there one
 * that is still to come before one whose step is over.
 */
export function readStanding(facts: MapFacts): Standing {
  const { index, way } = facts;
  const stands = new Map<StepId, Placement[]>(index.steps.map((step) => [step.id, []]));
  const first = new Map<PersonId, Placement>();
  const parts = new Map<PersonId, Set<Part>>();
  const put = (stand: Placement) => {
    stands.get(stand.step)?.push(stand);
    if (stand.first) first.set(stand.person.id, stand);
    const played = parts.get(stand.person.id) ?? new Set<Part>();
    if (stand.part) played.add(stand.part);
    parts.set(stand.person.id, played);
  };

  const firstSeats = new Map<string, string>();
  const over = stepsOver(facts);
  const onTheWay = index.seats.filter((seat) => way.onTheWay.has(seat.step));
  const seatsToCome = [
    ...onTheWay.filter((seat) => !over.has(seat.step)),
    ...onTheWay.filter((seat) => over.has(seat.step)),
    ...index.seats.filter((seat) => !way.onTheWay.has(seat.step)),
  ];
  for (const seat of seatsToCome) {
    for (const key of [seat.person, `${seat.person} ${seat.role}`]) {
      if (!firstSeats.has(key)) firstSeats.set(key, seat.id);
    }
  }
  for (const seat of index.seats) {
    const person = facts.map.people[seat.person];
    if (!person) continue;
    put({
      step: seat.step,
      person,
      part: seat.role,
      record: seat.id,
      first: firstSeats.get(seat.person) === seat.id,
      firstOfPart: firstSeats.get(`${seat.person} ${seat.role}`) === seat.id,
    });
  }

  const opinionHolders = new Set(facts.opinionHolders.map((person) => person.id));
  for (const person of facts.placed) {
    const seated = firstSeats.has(person.id);
    const holdsOpinion = opinionHolders.has(person.id);
    if (seated && !holdsOpinion) continue;
    const step = earliestApproval(facts, holdsOpinion ? facts.swayedBy(person.id) : guardedBy(facts, person.id));
    if (step === undefined) continue;
    put({
      step,
      person,
      part: holdsOpinion ? 'opinion-holder' : null,
      record: relationOf(facts, person.id) ?? person.id,
      first: !seated,
      firstOfPart: true,
    });
  }
  return {
    at: (step) => stands.get(step) ?? [],
    firstOf: (person) => first.get(person) ?? null,
    rolesOf: (person) => parts.get(person) ?? new Set(),
  };
}

/** The earliest step in which one of these approves, one still to come if there is any; else the first step. */
function earliestApproval(facts: MapFacts, people: ReadonlySet<PersonId>): StepId | undefined {
  const over = stepsOver(facts);
  const seats = facts.index.seats.filter(
    (one) => one.role === 'approver' && people.has(one.person) && facts.way.onTheWay.has(one.step),
  );
  const seat = seats.find(({ step }) => !over.has(step)) ?? seats[0];
  return seat?.step ?? facts.index.steps[0]?.id;
}

const guardedBy = (facts: MapFacts, person: PersonId): ReadonlySet<PersonId> =>
  new Set(facts.index.relations.flatMap((one) => (one.kind === 'guards' && one.from === person ? [one.to] : [])));

function relationOf(facts: MapFacts, person: PersonId): string | undefined {
  return facts.index.relations.find(
    (one) =>
      (one.kind === 'influence' && one.from === person && one.strength !== 'weak') ||
      (one.kind === 'reports-to' && one.to === person) ||
      (one.kind === 'guards' && one.from === person),
  )?.id;
}
