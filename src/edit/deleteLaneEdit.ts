/** Takes back what was done to a lane item by hand, or an item added by hand; must never touch what is derived. */
import type { LaneEditId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import { dropRecords } from './edit.ts';

/** Takes a lane edit out. */
export const deleteLaneEdit = (map: BuyingMap, { edit }: { readonly edit: LaneEditId }): BuyingMap =>
  dropRecords(map, 'laneEdits', new Set([edit]));
