/** Names a set of maps. */
import type { MapSetId, MapSets } from '../../model/mapSets.ts';
import { putInSets } from './setsEdit.ts';

/** Gives a set a name; an empty one lets it be called after its maps. */
export function setSetName(sets: MapSets, { set, name }: { readonly set: MapSetId; readonly name: string }): MapSets {
  const there = sets.sets[set];
  return there ? putInSets(sets, 'sets', { ...there, name }) : sets;
}
