/** What an edit is: a pure change from one map to the next; must never reach for ids, clocks or storage of its own. */
import type { BuyingMap, RecordOf, TableName } from '../model/map.ts';
import type { MapFields } from '../model/mapFields.ts';

/** Returns the same map when there is nothing to change, so that identity tells whether anything happened. */
export type Edit = (map: BuyingMap) => BuyingMap;

/** Several edits as one gesture. */
export const together =
  (...edits: readonly Edit[]): Edit =>
  (map) =>
    edits.reduce((sofar, edit) => edit(sofar), map);

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** Puts a complete record in; replaces one of the same id. */
export function putRecord<Name extends TableName>(map: BuyingMap, table: Name, record: RecordOf<Name>): BuyingMap {
  const records = map[table] as { readonly [id: string]: RecordOf<Name> };
  return same(records[record.id], record) ? map : { ...map, [table]: { ...records, [record.id]: record } };
}

/** Changes some fields of a record; a record that has gone is left alone. */
export function patchRecord<Name extends TableName>(
  map: BuyingMap,
  table: Name,
  id: string,
  patch: Partial<RecordOf<Name>>,
): BuyingMap {
  const record = (map[table] as { readonly [id: string]: RecordOf<Name> })[id];
  return record ? putRecord(map, table, { ...record, ...patch }) : map;
}

/** Takes records out. What hangs on them is the caller's to take out too (see prune). */
export function dropRecords(map: BuyingMap, table: TableName, ids: ReadonlySet<string>): BuyingMap {
  const records: { readonly [id: string]: { readonly id: string } } = map[table];
  const kept = Object.entries(records).filter(([id]) => !ids.has(id));
  return kept.length === Object.keys(records).length ? map : { ...map, [table]: Object.fromEntries(kept) };
}

/** Changes some of the map's own fields. */
export function patchFields(map: BuyingMap, patch: Partial<MapFields>): BuyingMap {
  const fields = { ...map.fields, ...patch };
  return same(fields, map.fields) ? map : { ...map, fields };
}
