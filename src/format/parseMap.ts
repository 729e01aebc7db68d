/** The only way in for a map's file: the map it holds, or why it is refused; must never repair what it reads. */
import { checkMap, type MapProblem } from '../model/checkMap.ts';
import type { MapId } from '../model/ids.ts';
import { type BuyingMap, type RecordOf, TABLE_NAMES, type TableName } from '../model/map.ts';
import type { Refusal } from '../model/refusal.ts';
import type { MapFields } from '../model/records.ts';
import { type Day, daysBetween } from '../shared/day.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { findDouble } from './findDouble.ts';
import { COMPLETE, completeFields, MAP_FILE, MAP_FORMAT } from './mapSchema.ts';
import type { FileContent } from './migrations/migrate.ts';
import { MAP_MIGRATIONS } from './migrations/mapMigrations.ts';
import { openFile } from './openFile.ts';
import { schemaRefusal } from './schemaRefusal.ts';
import { shiftDays } from './shiftDays.ts';

/** Reads a map. `today` matters only for a file whose days are told relative to a day of its own, as the examples' are. */
export function parseMap(text: string, today: Day): Result<BuyingMap, Refusal> {
  const opened = openFile(text, MAP_FORMAT, MAP_MIGRATIONS);
  if (!opened.ok) return opened;
  const checked = MAP_FILE.safeParse(opened.value);
  if (!checked.success) return fail(schemaRefusal(checked.error));
  const listed = listRecords(checked.data);
  const double = findDouble(TABLE_NAMES, listed);
  if (double !== null) return fail({ code: 'invalid-records', where: double });
  const map = assemble(checked.data.id, checked.data.map as Partial<MapFields>, listed);
  const [problem] = checkMap(map);
  if (problem) return fail(problemRefusal(problem, listed));
  const { relativeTo } = checked.data;
  if (relativeTo === undefined) return ok(map);
  const moved = shiftDays(map, daysBetween(relativeTo, today));
  return moved ? ok(moved) : fail({ code: 'invalid-records', where: 'relativeTo' });
}

type Listed = { readonly [Name in TableName]: readonly RecordOf<Name>[] };

/** The records of each table, complete, in the order of the file. */
function listRecords(file: FileContent): Listed {
  const list = <Name extends TableName>(name: Name) =>
    // The schema has been through them: what a record lacks is what its maker fills in.
    ((file[name] ?? []) as readonly RecordOf<Name>[]).map((record) => COMPLETE[name](record));
  return Object.fromEntries(TABLE_NAMES.map((name) => [name, list(name)])) as unknown as Listed;
}

/** What is wrong with the map, as a place in the file. */
function problemRefusal({ code, table, id }: MapProblem, listed: Listed): Refusal {
  const where = table === 'fields' ? 'map' : `${table}[${listed[table].findIndex((record) => record.id === id)}]`;
  return { code: code === 'dangling' ? 'dangling-references' : 'invalid-records', where };
}

function assemble(id: MapId, fields: Partial<MapFields>, listed: Listed): BuyingMap {
  const tables = TABLE_NAMES.map((name) => [name, Object.fromEntries(listed[name].map((record) => [record.id, record]))]);
  return { id, fields: completeFields(fields), ...Object.fromEntries(tables) };
}
