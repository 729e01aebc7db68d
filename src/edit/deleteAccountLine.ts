/** Takes a line out of the economic account. */
import type { AccountLineId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import { dropRecords } from './edit.ts';

/** Takes a line out. */
export const deleteAccountLine = (map: BuyingMap, { line }: { readonly line: AccountLineId }): BuyingMap =>
  dropRecords(map, 'accountLines', new Set([line]));
