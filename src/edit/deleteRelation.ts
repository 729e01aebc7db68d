/** Takes a relation out; must never take the people along. */
import type { RelationId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import { dropRecords } from './edit.ts';

/** Takes a relation out. */
export const deleteRelation = (map: BuyingMap, { relation }: { readonly relation: RelationId }): BuyingMap =>
  dropRecords(map, 'relations', new Set([relation]));
