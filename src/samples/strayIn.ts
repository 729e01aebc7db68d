/** What in a map that calls itself a sample is more than a pattern; must never be passed over. */
import { type BuyingMap, TABLE_NAMES } from '../model/map.ts';
import { sameJson } from '../shared/sameJson.ts';
import { patternOf } from './patternOf.ts';

/** Where the first of it stands, as in a file; null for a sample as it should be. */
export function strayIn(sample: BuyingMap): string | null {
  const pattern = patternOf(sample);
  if (!sameJson(pattern.fields, sample.fields)) return 'map';
  return TABLE_NAMES.find((table) => !sameJson(pattern[table], sample[table])) ?? null;
}
