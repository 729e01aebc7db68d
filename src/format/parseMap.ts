/** The only way in for a map's file: the map it holds, or why it is refused; must never repair what it reads. */
import { checkMap, type MapProblem } from '../model/checkMap.ts';
import { type BuyingMap, type RecordOf, TABLE_NAMES, type TableName, type Tables } from '../model/map.ts';
import type { MapFields } from '../model/mapFields.ts';
import type { Refusal } from '../model/refusal.ts';
import { type Day, daysBetween } from '../shared/day.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { COMPLETE, completeFields, MAP_FORMAT, MAP_HEAD, RECORD_SCHEMAS } from './mapSchema.ts';
import { MAP_MIGRATIONS } from './migrations/mapMigrations.ts';
import type { FileContent } from './migrations/migrate.ts';
import { openFile } from './openFile.ts';
import { byId, type Listed, readTables } from './readTables.ts';
import { schemaRefusal } from './schemaRefusal.ts';
import { shiftDays } from './shiftDays.ts';

/** Reads a map. `today` matters only for a file whose days are told relative to a day of its own, as the examples' are. */
export function parseMap(text: string, today: Day): Result<BuyingMap, Refusal> {
  const opened = openFile(text, MAP_FORMAT, MAP_MIGRATIONS);
  return opened.ok ? readMap(opened.value, today) : opened;
}

/** The same for a file's content in the present version. */
export function readMap(content: FileContent, today: Day): Result<BuyingMap, Refusal> {
  const head = MAP_HEAD.safeParse(content);
  if (!head.success) return fail(schemaRefusal(head.error));
  const read = readTables(content, RECORD_SCHEMAS);
  if (!read.ok) return read;
  const listed = complete(read.value);
  // The schemas have been through all of it, and what a record or the map's own fields lack is filled in.
  const fields = completeFields(head.data.map as Partial<MapFields>);
  const map: BuyingMap = { id: head.data.id, fields, ...(byId(listed) as unknown as Tables) };
  const [problem] = checkMap(map);
  if (problem) return fail(problemRefusal(problem, listed));
  const { relativeTo } = head.data;
  if (relativeTo === undefined) return ok(map);
  const moved = shiftDays(map, daysBetween(relativeTo, today));
  return moved ? ok(moved) : fail({ code: 'invalid-records', where: 'relativeTo' });
}

/** Fills in what the records leave out. */
function complete(listed: Listed): Listed {
  const one = <Name extends TableName>(name: Name) =>
    ((listed[name] ?? []) as readonly RecordOf<Name>[]).map((record) => COMPLETE[name](record));
  return Object.fromEntries(TABLE_NAMES.map((name) => [name, one(name)]));
}

/** What is wrong with the map, as a place in the file. */
function problemRefusal({ code, table, id }: MapProblem, listed: Listed): Refusal {
  const place = listed[table]?.findIndex((record) => record.id === id);
  const where = place === undefined ? 'map' : `${table}[${place}]`;
  return { code: code === 'dangling' || code === 'no-such-fact' ? 'dangling-references' : 'invalid-records', where };
}
