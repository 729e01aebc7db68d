/** Takes a map into a set or out of it. */
import type { MapId } from '../../model/ids.ts';
import type { MapSetId, MapSets } from '../../model/mapSets.ts';
import { derivedId } from '../../model/recordId.ts';
import { dropFromSets, putInSets } from './setsEdit.ts';

interface Member {
  readonly set: MapSetId;
  readonly map: MapId;
}

/** The set with this map in it. */
export const putMember = (sets: MapSets, { set, map }: Member): MapSets =>
  putInSets(sets, 'members', { id: derivedId<string>('in', set, map), set, map });

/** Takes a map in or out; the same sets when the set has gone. */
export function setMember(sets: MapSets, { set, map, isIn }: Member & { readonly isIn: boolean }): MapSets {
  if (!Object.hasOwn(sets.sets, set)) return sets;
  return isIn ? putMember(sets, { set, map }) : dropFromSets(sets, 'members', derivedId<string>('in', set, map));
}
