/** Whether the fact that a source tells of stands in the map; must never judge whether it is true. */
import type { BuyingMap } from './map.ts';
import type { FactSource } from './workRecords.ts';

/** Whether there is such a record, and it has such a field. */
export function isFactThere(map: BuyingMap, { table, record, field }: FactSource): boolean {
  if (table === 'fields') return record === '' && Object.hasOwn(map.fields, field);
  const records: { readonly [id: string]: object } = map[table];
  const found = Object.hasOwn(records, record) ? records[record] : undefined;
  return found !== undefined && field !== 'id' && Object.hasOwn(found, field);
}
