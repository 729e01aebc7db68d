/** The only way in for a map's file: the map it holds, or why it is refused; must never repair what it reads. */
import { checkMap, type MapProblem } from '../model/checkMap.ts';
import type { MomentId } from '../model/ids.ts';
import { type BuyingMap, type RecordOf, TABLE_NAMES, type TableName, type Tables } from '../model/map.ts';
import type { MapFields } from '../model/mapFields.ts';
import type { Refusal } from '../model/refusal.ts';
import type { Stood, ToldMap } from '../model/stood.ts';
import { type Day, daysBetween } from '../shared/day.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { COMPLETE, completeFields, MAP_FORMAT, MAP_HEAD, RECORD_SCHEMAS } from './mapSchema.ts';
import { MAP_MIGRATIONS } from './migrations/mapMigrations.ts';
import type { FileContent } from './migrations/migrate.ts';
import { openContent, openFile } from './openFile.ts';
import { byId, type Listed, readTables } from './readTables.ts';
import { schemaRefusal } from './schemaRefusal.ts';
import { shiftDays } from './shiftDays.ts';

/** Reads a map. `today` matters only for a file whose days are told relative to a day of its own, as the examples' are. */
export function parseMap(text: string, today: Day): Result<BuyingMap, Refusal> {
  const told = parseToldMap(text, today);
  return told.ok ? ok(told.value.map) : told;
}

/** The same with how the map stood at the moments that it tells of. */
export function parseToldMap(text: string, today: Day): Result<ToldMap, Refusal> {
  const opened = openFile(text, MAP_FORMAT, MAP_MIGRATIONS);
  if (!opened.ok) return opened;
  const map = readMap(opened.value, today);
  if (!map.ok) return map;
  const stood: Stood[] = [];
  // The head's schema has been through it.
  for (const [place, one] of ((opened.value.stood ?? []) as readonly StoodRead[]).entries()) {
    const where = `stood[${place}]`;
    if (stood.some(({ moment }) => moment === one.moment))
      return fail({ code: 'invalid-records', where: `${where}.moment` });
    if (!Object.hasOwn(map.value.moments, one.moment))
      return fail({ code: 'dangling-references', where: `${where}.moment` });
    const state = readState(one.state, opened.value.relativeTo, today);
    if (!state.ok)
      return fail({ ...state.reason, where: [`${where}.state`, state.reason.where].filter(Boolean).join('.') });
    stood.push({ moment: one.moment, state: { ...state.value, id: map.value.id } });
  }
  return ok({ map: map.value, stood });
}

interface StoodRead {
  readonly moment: MomentId;
  readonly state: FileContent;
}

/** Of its own version, and told from the day that the whole file is told from. */
function readState(state: FileContent, relativeTo: unknown, today: Day): Result<BuyingMap, Refusal> {
  const opened = openContent(state, MAP_FORMAT, MAP_MIGRATIONS);
  if (!opened.ok) return opened;
  // One that held others in turn would lose them.
  if (opened.value.stood !== undefined) return fail({ code: 'invalid-records', where: 'stood' });
  return readMap({ ...(relativeTo !== undefined && { relativeTo }), ...opened.value }, today);
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
