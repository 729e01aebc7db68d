/** Changes the kind, strength or note of a relation; must never make two equal ones. */
import type { RelationId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import type { Relation } from '../model/records.ts';
import { findRelation } from './addRelation.ts';
import { patchRecord } from './edit.ts';

export interface SetRelation {
  readonly relation: RelationId;
  readonly patch: Partial<Pick<Relation, 'kind' | 'strength' | 'note'>>;
}

/** Changes a relation; the same map when the new kind is drawn between these two already. */
export function setRelation(map: BuyingMap, { relation: id, patch }: SetRelation): BuyingMap {
  const relation = map.relations[id];
  if (!relation) return map;
  const changesKind = patch.kind !== undefined && patch.kind !== relation.kind;
  if (changesKind && findRelation(map, { ...relation, ...patch })) return map;
  return patchRecord(map, 'relations', id, patch);
}
