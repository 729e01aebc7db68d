/** Fills empty chairs: a name, somebody known, or "does not exist there"; must never fill one that was not answered. */
import { type Edit, together } from '../edit/edit.ts';
import { setAbsentFunction } from '../edit/setAbsentFunction.ts';
import { setPerson } from '../edit/setPerson.ts';
import type { Answers, AskOf, NewId } from './ask.ts';
import { seatingIds, seatSomebody } from './seatSomebody.ts';
import { whereFunction } from './whereTo.ts';

/** One edit for all functions that were answered. Whoever is named sits where that function usually does. */
export function answerFunctions(_: AskOf<'functions'>, value: Answers['functions'], newId: NewId): Edit {
  return together(...value.map((entry) => answerOne(entry, newId)));
}

function answerOne({ function: id, who, role = 'informed' }: Answers['functions'][number], newId: NewId): Edit {
  if (who.is === 'absent') return (map) => setAbsentFunction(map, { function: id, absent: true });
  // Somebody who is on the map already keeps the seats they have: only their function was missing.
  if (who.is === 'known') return (map) => setPerson(map, { person: who.person, patch: { function: id } });
  const ids = seatingIds(newId);
  return (map) => seatSomebody(map, { ...whereFunction(map, id), who, role, known: { function: id } }, ids);
}
