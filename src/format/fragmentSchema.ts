/** What a fragment on the clipboard holds in format 1; must never change but with a new version and a migration. */
import * as z from 'zod/mini';
import { FRAGMENT_TABLES } from '../model/fragment.ts';
import type { MapId, StepId } from '../model/ids.ts';
import { id, listOf, yesOrNo } from './fields.ts';
import { headSchema } from './fileSchema.ts';
import { RECORD_SCHEMAS } from './mapSchema.ts';

export const FRAGMENT_FORMAT = 'blanksheet-fragment';

type RecordSchema = (typeof RECORD_SCHEMAS)[string];

export const FRAGMENT_SCHEMAS: { readonly [table: string]: RecordSchema } = Object.fromEntries(
  FRAGMENT_TABLES.map((name) => [name, RECORD_SCHEMAS[name] as RecordSchema]),
);

export const FRAGMENT_HEAD = headSchema(
  {
    format: z.literal(FRAGMENT_FORMAT),
    version: z.literal(1),
    map: id<MapId>(),
    currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
    cut: yesOrNo,
    whole: listOf(id<StepId>()),
  },
  FRAGMENT_SCHEMAS,
);
