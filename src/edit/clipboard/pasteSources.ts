/** Pastes where facts come from, for those facts alone that were pasted too; must never tell the source of one that was there before. */
import type { Fragment } from '../../model/fragment.ts';
import type { FactSourceId, PersonId } from '../../model/ids.ts';
import type { BuyingMap } from '../../model/map.ts';
import { putRecord } from '../edit.ts';
import { has } from '../has.ts';

export interface Pasted {
  /** Who in the fragment is who on the map. */
  readonly people: ReadonlyMap<PersonId, PersonId>;
  /** The map as it was before anything was pasted. */
  readonly before: BuyingMap;
}

export function pasteSources(
  map: BuyingMap,
  fragment: Fragment,
  ids: ReadonlyMap<string, string>,
  { people, before }: Pasted,
): BuyingMap {
  let next = map;
  for (const source of Object.values(fragment.sources)) {
    const { table } = source;
    const [id, record] = [ids.get(source.id) as FactSourceId | undefined, ids.get(source.record)];
    if (table === 'fields' || id === undefined || record === undefined) continue;
    if (has(before, table, record) || !has(next, table, record)) continue;
    const person = source.person === null ? null : (people.get(source.person) ?? null);
    next = putRecord(next, 'sources', { ...source, id, record, person });
  }
  return next;
}
