/** Finds maps on home by words of their names and of those on them; must never open one to look. */
import type { MapSummary } from '../model/mapSummary.ts';
import { searchKey } from '../shared/sameName.ts';

/** What is kept of a map is text as it was written; how it is searched may change without it. */
const keys = new WeakMap<MapSummary, string>();

function keyOf(map: MapSummary): string {
  const key = keys.get(map) ?? map.search.split('\n').map(searchKey).join('\n');
  keys.set(map, key);
  return key;
}

/** Those that hold every word, in the order in which they come; all of them for an empty text. */
export function findMaps(maps: readonly MapSummary[], typed: string): readonly MapSummary[] {
  const words = typed.split(/\s+/).map(searchKey);
  return maps.filter((map) => words.every((word) => keyOf(map).includes(word)));
}
