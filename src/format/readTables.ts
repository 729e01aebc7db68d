/** Reads a file's tables record by record, up to the first that does not fit; must never collect all that is wrong with a hostile file. */
import type * as z from 'zod/mini';
import { type Limited, MOST_OF } from '../model/limits.ts';
import type { Refusal } from '../model/refusal.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { mostOf } from './fileSchema.ts';
import type { FileContent } from './migrations/migrate.ts';
import { schemaRefusal } from './schemaRefusal.ts';

/** Records by table, in the order of the file. */
export type Listed = { readonly [table: string]: readonly { readonly id: string }[] };

/** The records of every table that has a schema, or the first thing wrong with one. An absent table is empty. */
export function readTables(
  content: FileContent,
  schemas: { readonly [table: string]: z.ZodMiniType },
): Result<Listed, Refusal> {
  const listed: { [table: string]: { readonly id: string }[] } = {};
  for (const [table, schema] of Object.entries(schemas)) {
    const there = (content[table] ?? []) as readonly unknown[];
    if (there.length > mostOf(table)) return fail(tooMany(table));
    const seen = new Set<string>();
    const records: { readonly id: string }[] = [];
    for (const [place, value] of there.entries()) {
      const checked = schema.safeParse(value);
      if (!checked.success) return fail(schemaRefusal(checked.error, [table, place]));
      // Every record's schema asks for an id.
      const record = checked.data as { readonly id: string };
      if (seen.has(record.id)) return fail({ code: 'invalid-records', where: `${table}[${place}].id` });
      seen.add(record.id);
      records.push(record);
    }
    listed[table] = records;
  }
  return ok(listed);
}

function tooMany(table: string): Refusal {
  const of = (Object.hasOwn(MOST_OF, table) ? table : 'records') as Limited;
  return { code: 'too-large', where: table, most: { of, count: mostOf(table) } };
}

/** The tables as a map has them. */
export const byId = (
  listed: Listed,
): { readonly [table: string]: { readonly [id: string]: { readonly id: string } } } =>
  Object.fromEntries(
    Object.entries(listed).map(([table, records]) => [
      table,
      Object.fromEntries(records.map((record) => [record.id, record])),
    ]),
  );
