/** The only way in for our side's file: what it holds, or why it is refused; must never repair what it reads. */
import { DEFAULT_THRESHOLDS, type OurSide } from '../model/ourSide.ts';
import { firstContradiction } from '../model/pathBounds.ts';
import type { Refusal } from '../model/refusal.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { OUR_SIDE_MIGRATIONS } from './migrations/ourSideMigrations.ts';
import { openFile } from './openFile.ts';
import { OUR_RECORD_SCHEMAS, OUR_SIDE_FORMAT, OUR_SIDE_HEAD, type OurTable } from './ourSideSchema.ts';
import { byId, readTables } from './readTables.ts';
import { schemaRefusal } from './schemaRefusal.ts';

/** Reads our side. */
export function parseOurSide(text: string): Result<OurSide, Refusal> {
  const opened = openFile(text, OUR_SIDE_FORMAT, OUR_SIDE_MIGRATIONS);
  if (!opened.ok) return opened;
  const head = OUR_SIDE_HEAD.safeParse(opened.value);
  if (!head.success) return fail(schemaRefusal(head.error));
  const thresholds = head.data.thresholds ?? DEFAULT_THRESHOLDS;
  const bound = firstContradiction(thresholds);
  if (bound !== null) return fail({ code: 'contradicting-bounds', where: `thresholds.${bound}` });
  const listed = readTables(opened.value, OUR_RECORD_SCHEMAS);
  if (!listed.ok) return listed;
  // The schemas have been through all of it.
  const tables = byId(listed.value) as Pick<OurSide, OurTable>;
  return ok({ thresholds, ...tables });
}
