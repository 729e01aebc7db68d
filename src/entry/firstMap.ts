/** The map that home's answer begins: who starts it, in a first step without a name, and whoever else was pasted; must never add anything of ours. */

import { addPerson } from '../edit/addPerson.ts';
import { addSeat } from '../edit/addSeat.ts';
import { addStep } from '../edit/addStep.ts';
import { addListed } from '../edit/clipboard/addListed.ts';
import { setFields } from '../edit/setFields.ts';
import type { MapId, PersonId, SeatId, StepId } from '../model/ids.ts';
import { type BuyingMap, blankMap } from '../model/map.ts';
import { ok, type Result } from '../shared/result.ts';
import { NO_CHOICES } from './list/choices.ts';
import { isList } from './list/isList.ts';
import { drawOnce, planList, toListed } from './list/planList.ts';
import { type ListRefusal, readList } from './list/readList.ts';
import { personFields } from './personFields.ts';
import { type Reading, type ReadLine, readLine } from './readLine.ts';

type NewId = <Id extends string>() => Id;

/** One line is read as the outline reads one, several are read as a list; the first person starts the purchase. */
export function firstMap(answer: string, reading: Reading, newId: NewId): Result<BuyingMap, ListRefusal> {
  const map = setFields(blankMap(newId<MapId>()), { patch: { currency: reading.currency } });
  if (!isList(answer)) return ok(withInitiator(map, readLine(answer, reading), newId));
  const list = readList(answer, { steps: [], currency: reading.currency });
  if (!list.ok) return list;
  // Nothing is supposed of lines that nobody has been shown one by one.
  const plain = new Set(list.value.rows.map(({ line }) => line));
  const plan = planList(map, list.value.rows, { ...NO_CHOICES, rest: { kind: 'new', name: '' }, plain });
  return ok(addListed(map, toListed(map, plan, drawOnce(newId))));
}

function withInitiator(map: BuyingMap, line: ReadLine, newId: NewId): BuyingMap {
  const person = newId<PersonId>();
  const step = newId<StepId>();
  const withStep = addStep(map, { id: step, name: '', kind: 'need' });
  const withPerson = addPerson(withStep, { id: person, ...personFields(line) });
  return addSeat(withPerson, { id: newId<SeatId>(), person, step, role: 'initiator' });
}
