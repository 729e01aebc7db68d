/** The map that home's answer begins: one person who starts it, in a first step without a name; must never add anything of ours. */
import { addPerson } from '../edit/addPerson.ts';
import { addSeat } from '../edit/addSeat.ts';
import { addStep } from '../edit/addStep.ts';
import type { MapId, PersonId, SeatId, StepId } from '../model/ids.ts';
import { type BuyingMap, blankMap } from '../model/map.ts';
import { personFields } from './personFields.ts';
import { readLine } from './readLine.ts';

/** A blank map with its first person, read as the outline reads a line, as the initiator of the first step. */
export function firstMap(answer: string, newId: <Id extends string>() => Id): BuyingMap {
  const person = newId<PersonId>();
  const step = newId<StepId>();
  const withStep = addStep(blankMap(newId<MapId>()), { id: step, name: '', kind: 'need' });
  const withPerson = addPerson(withStep, { id: person, ...personFields(readLine(answer)) });
  return addSeat(withPerson, { id: newId<SeatId>(), person, step, role: 'initiator' });
}
