/** The map that home's answer begins: who starts it, in a first step without a name; must never add anything of ours. */

import { addPerson } from '../edit/addPerson.ts';
import { addSeat } from '../edit/addSeat.ts';
import { addStep } from '../edit/addStep.ts';
import { setFields } from '../edit/setFields.ts';
import type { MapId, PersonId, SeatId, StepId } from '../model/ids.ts';
import { type BuyingMap, blankMap } from '../model/map.ts';
import { personFields } from './personFields.ts';
import { type Reading, type ReadLine, readLine } from './readLine.ts';

export type NewId = <Id extends string>() => Id;

/** A blank map that counts in a currency. */
export const mapIn = (currency: string, newId: NewId): BuyingMap =>
  setFields(blankMap(newId<MapId>()), { patch: { currency } });

/** One line, read as the outline reads one; whoever it names starts the purchase. Several lines: firstMapOfList. */
export const firstMap = (answer: string, reading: Reading, newId: NewId): BuyingMap =>
  withInitiator(mapIn(reading.currency, newId), readLine(answer, reading), newId);

function withInitiator(map: BuyingMap, line: ReadLine, newId: NewId): BuyingMap {
  const person = newId<PersonId>();
  const step = newId<StepId>();
  const withStep = addStep(map, { id: step, name: '', kind: 'need' });
  const withPerson = addPerson(withStep, { id: person, ...personFields(line) });
  return addSeat(withPerson, { id: newId<SeatId>(), person, step, role: 'initiator' });
}
