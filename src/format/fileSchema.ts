/** What a file with tables looks like, in two forms: one to read it by, one to publish. */
import * as z from 'zod/mini';
import { MOST_OF, MOST_RECORDS } from '../model/limits.ts';

type Shape = { readonly [field: string]: z.ZodMiniType };

const withTables = <Head extends Shape>(
  head: Head,
  tables: Shape,
  listOf: (record: z.ZodMiniType, name: string) => z.ZodMiniType,
) =>
  z.strictObject({
    ...head,
    // Hidden from the types, in which a table of any name would hide the head's own fields.
    ...(Object.fromEntries(
      Object.entries(tables).map(([name, record]) => [name, z.optional(listOf(record, name))]),
    ) as Readonly<Record<never, never>>),
  });

/** All but the records, which are read one by one (see readTables). */
export const headSchema = <Head extends Shape>(head: Head, tables: Shape) =>
  withTables(head, tables, () => z.array(z.unknown()));

/** The whole, for the published schema. */
export const wholeSchema = <Head extends Shape>(head: Head, tables: Shape) =>
  withTables(head, tables, (record, name) => z.array(record).check(z.maxLength(mostOf(name))));

/** Records that one table may hold. */
export const mostOf = (table: string): number => MOST_OF[table as keyof typeof MOST_OF] ?? MOST_RECORDS;
