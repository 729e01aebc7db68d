/** Changes the map's own fields. */
import type { BuyingMap } from '../model/map.ts';
import type { MapFields } from '../model/mapFields.ts';
import { patchFields } from './edit.ts';

/** Changes some of the map's own fields. */
export const setFields = (map: BuyingMap, { patch }: { readonly patch: Partial<MapFields> }): BuyingMap =>
  patchFields(map, patch);
