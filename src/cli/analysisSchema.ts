/** What the JSON output of an analysis holds; must never change but by adding, short of a new version. */
import * as z from 'zod/mini';
import { PATHS } from '../analysis/decision/path.ts';
import { toSchemaText } from '../format/jsonSchemas.ts';
import { HAVES } from '../model/ourSide.ts';
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
  /** The lines of the sales flow that ask for what is missing. */
  items: z.array(z.strictObject({ key: text, lane: z.enum(LANES), text })),
  whole: z.boolean(),
  facts: z.unknown(),
  title: text,
  why: text,
  todo: text,
});

const part = { severity: z.enum(SEVERITIES), title: text, why: text, todo: text, blockers: texts };

/** Findings told together, named by their keys; `why` and `todo` are empty where each part has its own. */
const row = z.strictObject({ ...part, parts: z.array(z.strictObject(part)) });

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
  /** To be learnt there; other information is told. */
  learns: z.boolean(),
  /** One more than anybody takes to a meeting: the app shows it when it is asked for. */
  folded: z.boolean(),
});

const sum = z.strictObject({
  measure: z.enum(['amounts', 'sizes']),
  value: z.number(),
  cost: z.number(),
  complete: z.boolean(),
});

const path = z.enum(PATHS);
const figure = z.nullable(z.number());
const undecided = z.array(
  z.strictObject({
    map: text,
    missing: z.array(z.enum(['smb', 'our-side', 'step', 'initiator', 'approver', 'asks-nothing'])),
  }),
);

const noDecision = z.strictObject({ kind: z.literal('none'), missing: undecided, said: texts });

const pathDecision = z.strictObject({
  kind: z.literal('path'),
  path,
  byFit: path,
  byBlocked: path,
  drivenBy: z.enum(['fit', 'blocked', 'both']),
  maps: texts,
  leftOut: undecided,
  fit: z.strictObject({
    all: z.number(),
    lanes: z.strictObject({ action: figure, information: figure, system: figure, capability: figure, team: figure }),
    steps: z.array(z.strictObject({ map: text, step: text, fit: figure })),
    asked: z.array(
      z.strictObject({ map: text, step: text, requirement: text, weight: z.number(), have: z.enum(HAVES) }),
    ),
  }),
  blocked: z.strictObject({
    share: z.number(),
    steps: z.array(
      z.strictObject({
        map: text,
        step: text,
        stops: z.array(z.strictObject({ requirement: text, approvers: texts })),
      }),
    ),
  }),
  change: z.strictObject({
    few: z.boolean(),
    lighter: z.array(z.strictObject({ requirements: texts, path })),
    losses: z.array(z.strictObject({ requirement: text, have: z.enum(HAVES), path })),
  }),
  // Ticks and notes are kept in maps, so over several maps they are null.
  measures: z.array(z.strictObject({ id: text, text, done: z.nullable(z.boolean()), note: z.nullable(text) })),
  guardRails: z.array(z.strictObject({ id: text, did: text, happened: text, watch: texts })),
  said: texts,
});

const decision = z.discriminatedUnion('kind', [noDecision, pathDecision]);

const day = z.iso.date();

const plan = z.strictObject({
  /** Steps that are not done; the latest days where there is a date by when. */
  schedule: z.array(
    z.strictObject({
      step: text,
      begins: day,
      ends: day,
      latestBeginning: z.nullable(day),
      latestEnd: z.nullable(day),
    }),
  ),
  /** What is still to be done: what asks whether it took place, what is late, then by day. */
  entries: z.array(
    z.strictObject({
      key: text,
      kind: z.enum(['line', 'task', 'contact', 'question']),
      text,
      step: z.nullable(text),
      people: texts,
      day: z.nullable(day),
      late: z.boolean(),
      overdue: z.boolean(),
      owner: z.nullable(text),
      ownerName: z.nullable(text),
      shared: z.boolean(),
    }),
  ),
});

const question = z.strictObject({
  key: text,
  kind: text,
  /** Why it is asked: nobody or nothing is there, nothing is recorded, nobody said it, or it is older than a quarter. */
  lack: z.enum(['missing', 'unknown', 'assumed', 'stale']),
  /** Who can be asked, the likeliest first. */
  askOf: texts,
  /** Whom and which steps it is about. */
  people: texts,
  steps: texts,
  /** The step where it can be asked. */
  at: z.nullable(text),
  /** Keys of the findings that wait for the answer, the biggest first. */
  settles: texts,
  owner: z.nullable(text),
  due: z.nullable(day),
  ask: text,
  why: text,
});

/** Parts that were not asked for are absent. */
const map = z.strictObject({
  file: text,
  id: text,
  name: text,
  customer: text,
  people: z.array(
    z.strictObject({ id: text, name: text, title: text, contact: z.enum(CONTACT_LEVELS), left: z.boolean() }),
  ),
  steps: z.array(z.strictObject({ id: text, name: text, kind: z.enum(STEP_KINDS), onTheWay: z.boolean() })),
  readiness: z.strictObject({
    ready: z.boolean(),
    missing: z.array(z.enum(['initiator', 'approver', 'steps'])),
    concentration: z.nullable(z.number()),
    disagreement: z.nullable(z.enum(['key-account-held-by-one', 'smb-held-by-many'])),
  }),
  flow: z.exactOptional(z.array(item)),
  plan: z.exactOptional(plan),
  /** What is still to be asked at the customer, what unblocks most first; those set aside are not among them. */
  questions: z.exactOptional(z.array(question)),
  blockers: z.exactOptional(z.array(blocker)),
  /** The same findings as few rows, as the screen lists them; those set aside are in none. */
  blockerRows: z.exactOptional(z.array(row)),
  waived: z.exactOptional(z.array(blocker)),
  account: z.strictObject({
    years: z.number(),
    purchase: sum,
    people: z.array(z.strictObject({ person: text, sum })),
  }),
  decision: z.exactOptional(decision),
});

const failures = Object.keys(READ_FAILURES) as [ReadFailure, ...ReadFailure[]];

export const ANALYSIS_FILE = z.strictObject({
  format: z.literal(ANALYSIS_FORMAT),
  version: z.literal(1),
  language: z.enum(LANGUAGES),
  today: z.iso.date(),
  maps: z.array(map),
  /** Over all maps that were read; null where none was. */
  decision: z.nullable(decision),
  notRead: z.array(z.strictObject({ file: text, code: z.enum(failures), where: z.nullable(text), reason: text })),
});

export type AnalysisFile = z.infer<typeof ANALYSIS_FILE>;
export type AnalysedMap = AnalysisFile['maps'][number];
export type AnalysedDecision = z.infer<typeof decision>;
export type AnalysedPlan = z.infer<typeof plan>;
export type AnalysedQuestion = z.infer<typeof question>;
export type AnalysedRow = z.infer<typeof row>;
export type AnalysedBlocker = z.infer<typeof blocker>;

/** The published schema of the output. */
export const analysisSchemaText = (): string => toSchemaText(ANALYSIS_FILE, 'Blanksheet analysis, format 1');
