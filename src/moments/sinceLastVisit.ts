/** Whether it is worth offering to look at what changed since somebody last saw a map; must never offer what nobody would call a change. */
import type { BuyingMap, TableName } from '../model/map.ts';
import { compareMaps } from './compareMaps.ts';
import type { Comparison } from './comparison.ts';

/** Where a card stands is tidied along with other edits, and moments are kept by the app itself. */
const NO_NEWS: ReadonlySet<TableName> = new Set(['places', 'moments']);

/** What differs from the state that was last seen; null where nothing does, as after changes that were undone. */
export function sinceLastVisit(seen: BuyingMap, now: BuyingMap): Comparison | null {
  if (seen === now) return null;
  const comparison = compareMaps(seen, now);
  const isNews = comparison.fields.length > 0 || comparison.records.some(({ table }) => !NO_NEWS.has(table));
  return isNews ? comparison : null;
}
