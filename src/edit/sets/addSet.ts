/** Begins a set of maps, at the end. */
import type { MapId } from '../../model/ids.ts';
import type { MapSetId, MapSets } from '../../model/mapSets.ts';
import { inOrder, slotAt } from '../order.ts';
import { putMember } from './setMember.ts';
import { putInSets, type SetsEdit } from './setsEdit.ts';

export interface AddSet {
  readonly id: MapSetId;
  readonly maps: readonly MapId[];
}

/** Begins a set with some maps in it; the same sets when the id is taken. */
export function addSet(sets: MapSets, { id, maps }: AddSet): MapSets {
  if (Object.hasOwn(sets.sets, id)) return sets;
  const others = inOrder(Object.values(sets.sets));
  const { order, rekeyed } = slotAt(others, others.length);
  const rekey: SetsEdit = (sofar) =>
    others.reduce((now, other) => {
      const key = rekeyed.get(other.id);
      return key === undefined ? now : putInSets(now, 'sets', { ...other, order: key });
    }, sofar);
  const begun = putInSets(rekey(sets), 'sets', { id, name: '', order, removedAt: null });
  return maps.reduce((sofar, map) => putMember(sofar, { set: id, map }), begun);
}
