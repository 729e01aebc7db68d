/** Sets of maps as they stand in a workspace: the only way in and out for them; must never repair what it reads. */
import * as z from 'zod/mini';
import type { MapId } from '../model/ids.ts';
import {
  type MapSet,
  type MapSetId,
  type MapSets,
  NO_MAP_SETS,
  pruneSets,
  type SetMeasure,
  type SetMember,
} from '../model/mapSets.ts';
import type { Refusal } from '../model/refusal.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { type FieldOf, id, orderKey, text, yesOrNo } from './fields.ts';
import { headSchema } from './fileSchema.ts';
import { openFile } from './openFile.ts';
import { byId, readTables } from './readTables.ts';
import { schemaRefusal } from './schemaRefusal.ts';
import { MAP_SETS_VERSION } from './versions.ts';
import { sorted } from './writeJson.ts';

export const MAP_SETS_FORMAT = 'blanksheet-map-sets';

type Shape<Rec> = { readonly [Field in keyof Rec]-?: FieldOf<Rec[Field]> };

const SET: Shape<MapSet> = { id: id<MapSetId>(), name: text, order: orderKey, removedAt: z.nullable(z.number()) };
const MEMBER: Shape<SetMember> = { id: id<string>(), set: id<MapSetId>(), map: id<MapId>() };
const MEASURE: Shape<SetMeasure> = {
  id: id<string>(),
  set: id<MapSetId>(),
  measure: id<string>(),
  done: yesOrNo,
  note: text,
};
const SHAPES = { sets: SET, members: MEMBER, measures: MEASURE } as const;
const SCHEMAS = Object.fromEntries(Object.entries(SHAPES).map(([name, shape]) => [name, z.strictObject(shape)]));
const HEAD = headSchema({ format: z.literal(MAP_SETS_FORMAT), version: z.literal(MAP_SETS_VERSION) }, SCHEMAS);

export const mapSetsContent = (sets: MapSets): object => ({
  format: MAP_SETS_FORMAT,
  version: MAP_SETS_VERSION,
  sets: sorted(sets.sets, SET),
  members: sorted(sets.members, MEMBER),
  measures: sorted(sets.measures, MEASURE),
});

export function parseMapSets(text: string): Result<MapSets, Refusal> {
  const opened = openFile(text, MAP_SETS_FORMAT, []);
  if (!opened.ok) return opened;
  const head = HEAD.safeParse(opened.value);
  if (!head.success) return fail(schemaRefusal(head.error));
  const listed = readTables(opened.value, SCHEMAS);
  if (!listed.ok) return listed;
  // The schemas have been through all of it.
  const sets = { ...NO_MAP_SETS, ...(byId(listed.value) as unknown as Omit<MapSets, 'own'>) };
  return pruneSets(sets) === sets ? ok(sets) : fail({ code: 'dangling-references', where: null });
}
