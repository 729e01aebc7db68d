/** Adds people from a list as one edit; must never overwrite what is recorded of somebody who is there. */
import type { PersonId, SeatId, StepId } from '../../model/ids.ts';
import { makePerson } from '../../model/makeRecord.ts';
import type { BuyingMap } from '../../model/map.ts';
import type { Person, Step } from '../../model/records.ts';
import type { Role } from '../../model/words.ts';
import { sameJson } from '../../shared/sameJson.ts';
import { addPerson } from '../addPerson.ts';
import { addSeat, findSeat } from '../addSeat.ts';
import { addStep } from '../addStep.ts';
import { patchRecord } from '../edit.ts';

export type ListedFacts = Pick<Person, 'name' | 'title'> & Partial<Omit<Person, 'id'>>;

export interface ListedLine {
  /** Somebody of the map or of an earlier line, else somebody new. */
  readonly person: PersonId;
  readonly facts: ListedFacts;
  /** The line as it was written. */
  readonly said: string;
  readonly seat: { readonly id: SeatId; readonly step: StepId; readonly role: Role | null } | null;
}

export interface Listed {
  /** Steps that are missing, in their order. */
  readonly steps: readonly Pick<Step, 'id' | 'name' | 'kind'>[];
  readonly lines: readonly ListedLine[];
  /** The role of somebody for whom the line names none. */
  readonly roleIn: (map: BuyingMap, step: StepId) => Role;
}

export function addListed(map: BuyingMap, { steps, lines, roleIn }: Listed): BuyingMap {
  const withSteps = steps.reduce((sofar, step) => addStep(sofar, step), map);
  return lines.reduce((sofar, { person, facts, said, seat }) => {
    const known = sofar.people[person];
    const there = known
      ? patchRecord(sofar, 'people', person, complete(known, facts, said))
      : addPerson(sofar, { ...facts, id: person });
    if (!seat) return there;
    const role = seat.role ?? sittingAs(there, person, seat.step) ?? roleIn(there, seat.step);
    return findSeat(there, { person, step: seat.step, role })
      ? there
      : addSeat(there, { id: seat.id, person, step: seat.step, role });
  }, withSteps);
}

/** Without a role, a line about somebody who sits there already says nothing new of where they sit. */
const sittingAs = (map: BuyingMap, person: PersonId, step: StepId): Role | undefined =>
  Object.values(map.seats).find((seat) => seat.person === person && seat.step === step)?.role;

const UNKNOWN = makePerson({ id: '' as PersonId, name: '' });

/** Fills in what was unknown. Where the line says otherwise than is recorded, it goes into the notes as it was written. */
function complete(person: Person, facts: ListedFacts, said: string): Partial<Person> {
  const { notes = '', name: _, ...given } = facts;
  const filled: { [field: string]: unknown } = {};
  let differs = false;
  for (const [field, value] of Object.entries(given)) {
    const key = field as keyof typeof given;
    if (sameJson(value, UNKNOWN[key]) || sameJson(value, person[key])) continue;
    if (sameJson(person[key], UNKNOWN[key])) filled[field] = value;
    else differs = true;
  }
  const more = [differs ? said : '', notes].filter((text) => text !== '' && !person.notes.includes(text));
  return { ...(filled as Partial<Person>), notes: [person.notes, ...more].filter(Boolean).join('\n') };
}
