/** What a fragment on the clipboard holds; must never change but with a new version and a migration. */
import * as z from 'zod/mini';
import { FRAGMENT_TABLES } from '../model/fragment.ts';
import type { MapId, StepId } from '../model/ids.ts';
import { currency, id, listOf, yesOrNo } from './fields.ts';
import { headSchema } from './fileSchema.ts';
import { RECORD_SCHEMAS } from './mapSchema.ts';
import { FRAGMENT_VERSION } from './versions.ts';

export const FRAGMENT_FORMAT = 'blanksheet-fragment';

type RecordSchema = (typeof RECORD_SCHEMAS)[string];

export const FRAGMENT_SCHEMAS: { readonly [table: string]: RecordSchema } = Object.fromEntries(
  FRAGMENT_TABLES.map((name) => [name, RECORD_SCHEMAS[name] as RecordSchema]),
);

export const FRAGMENT_HEAD = headSchema(
  {
    format: z.literal(FRAGMENT_FORMAT),
    version: z.literal(FRAGMENT_VERSION),
    map: id<MapId>(),
    currency: currency,
    cut: yesOrNo,
    whole: listOf(id<StepId>()),
  },
  FRAGMENT_SCHEMAS,
);
