/** Where a recorded fact comes from, and whether it has to be asked again; must never judge whether it is true. */

import { type Day, daysBetween } from '../shared/day.ts';
import type { BuyingMap } from './map.ts';
import type { FactSource } from './workRecords.ts';

/** One field of one record; `record` is empty for the map's own fields. */
export type Fact = Pick<FactSource, 'table' | 'record' | 'field'>;

/** What was said of it longer ago than a quarter is asked again; in days. Ours. */
const FRESH_DAYS = 92;

/** What is recorded of where a fact comes from; of two that tabs wrote at once the one of the smaller id, everywhere. */
export function sourceOf(map: BuyingMap, { table, record, field }: Fact): FactSource | null {
  const told = Object.values(map.sources)
    .filter((source) => source.table === table && source.record === record && source.field === field)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return told[0] ?? null;
}

type Records = { readonly [id: string]: { readonly [field: string]: unknown } };

/** What the fact says; undefined where its record has gone. */
export const factValue = (map: BuyingMap, { table, record, field }: Fact): unknown =>
  table === 'fields'
    ? (map.fields as unknown as Records[string])[field]
    : (map[table] as unknown as Records)[record]?.[field];

/** Somebody said it, but so long ago that it may have changed. What has no day never grows old. */
export const isStale = (source: FactSource, today: Day): boolean =>
  source.day !== null && daysBetween(source.day, today) > FRESH_DAYS;
