/** The only way in for our side's file: what it holds, or why it is refused; must never repair what it reads. */
import { DEFAULT_THRESHOLDS, type OurSide } from '../model/ourSide.ts';
import type { Refusal } from '../model/refusal.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { findDouble } from './findDouble.ts';
import { OUR_SIDE_MIGRATIONS } from './migrations/ourSideMigrations.ts';
import { openFile } from './openFile.ts';
import { OUR_SIDE_FILE, OUR_SIDE_FORMAT, OUR_TABLES } from './ourSideSchema.ts';
import { schemaRefusal } from './schemaRefusal.ts';

type Listed = { readonly [name: string]: readonly { readonly id: string }[] };

/** Reads our side. */
export function parseOurSide(text: string): Result<OurSide, Refusal> {
  const opened = openFile(text, OUR_SIDE_FORMAT, OUR_SIDE_MIGRATIONS);
  if (!opened.ok) return opened;
  const checked = OUR_SIDE_FILE.safeParse(opened.value);
  if (!checked.success) return fail(schemaRefusal(checked.error));
  const listed = Object.fromEntries(OUR_TABLES.map((name) => [name, checked.data[name] ?? []])) as Listed;
  const double = findDouble(OUR_TABLES, listed);
  if (double !== null) return fail({ code: 'invalid-records', where: double });
  const tables = OUR_TABLES.map((name) => [
    name,
    Object.fromEntries((listed[name] ?? []).map((record) => [record.id, record])),
  ]);
  return ok({ thresholds: checked.data.thresholds ?? DEFAULT_THRESHOLDS, ...Object.fromEntries(tables) });
}
