/** What a file holds of each record, field by field; must never change but with a new version and a migration. */
import * as z from 'zod/mini';
import type * as Id from '../model/ids.ts';
import type { RecordOf, TableName } from '../model/map.ts';
import * as words from '../model/words.ts';
import { FACT_TABLES } from '../model/workRecords.ts';
import {
  amount,
  competitors,
  coordinate,
  count,
  day,
  described,
  type FieldOf,
  foreignIds,
  id,
  inLanguages,
  listOf,
  minute,
  orderKey,
  period,
  type Shape,
  text,
  yesOrNo,
} from './fields.ts';

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

const ours = optional(z.nullable(id<Id.OurPersonId>()));
const somebody = optional(z.nullable(id<Id.PersonId>()));
const someStep = optional(z.nullable(id<Id.StepId>()));
const someDay = optional(z.nullable(day));

export const TABLE_SHAPES: { readonly [Name in TableName]: Shape<RecordOf<Name>> } = {
  people: {
    id: id<Id.PersonId>(),
    name: text,
    sort: optional(z.enum(words.PERSON_SORTS)),
    title: optional(text),
    function: optional(z.enum([...words.FUNCTIONS, 'unknown'])),
    stance: optional(z.enum(words.STANCES)),
    contact: optional(z.enum(words.CONTACT_LEVELS)),
    weight: optional(z.enum(words.WEIGHTS)),
    limit: optional(limit),
    kp: optional(yesOrNo),
    competitors: optional(competitors),
    quiet: optional(z.nullable(period)),
    owner: ours,
    wanted: optional(z.enum(words.CONTACT_LEVELS)),
    win: optional(text),
    email: optional(text),
    phone: optional(text),
    ids: optional(foreignIds),
    left: optional(yesOrNo),
    notes: optional(text),
  },
  steps: {
    id: id<Id.StepId>(),
    name: text,
    kind: optional(z.enum(words.STEP_KINDS)),
    quote: optional(text),
    here: optional(yesOrNo),
    days: optional(z.nullable(count)),
    lastDay: someDay,
    papersBy: someDay,
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
    aim: optional(text),
    learnt: optional(text),
    writtenQuestion: optional(yesOrNo),
    shared: optional(yesOrNo),
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
    person: somebody,
    text,
    must: optional(yesOrNo),
    complies: optional(z.nullable(yesOrNo)),
    reason: optional(text),
    order: orderKey,
  },
  accountLines: {
    id: id<Id.AccountLineId>(),
    person: somebody,
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
    owner: ours,
    due: someDay,
    shared: optional(yesOrNo),
    reasonsThen: optional(listOf(text)),
    order: orderKey,
  },
  waivers: { id: id<Id.WaiverId>(), finding: text, reason: text },
  ruleSwitches: { id: id<Id.RuleSwitchId>(), off: yesOrNo },
  measures: { id: id<Id.MeasureId>(), done: yesOrNo, note: text },
  places: { id: id<Id.PlaceId>(), x: coordinate, y: coordinate },
  absentFunctions: { id: functionId as unknown as FieldOf<Id.AbsentFunctionId>, absent: yesOrNo },
  tasks: {
    id: id<Id.TaskId>(),
    text,
    people: optional(listOf(id<Id.PersonId>())),
    step: someStep,
    owner: ours,
    due: someDay,
    done: optional(yesOrNo),
    shared: optional(yesOrNo),
    order: orderKey,
  },
  questions: {
    id: id<Id.QuestionId>(),
    question: text,
    added: optional(yesOrNo),
    text: optional(z.nullable(text)),
    person: somebody,
    step: someStep,
    owner: ours,
    due: someDay,
    hidden: optional(yesOrNo),
    order: orderKey,
  },
  moments: { id: id<Id.MomentId>(), name: optional(text), note: optional(text), day, minute },
  chapters: {
    id: id<Id.ChapterId>(),
    moment: id<Id.MomentId>(),
    title: optional(inLanguages),
    text: optional(inLanguages),
    question: optional(inLanguages),
    people: optional(listOf(id<Id.PersonId>())),
    step: someStep,
    order: orderKey,
  },
  requiredRoles: {
    id: id<Id.RequiredRoleId>(),
    function: optional(z.nullable(functionId)),
    role: optional(z.nullable(z.enum([...words.ROLES, 'opinion-holder']))),
    stepKind: optional(z.nullable(z.enum(words.STEP_KINDS))),
    note: optional(text),
    order: orderKey,
  },
  sources: {
    id: id<Id.FactSourceId>(),
    table: z.enum(FACT_TABLES),
    record: z.union([id<string>(), z.literal('')]),
    field: text,
    person: somebody,
    text: optional(text),
    day: someDay,
    assumed: optional(yesOrNo),
  },
};
