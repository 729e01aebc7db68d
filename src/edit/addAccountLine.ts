/** Adds a line to the economic account. */
import { makeAccountLine } from '../model/makeRecord.ts';
import type { BuyingMap } from '../model/map.ts';
import type { AccountLine } from '../model/records.ts';
import { has } from './has.ts';
import { putAt } from './putAt.ts';

export type AddAccountLine = Pick<AccountLine, 'id' | 'kind'> & Partial<Omit<AccountLine, 'order'>>;

/** Adds a line at the end, for the purchase or for one person; the same map when that person has gone. */
export function addAccountLine(map: BuyingMap, what: AddAccountLine): BuyingMap {
  const person = what.person ?? null;
  if ((person !== null && !has(map, 'people', person)) || has(map, 'accountLines', what.id)) return map;
  const line = makeAccountLine({ ...what, person, order: '' });
  return putAt(map, 'accountLines', line, Object.values(map.accountLines), 'end');
}
