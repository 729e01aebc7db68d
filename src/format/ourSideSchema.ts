/** What our side's file holds ; must never hold anything about a customer. */
import * as z from 'zod/mini';
import type { OurPersonId, ProductId } from '../model/ids.ts';
import {
  HAVES,
  type OurSide,
  OWN_PLACES,
  REQUIREMENT_KINDS,
  type RequirementKey,
  type Thresholds,
} from '../model/ourSide.ts';
import * as words from '../model/words.ts';
import {
  amount,
  count,
  currency,
  distance,
  type FieldOf,
  id,
  inLanguages,
  listOf,
  orderKey,
  span,
  text,
  yesOrNo,
} from './fields.ts';
import { headSchema, wholeSchema } from './fileSchema.ts';
import { OUR_SIDE_VERSION } from './versions.ts';

export const OUR_SIDE_FORMAT = 'blanksheet-our-side';

type Shape<Rec> = { readonly [Field in keyof Rec]-?: FieldOf<Rec[Field]> };
type RecordOf<Name extends OurTable> = OurSide[Name][string];

export const OUR_TABLES = ['people', 'assets', 'ruleSettings', 'playbook', 'leadTimes', 'products'] as const;
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

const entryGates = z.strictObject({
  acts: listOf(z.enum(words.LINE_ACTS)),
  sorts: listOf(z.enum(words.PERSON_SORTS)),
  procedures: listOf(z.enum(words.PROCEDURES)),
  profiles: listOf(z.enum(words.PROFILE_KINDS)),
  offers: listOf(z.enum([...words.OFFER_KINDS, 'money', 'data'])),
});

const share = z.number().check(z.minimum(0), z.maximum(1));

export const THRESHOLDS_SHAPE: Shape<Thresholds> = {
  partTimeFit: share,
  partTimeBlocked: share,
  splitFit: share,
  splitBlocked: share,
  coldAfterDays: span,
  quietAheadDays: span,
};

const mark = z.exactOptional(z.literal(true));

export const OUR_SHAPES: { readonly [Name in OurTable]: Shape<RecordOf<Name>> } = {
  people: {
    id: id<OurPersonId>(),
    name: text,
    title: text,
    capabilities: z.record(requirement, z.enum(['have', 'partly'])),
    example: mark,
    order: orderKey,
  },
  assets: { id: requirement, have: z.enum(HAVES), note: text, example: mark },
  ruleSettings: { id: id<string>(), off: yesOrNo },
  playbook: {
    id: id<string>(),
    words: inLanguages,
    off: yesOrNo,
    day: z.exactOptional(z.strictObject({ anchor: z.enum(words.ANCHORS), days: distance })),
    own: z.exactOptional(ownEntry),
    shipped: z.exactOptional(inLanguages),
    gates: z.exactOptional(entryGates),
    silences: z.exactOptional(listOf(z.enum(words.SILENCES))),
    place: z.exactOptional(z.enum(OWN_PLACES)),
    learns: mark,
    once: mark,
  },
  leadTimes: { id: z.enum(words.STEP_KINDS), days: count },
  products: { id: id<ProductId>(), name: text, revenue: amount, currency, order: orderKey },
};

export const OUR_RECORD_SCHEMAS = Object.fromEntries(
  OUR_TABLES.map((name) => [name, z.strictObject(OUR_SHAPES[name])]),
);

const HEAD = {
  format: z.literal(OUR_SIDE_FORMAT),
  version: z.literal(OUR_SIDE_VERSION),
  thresholds: z.optional(z.strictObject(THRESHOLDS_SHAPE)),
};

export const OUR_SIDE_HEAD = headSchema(HEAD, OUR_RECORD_SCHEMAS);
export const OUR_SIDE_FILE = wholeSchema(HEAD, OUR_RECORD_SCHEMAS);
