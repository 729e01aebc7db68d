/** What a set of maps is called: its own name, else its maps'. */
import type { MapId } from '../model/ids.ts';
import type { MapSet } from '../model/mapSets.ts';
import type { MapSummary } from '../model/mapSummary.ts';
import type { Say } from '../text/text.ts';

export const nameOfMap = (map: Pick<MapSummary, 'name' | 'customer'>, t: Say): string =>
  map.name.trim() || map.customer.trim() || t('common.unnamedMap');

const MOST_NAMED = 2;

export function nameOfSet(set: MapSet, maps: readonly MapId[], summaries: readonly MapSummary[], t: Say): string {
  if (set.name.trim() !== '') return set.name.trim();
  if (maps.length === 0) return t('sets.noMaps');
  const here = summaries.filter(({ id }) => maps.includes(id));
  if (here.length === 0) return t('sets.maps', { count: maps.length });
  const names = here
    .slice(0, MOST_NAMED)
    .map((map) => nameOfMap(map, t))
    .join(t('common.comma'));
  // What was removed counts nowhere.
  const more = here.length - Math.min(here.length, MOST_NAMED);
  if (more === 0) return names;
  return t('sets.andMore', { names, more });
}
