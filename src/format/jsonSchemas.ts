/** The published JSON Schemas, made from the schemas that read the files; must never say anything that those do not check. */
import * as z from 'zod/mini';
import { described } from './fields.ts';
import { MAP_FILE } from './mapSchema.ts';
import { OUR_SIDE_FILE } from './ourSideSchema.ts';
import { MAP_VERSION, OUR_SIDE_VERSION } from './versions.ts';
import { toText } from './writeJson.ts';

/** A schema as text; `io: input` because a reader writes files, and may leave out what has a default. */
export const toSchemaText = (schema: z.ZodMiniType, title: string): string =>
  toText({ title, ...z.toJSONSchema(schema, { metadata: described, io: 'input' }) });

/** The schemas of both files, by file name. */
export const fileSchemas = (): ReadonlyMap<string, string> =>
  new Map([
    [`map.${MAP_VERSION}.schema.json`, toSchemaText(MAP_FILE, `Blanksheet map, format ${MAP_VERSION}`)],
    [
      `our-side.${OUR_SIDE_VERSION}.schema.json`,
      toSchemaText(OUR_SIDE_FILE, `Blanksheet, our side, format ${OUR_SIDE_VERSION}`),
    ],
  ]);
