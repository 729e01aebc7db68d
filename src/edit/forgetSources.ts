/** Lets go of where a fact came from once it says something else; must never touch a source that is itself new. */
import { factValue } from '../model/factSource.ts';
import type { BuyingMap } from '../model/map.ts';
import type { FactSource } from '../model/workRecords.ts';
import { sameJson } from '../shared/sameJson.ts';

/** The map after an edit, with the sources of those facts alone that the edit left as they were. */
export function forgetSources(before: BuyingMap, after: BuyingMap): BuyingMap {
  const isTold = (source: FactSource) =>
    before.sources[source.id] !== source || sameJson(factValue(before, source), factValue(after, source));
  const all = Object.entries(after.sources);
  const kept = all.filter(([, source]) => isTold(source));
  return kept.length === all.length ? after : { ...after, sources: Object.fromEntries(kept) };
}
