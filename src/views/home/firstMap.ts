/** The map that home's answer begins: one person who starts it, in a first step without a name; must never add anything of ours. */
import { addPerson } from '../../edit/addPerson.ts';
import { addSeat } from '../../edit/addSeat.ts';
import { addStep } from '../../edit/addStep.ts';
import type { MapId, PersonId, SeatId, StepId } from '../../model/ids.ts';
import { type BuyingMap, blankMap } from '../../model/map.ts';

/** Splits "Lin Wei, head of sales" into a name and a title, at the first comma of either script. */
export function readNameAndTitle(answer: string): { readonly name: string; readonly title: string } {
  const at = answer.search(/[,，]/);
  return at < 0
    ? { name: answer.trim(), title: '' }
    : { name: answer.slice(0, at).trim(), title: answer.slice(at + 1).trim() };
}

/** A blank map with its first person as the initiator of the first step. */
export function firstMap(answer: string, newId: <Id extends string>() => Id): BuyingMap {
  const { name, title } = readNameAndTitle(answer);
  const person = newId<PersonId>();
  const step = newId<StepId>();
  const withStep = addStep(blankMap(newId<MapId>()), { id: step, name: '', kind: 'need' });
  const withPerson = addPerson(withStep, { id: person, name, title });
  return addSeat(withPerson, { id: newId<SeatId>(), person, step, role: 'initiator' });
}
