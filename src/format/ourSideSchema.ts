/** What our side's file holds in format 1; must never hold anything about a customer. */
import * as z from 'zod/mini';
import type { OurPersonId } from '../model/ids.ts';
import { HAVES, type OurSide, REQUIREMENT_KINDS, type RequirementKey, type Thresholds } from '../model/ourSide.ts';
import * as words from '../model/words.ts';
import { type FieldOf, id, listOf, orderKey, text, yesOrNo } from './fields.ts';
import { headSchema, wholeSchema } from './fileSchema.ts';

export const OUR_SIDE_FORMAT = 'blanksheet-our-side';

type Shape<Rec> = { readonly [Field in keyof Rec]-?: FieldOf<Rec[Field]> };
type RecordOf<Name extends OurTable> = OurSide[Name][string];

export const OUR_TABLES = ['people', 'assets', 'ruleSettings', 'playbook'] as const;
export type OurTable = (typeof OUR_TABLES)[number];

/** What the flow can ask for, by kind and playbook id. */
const requirement = z
  .string()
  .check(z.maxLength(128), z.regex(new RegExp(`^(${REQUIREMENT_KINDS.join('|')}):[A-Za-z0-9_.:-]+$`)));

const ownEntry = z.strictObject({
  lane: z.enum(words.LANES),
  stepKinds: listOf(z.enum(words.STEP_KINDS)),
  parts: listOf(z.enum([...words.ROLES, 'opinion-holder'])),
  functions: listOf(z.enum([...words.FUNCTIONS, 'unknown'])),
  asks: z.nullable(requirement as unknown as FieldOf<RequirementKey>),
});

const share = z.number().check(z.minimum(0), z.maximum(1));

export const THRESHOLDS_SHAPE: Shape<Thresholds> = {
  partTimeFit: share,
  partTimeBlocked: share,
  splitFit: share,
  splitBlocked: share,
  coldAfterDays: z.int().check(z.minimum(0), z.maximum(3650)),
};

export const OUR_SHAPES: { readonly [Name in OurTable]: Shape<RecordOf<Name>> } = {
  people: {
    id: id<OurPersonId>(),
    name: text,
    title: text,
    capabilities: z.record(requirement, z.enum(['have', 'partly'])),
    order: orderKey,
  },
  assets: { id: requirement, have: z.enum(HAVES), note: text },
  ruleSettings: { id: id<string>(), off: yesOrNo },
  playbook: {
    id: id<string>(),
    words: z.strictObject({ en: z.exactOptional(text), 'zh-CN': z.exactOptional(text) }),
    off: yesOrNo,
    own: z.exactOptional(ownEntry),
  },
};

export const OUR_RECORD_SCHEMAS = Object.fromEntries(
  OUR_TABLES.map((name) => [name, z.strictObject(OUR_SHAPES[name])]),
);

const HEAD = {
  format: z.literal(OUR_SIDE_FORMAT),
  version: z.literal(1),
  thresholds: z.optional(z.strictObject(THRESHOLDS_SHAPE)),
};

export const OUR_SIDE_HEAD = headSchema(HEAD, OUR_RECORD_SCHEMAS);
export const OUR_SIDE_FILE = wholeSchema(HEAD, OUR_RECORD_SCHEMAS);
