/** Takes a concern out with our message. */
import type { ConcernId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import { dropRecords } from './edit.ts';

/** Takes a concern out. */
export const deleteConcern = (map: BuyingMap, { concern }: { readonly concern: ConcernId }): BuyingMap =>
  dropRecords(map, 'concerns', new Set([concern]));
