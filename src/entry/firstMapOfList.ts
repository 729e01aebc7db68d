/** The map that a list begins which was pasted as home's answer: the first of it starts the purchase; must never suppose what nobody has been shown. */
import { addListed } from '../edit/clipboard/addListed.ts';
import type { BuyingMap } from '../model/map.ts';
import { ok, type Result } from '../shared/result.ts';
import { mapIn, type NewId } from './firstMap.ts';
import { NO_CHOICES } from './list/choices.ts';
import { drawOnce, planList, toListed } from './list/planList.ts';
import { type ListRefusal, readList } from './list/readList.ts';
import type { Reading } from './readLine.ts';

/** So many lines are shown as they are understood; of the others nothing is supposed. */
export const SHOWN_LINES = 50;

/** Several lines, read as any list; why not where it cannot be. */
export function firstMapOfList(
  answer: string,
  { currency, proposes = true }: Reading,
  newId: NewId,
): Result<BuyingMap, ListRefusal> {
  const map = mapIn(currency, newId);
  const list = readList(answer, { steps: [], currency });
  if (!list.ok) return list;
  const plain = new Set(list.value.rows.slice(proposes ? SHOWN_LINES : 0).map(({ line }) => line));
  const plan = planList(map, list.value.rows, { ...NO_CHOICES, rest: { kind: 'new', name: '' }, plain });
  return ok(addListed(map, toListed(map, plan, drawOnce(newId))));
}
