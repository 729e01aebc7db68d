/** The same map under other ids; must never leave anything pointing at an old one. */
import { type BuyingMap, TABLE_NAMES, type TableName } from './map.ts';
import { POINTERS } from './pointers.ts';

type AnyRecord = { readonly id: string; readonly [field: string]: unknown };

/** The new id of a record by its old one; one that is not named keeps its own. */
export type NewIds = { readonly [Name in TableName]?: ReadonlyMap<string, string> };

export function withIds(map: BuyingMap, ids: NewIds): BuyingMap {
  const tables = TABLE_NAMES.map((name) => {
    const records = Object.values(map[name] as unknown as { readonly [id: string]: AnyRecord });
    const renamed = records.map((record) => withIdsOf(name, record, ids));
    return [name, Object.fromEntries(renamed.map((record) => [record.id, record]))];
  });
  return { ...map, ...Object.fromEntries(tables) };
}

function withIdsOf(name: TableName, record: AnyRecord, ids: NewIds): AnyRecord {
  const changed: { [field: string]: unknown } = { ...record };
  for (const { field, to } of POINTERS[name]) {
    const one = (id: unknown) => ids[to]?.get(id as string) ?? id;
    const value = record[field];
    changed[field] = Array.isArray(value) ? value.map(one) : one(value);
  }
  if (name === 'sources' && record.table !== 'fields') {
    changed.record = ids[record.table as TableName]?.get(record.record as string) ?? record.record;
  }
  changed.id = ids[name]?.get(record.id) ?? changed.id;
  return changed as AnyRecord;
}
