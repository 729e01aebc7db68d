/** Writes plain values as text, the same bytes for the same content; must never depend on the order in which keys were set. */
import { compareText } from '../shared/compare.ts';

/** What stands first in a small nested object; the rest follows by name. */
const FIRST_KEYS = ['kind', 'from', 'to'];

const place = (key: string): number => {
  const found = FIRST_KEYS.indexOf(key);
  return found < 0 ? FIRST_KEYS.length : found;
};

/** The value with the keys of nested objects in one order. */
function settle(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(settle);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => place(a) - place(b) || compareText(a, b));
  return Object.fromEntries(entries.map(([key, inner]) => [key, settle(inner)]));
}

/** A record with its fields in the order of its shape. */
export const inOrder = (record: object, shape: object): { readonly [field: string]: unknown } =>
  Object.fromEntries(
    Object.keys(shape).map((field) => [field, settle((record as { readonly [field: string]: unknown })[field])]),
  );

/** All records of a table, by id, each with its fields in order. */
export const sorted = (table: { readonly [id: string]: { readonly id: string } }, shape: object) =>
  Object.values(table)
    .sort((a, b) => compareText(a.id, b.id))
    .map((record) => inOrder(record, shape));

export const toText = (content: object): string => `${JSON.stringify(content, null, 2)}\n`;
