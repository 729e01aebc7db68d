/** What the JSON output of an analysis holds; must never change but by adding, short of a new version. */
import * as z from 'zod/mini';
import { toSchemaText } from '../format/jsonSchemas.ts';
import { CONTACT_LEVELS, FUNCTIONS, LANES, LANGUAGES, ROLES, SEVERITIES, STEP_KINDS } from '../model/words.ts';
import { READ_FAILURES, type ReadFailure } from './words.ts';

export const ANALYSIS_FORMAT = 'blanksheet-analysis';

const text = z.string();
const texts = z.array(text);

const blocker = z.strictObject({
  key: text,
  rule: text,
  severity: z.enum(SEVERITIES),
  people: texts,
  steps: texts,
  functions: z.array(z.enum(FUNCTIONS)),
  whole: z.boolean(),
  facts: z.unknown(),
  title: text,
  why: text,
  todo: text,
});

const reason = z.strictObject({
  entry: text,
  person: z.nullable(text),
  part: z.nullable(z.enum([...ROLES, 'opinion-holder'])),
  record: text,
});

const item = z.strictObject({
  lane: z.enum(LANES),
  step: text,
  key: text,
  text,
  reasons: z.array(reason),
  asks: z.nullable(text),
  done: z.boolean(),
});

const sum = z.strictObject({
  measure: z.enum(['amounts', 'sizes']),
  value: z.number(),
  cost: z.number(),
  complete: z.boolean(),
});

const map = z.strictObject({
  file: text,
  id: text,
  name: text,
  customer: text,
  people: z.array(z.strictObject({ id: text, name: text, title: text, contact: z.enum(CONTACT_LEVELS) })),
  steps: z.array(z.strictObject({ id: text, name: text, kind: z.enum(STEP_KINDS), onTheWay: z.boolean() })),
  readiness: z.strictObject({
    ready: z.boolean(),
    missing: z.array(z.enum(['initiator', 'approver', 'steps'])),
    concentration: z.nullable(z.number()),
    disagreement: z.nullable(z.enum(['key-account-held-by-one', 'smb-held-by-many'])),
  }),
  flow: z.array(item),
  blockers: z.array(blocker),
  waived: z.array(blocker),
  account: z.strictObject({
    years: z.number(),
    purchase: sum,
    people: z.array(z.strictObject({ person: text, sum })),
  }),
});

const failures = Object.keys(READ_FAILURES) as [ReadFailure, ...ReadFailure[]];

export const ANALYSIS_FILE = z.strictObject({
  format: z.literal(ANALYSIS_FORMAT),
  version: z.literal(1),
  language: z.enum(LANGUAGES),
  today: z.iso.date(),
  maps: z.array(map),
  notRead: z.array(z.strictObject({ file: text, code: z.enum(failures), where: z.nullable(text), reason: text })),
});

export type AnalysisFile = z.infer<typeof ANALYSIS_FILE>;
export type AnalysedMap = AnalysisFile['maps'][number];
export type AnalysedBlocker = AnalysedMap['blockers'][number];

/** The published schema of the output. */
export const analysisSchemaText = (): string => toSchemaText(ANALYSIS_FILE, 'Blanksheet analysis, format 1');
