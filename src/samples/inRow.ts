/** Gives records ids and orders by where they stand in a row; must never let an id tell of anything else. */
import { generateNKeysBetween } from 'fractional-indexing';
import type { Table } from '../model/map.ts';

/** `role-01`, `role-02` … */
export const idAt = (kind: string, place: number): string => `${kind}-${String(place + 1).padStart(2, '0')}`;

/** Orders that leave room between any two. */
export const ordersOf = (count: number): readonly string[] => generateNKeysBetween(null, null, count);

export function inRow<Told, Rec extends { readonly id: string }>(
  row: readonly Told[],
  kind: string,
  make: (told: Told, id: Rec['id'], order: string) => Rec,
): Table<Rec> {
  const orders = ordersOf(row.length);
  const records = row.map((told, place) => make(told, idAt(kind, place), orders[place] ?? ''));
  return Object.fromEntries(records.map((record) => [record.id, record]));
}
