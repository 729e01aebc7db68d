/** The map that home's answer begins: who starts it, in a first step without a name; must never add anything of ours. */

import { addStep } from '../edit/addStep.ts';
import { setFields } from '../edit/setFields.ts';
import type { MapId, StepId } from '../model/ids.ts';
import { type BuyingMap, blankMap } from '../model/map.ts';
import type { Role } from '../model/words.ts';
import type { Reading, ReadLine } from './readLine.ts';
import { readPeople } from './readPeople.ts';
import { seatTyped } from './seatTyped.ts';

export type NewId = <Id extends string>() => Id;

/** A blank map that counts in a currency. */
export const mapIn = (currency: string, newId: NewId): BuyingMap =>
  setFields(blankMap(newId<MapId>()), { patch: { currency } });

/** One line, read as the outline reads one; whoever it names first starts the purchase. Several lines: firstMapOfList. */
export function firstMap(answer: string, reading: Reading, newId: NewId): BuyingMap {
  const [first, ...others] = readPeople(answer, reading).lines;
  const step = newId<StepId>();
  const withStep = addStep(mapIn(reading.currency, newId), { id: step, name: '', kind: 'need' });
  const seat = (map: BuyingMap, line: ReadLine, said: Role | null) => {
    const typed = { line, person: null, step, role: said, safe: false };
    return seatTyped(map, typed, { person: newId(), seat: newId(), tie: newId }).edit(map);
  };
  return others.reduce((map, line) => seat(map, line, line.role), seat(withStep, first, 'initiator'));
}
