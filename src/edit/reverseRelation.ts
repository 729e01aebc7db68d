/** Turns a relation round; must never turn one onto another that is there. */
import type { RelationId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import { findRelation } from './addRelation.ts';
import { patchRecord } from './edit.ts';

/** Swaps the two ends; the same map for a conflict, which has no direction, and where the other way is drawn already. */
export function reverseRelation(map: BuyingMap, { relation: id }: { readonly relation: RelationId }): BuyingMap {
  const relation = map.relations[id];
  if (!relation) return map;
  const { from, to } = relation;
  if (findRelation(map, { ...relation, from: to, to: from })) return map;
  return patchRecord(map, 'relations', id, { from: to, to: from });
}
