/** What a map's file holds in format 1, record by record; must never change but with a new version and a migration. */
import * as z from 'zod/mini';
import type * as Id from '../model/ids.ts';
import * as make from '../model/makeRecord.ts';
import { BLANK_FIELDS, type RecordOf, TABLE_NAMES, type TableName } from '../model/map.ts';
import type { MapFields } from '../model/records.ts';
import * as words from '../model/words.ts';
import { amount, day, described, type FieldOf, finite, id, listOf, orderKey, period, text, yesOrNo } from './fields.ts';
import { headSchema, wholeSchema } from './fileSchema.ts';

export const MAP_FORMAT = 'blanksheet-map';

/** Every field of a record, in the order in which it is written; an optional one takes its default when absent. */
type Shape<Rec> = { readonly [Field in keyof Rec]-?: FieldOf<Rec[Field] | undefined> };

const optional = z.optional;
const functionId = z.enum(words.FUNCTIONS);

const limit = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('unknown') }),
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('unlimited') }),
  z.strictObject({ kind: z.literal('amount'), amount }),
]);

limit.register(described, {
  id: 'SignOffLimit',
  description: 'What somebody may sign alone; unknown is no answer yet.',
});

const condition = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('above'), amount }),
  z.strictObject({ kind: z.literal('up-to'), amount }),
  z.strictObject({ kind: z.literal('text'), text }),
]);

condition.register(described, { id: 'Condition', description: 'Above: more than. Up to: this much or less.' });

export const FIELDS_SHAPE: Shape<MapFields> = {
  name: optional(text),
  customer: optional(text),
  viewpoint: optional(text),
  offer: optional(text),
  offerKinds: optional(listOf(z.enum(words.OFFER_KINDS))),
  touchesMoney: optional(z.nullable(yesOrNo)),
  touchesData: optional(z.nullable(yesOrNo)),
  amount: optional(z.nullable(amount)),
  currency: optional(z.string().check(z.regex(/^[A-Z]{3}$/))),
  budgetPublished: optional(z.nullable(yesOrNo)),
  reasonNow: optional(text),
  reasonBy: optional(z.nullable(day)),
  problems: optional(listOf(z.enum(words.PROBLEMS))),
  profile: optional(z.enum(words.PROFILE_KINDS)),
  category: optional(text),
  industry: optional(text),
  companySize: optional(text),
  contested: optional(z.nullable(yesOrNo)),
  quiet: optional(z.nullable(period)),
  accountYears: optional(z.number().check(z.positive())),
  notes: optional(text),
  sample: optional(yesOrNo),
};

export const TABLE_SHAPES: { readonly [Name in TableName]: Shape<RecordOf<Name>> } = {
  people: {
    id: id<Id.PersonId>(),
    name: text,
    title: optional(text),
    function: optional(z.enum([...words.FUNCTIONS, 'unknown'])),
    stance: optional(z.enum(words.STANCES)),
    contact: optional(z.enum(words.CONTACT_LEVELS)),
    weight: optional(z.enum(words.WEIGHTS)),
    limit: optional(limit),
    kp: optional(yesOrNo),
    competitor: optional(z.nullable(text)),
    quiet: optional(z.nullable(period)),
    owner: optional(z.nullable(id<Id.OurPersonId>())),
    notes: optional(text),
  },
  steps: {
    id: id<Id.StepId>(),
    name: text,
    kind: optional(z.enum(words.STEP_KINDS)),
    quote: optional(text),
    here: optional(yesOrNo),
    order: orderKey,
  },
  links: {
    id: id<Id.LinkId>(),
    from: id<Id.StepId>(),
    to: id<Id.StepId>(),
    condition: optional(z.nullable(condition)),
  },
  seats: {
    id: id<Id.SeatId>(),
    person: id<Id.PersonId>(),
    step: id<Id.StepId>(),
    role: z.enum(words.ROLES),
    order: orderKey,
  },
  relations: {
    id: id<Id.RelationId>(),
    kind: z.enum(words.RELATION_KINDS),
    from: id<Id.PersonId>(),
    to: id<Id.PersonId>(),
    strength: optional(z.enum(words.STRENGTHS)),
    note: optional(text),
  },
  contacts: {
    id: id<Id.ContactId>(),
    people: listOf(id<Id.PersonId>()),
    ours: optional(listOf(id<Id.OurPersonId>())),
    day,
    status: z.enum(['planned', 'took-place']),
    topics: optional(listOf(z.enum(words.TOPICS))),
    learnt: optional(text),
    writtenQuestion: optional(yesOrNo),
  },
  concerns: {
    id: id<Id.ConcernId>(),
    person: id<Id.PersonId>(),
    text,
    message: optional(text),
    order: orderKey,
  },
  terms: {
    id: id<Id.TermId>(),
    step: id<Id.StepId>(),
    text,
    complies: optional(z.nullable(yesOrNo)),
    reason: optional(text),
    order: orderKey,
  },
  accountLines: {
    id: id<Id.AccountLineId>(),
    person: optional(z.nullable(id<Id.PersonId>())),
    kind: z.enum([...words.VALUE_KINDS, ...words.COST_KINDS]),
    text: optional(text),
    size: optional(z.enum(words.SIZES)),
    amount: optional(z.nullable(amount)),
    per: optional(z.enum(['year', 'once'])),
    order: orderKey,
  },
  laneEdits: {
    id: id<Id.LaneEditId>(),
    step: id<Id.StepId>(),
    lane: z.enum(words.LANES),
    item: text,
    added: optional(yesOrNo),
    text: optional(z.nullable(text)),
    done: optional(yesOrNo),
    hidden: optional(yesOrNo),
    reasonsThen: optional(listOf(text)),
    order: orderKey,
  },
  waivers: { id: id<Id.WaiverId>(), finding: text, reason: text },
  ruleSwitches: { id: id<Id.RuleSwitchId>(), off: yesOrNo },
  measures: { id: id<Id.MeasureId>(), done: yesOrNo, note: text },
  places: { id: id<Id.PlaceId>(), x: finite, y: finite },
  absentFunctions: { id: functionId as unknown as FieldOf<Id.AbsentFunctionId>, absent: yesOrNo },
};

type Complete = { readonly [Name in TableName]: (given: RecordOf<Name>) => RecordOf<Name> };
const asItIs = <Rec>(given: Rec): Rec => given;

/** Fills in what a record of the file leaves out. */
export const COMPLETE: Complete = {
  people: make.makePerson,
  steps: make.makeStep,
  links: make.makeLink,
  seats: asItIs,
  relations: make.makeRelation,
  contacts: make.makeContact,
  concerns: make.makeConcern,
  terms: make.makeTerm,
  accountLines: make.makeAccountLine,
  laneEdits: make.makeLaneEdit,
  waivers: asItIs,
  ruleSwitches: asItIs,
  measures: asItIs,
  places: asItIs,
  absentFunctions: asItIs,
};

export const completeFields = (given: Partial<MapFields>): MapFields => ({ ...BLANK_FIELDS, ...given });

/** What each table's records are called in the published schema, and what they are. */
const RECORD_NOTES: { readonly [Name in TableName]: readonly [id: string, description: string] } = {
  people: ['Person', 'Somebody, a department or a committee at or around the customer.'],
  steps: ['Step', 'A stage of the customer’s process, in the customer’s words.'],
  links: ['Link', 'Leads from step to step. Without any link the order of the steps is the chain.'],
  seats: ['Seat', 'One person’s part in one step, with one role.'],
  relations: ['Relation', '“from” sways, is in conflict with, reports to, or guards the way to “to”.'],
  contacts: ['Contact', 'A conversation that took place or is planned.'],
  concerns: ['Concern', 'What somebody wants to know or is afraid of, and what is said in answer.'],
  terms: ['Term', 'What a contract step asks for, and whether it is met, or the reason why not.'],
  accountLines: ['AccountLine', 'A gain or a cost for the customer, of the purchase or of one person.'],
  laneEdits: ['LaneEdit', 'What was done by hand to one item of the sales flow.'],
  waivers: ['Waiver', 'One finding set aside, with the reason.'],
  ruleSwitches: ['RuleSwitch', 'A rule switched off for this map; the id is the rule’s.'],
  measures: ['Measure', 'One line of the decision’s checklist; the id is the measure’s.'],
  places: ['Place', 'Where a card outside every step stands; the id is the person’s.'],
  absentFunctions: ['AbsentFunction', 'A function that does not exist at this customer.'],
};

const recordSchema = (name: TableName) => {
  const record = z.strictObject(TABLE_SHAPES[name]);
  const [id, description] = RECORD_NOTES[name];
  record.register(described, { id, description });
  return record;
};

export const RECORD_SCHEMAS = Object.fromEntries(TABLE_NAMES.map((name) => [name, recordSchema(name)]));

const HEAD = {
  format: z.literal(MAP_FORMAT),
  version: z.literal(1),
  id: id<Id.MapId>(),
  relativeTo: z.optional(day),
  map: z.strictObject(FIELDS_SHAPE),
};

export const MAP_HEAD = headSchema(HEAD, RECORD_SCHEMAS);
export const MAP_FILE = wholeSchema(HEAD, RECORD_SCHEMAS);
