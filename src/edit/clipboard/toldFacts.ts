/** Which facts in a fragment have their source told in it; must never keep a source whose fact has changed since it was told. */
import { type Fragment, findFact } from '../../model/fragment.ts';
import type { FactSource } from '../../model/workRecords.ts';
import { sameJson } from '../../shared/sameJson.ts';

/** The fragment as it is after, with the sources of those facts alone that are still what they were before. */
export function withToldFacts(before: Fragment, after: Fragment): Fragment {
  const value = (fragment: Fragment, source: FactSource) =>
    (findFact(fragment, source) as { readonly [field: string]: unknown } | null)?.[source.field];
  const isTold = (source: FactSource) =>
    findFact(after, source) !== null && sameJson(value(before, source), value(after, source));
  const kept = Object.entries(after.sources).filter(([, source]) => isTold(source));
  return { ...after, sources: Object.fromEntries(kept) };
}
