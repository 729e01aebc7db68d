/** Seats somebody new or known in a step that is there or has to be made; must never seat anybody in a second role unasked. */
import { addPerson } from '../edit/addPerson.ts';
import { addSeat } from '../edit/addSeat.ts';
import { addStep } from '../edit/addStep.ts';
import type { Edit } from '../edit/edit.ts';
import type { PersonId, SeatId, StepId } from '../model/ids.ts';
import type { Person } from '../model/records.ts';
import type { Role, StepKind } from '../model/words.ts';
import type { NewId } from './answer.ts';
import type { Whoever } from './ask.ts';

export interface SeatSomebody {
  readonly role: Role;
  readonly step: StepId | null;
  /** The kind of the step to make where there is none. */
  readonly newStep: StepKind;
  /** What is known of somebody new besides the name. */
  readonly known?: Partial<Omit<Person, 'id' | 'name' | 'title'>>;
}

/** The edit that seats somebody. Where the step has gone meanwhile, or there was none, one is made at the end. */
export function seatSomebody({ role, step, newStep, known }: SeatSomebody, who: Whoever, newId: NewId): Edit {
  const seat = newId<SeatId>();
  const freshStep = newId<StepId>();
  const person = who.is === 'known' ? who.person : newId<PersonId>();
  return (map) => {
    if (who.is === 'known' && !map.people[person]) return map;
    const there = step !== null && map.steps[step] ? step : freshStep;
    const withStep = there === freshStep ? addStep(map, { id: freshStep, name: '', kind: newStep }) : map;
    const withPerson =
      who.is === 'new'
        ? addPerson(withStep, { ...known, id: person, name: who.name, title: who.title ?? '' })
        : withStep;
    return addSeat(withPerson, { id: seat, person, step: there, role });
  };
}
