/** Changes a line of the economic account. */
import type { AccountLineId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import type { AccountLine } from '../model/records.ts';
import { patchRecord } from './edit.ts';

export interface SetAccountLine {
  readonly line: AccountLineId;
  readonly patch: Partial<Omit<AccountLine, 'id' | 'person' | 'order'>>;
}

/** Changes some fields of a line. */
export const setAccountLine = (map: BuyingMap, { line, patch }: SetAccountLine): BuyingMap =>
  patchRecord(map, 'accountLines', line, patch);
