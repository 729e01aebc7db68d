/** Takes a set of maps away so that it can be put back, and back; must never touch the maps. */
import type { MapSetId, MapSets } from '../../model/mapSets.ts';
import { putInSets } from './setsEdit.ts';

/** `at` is in milliseconds since 1970. The same sets where it is not here. */
export function removeSet(sets: MapSets, { set, at }: { readonly set: MapSetId; readonly at: number }): MapSets {
  const there = sets.sets[set];
  return there?.removedAt === null ? putInSets(sets, 'sets', { ...there, removedAt: at }) : sets;
}

/** With its maps and its checklist. The same sets where it was not removed, or is gone for good. */
export function restoreSet(sets: MapSets, { set }: { readonly set: MapSetId }): MapSets {
  const there = sets.sets[set];
  return there ? putInSets(sets, 'sets', { ...there, removedAt: null }) : sets;
}
