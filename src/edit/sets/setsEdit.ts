/** What an edit of the sets of maps is, with the pieces that all of them are made of. */
import type { MapSets } from '../../model/mapSets.ts';
import { sameJson } from '../../shared/sameJson.ts';

/** Returns the same sets when there is nothing to change, so that identity tells whether anything happened. */
export type SetsEdit = (sets: MapSets) => MapSets;

type TableName = 'sets' | 'members' | 'measures';

/** Puts a complete record in; replaces one of the same id. */
export function putInSets<Name extends TableName>(sets: MapSets, table: Name, record: MapSets[Name][string]): MapSets {
  const records = sets[table] as { readonly [id: string]: MapSets[Name][string] };
  if (Object.hasOwn(records, record.id) && sameJson(records[record.id], record)) return sets;
  return { ...sets, [table]: { ...records, [record.id]: record } };
}

/** Takes a record out. What hangs on it is the caller's to take out too. */
export function dropFromSets(sets: MapSets, table: TableName, id: string): MapSets {
  const { [id]: gone, ...kept } = sets[table] as { readonly [id: string]: unknown };
  return gone === undefined ? sets : { ...sets, [table]: kept };
}
