/** Adds people from a list as one edit; must never overwrite what is recorded of somebody who is there. */
import type { PersonId, SeatId, StepId } from '../../model/ids.ts';
import type { BuyingMap } from '../../model/map.ts';
import type { Step } from '../../model/records.ts';
import type { Role } from '../../model/words.ts';
import { addPerson } from '../addPerson.ts';
import { addSeat, roleThere } from '../addSeat.ts';
import { addStep } from '../addStep.ts';
import { completePerson, type SaidFacts } from '../completePerson.ts';

export interface ListedLine {
  /** Somebody of the map or of an earlier line, else somebody new. */
  readonly person: PersonId;
  readonly facts: SaidFacts;
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
    const there = sofar.people[person]
      ? completePerson(sofar, { person, facts, said })
      : addPerson(sofar, { ...facts, id: person });
    if (!seat) return there;
    const role = seat.role ?? roleThere(there, person, seat.step) ?? roleIn(there, seat.step);
    return addSeat(there, { id: seat.id, person, step: seat.step, role });
  }, withSteps);
}
