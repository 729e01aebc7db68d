/** A map as a document: which fields its records have and what stands in for one that is absent; must never change a default once released, for defaults are not stored. */
import type { MapId } from '../model/ids.ts';
import * as make from '../model/makeRecord.ts';
import { type BuyingMap, blankMap, type RecordOf, type TableName } from '../model/map.ts';
import { BLANK_FIELDS, type MapFields } from '../model/mapFields.ts';
import { prune } from '../model/prune.ts';
import type { Competitor } from '../model/records.ts';
import * as words from '../model/words.ts';
import { FACT_TABLES } from '../model/workRecords.ts';
import { type Day, isDay } from '../shared/day.ts';
import {
  isAmount,
  isCompetitors,
  isCondition,
  isCoordinate,
  isCount,
  isFlag,
  isForeignIds,
  isId,
  isLimit,
  isMinute,
  isOrder,
  isPeriod,
  isText,
  isWords,
  isYears,
  listOf,
  oneOf,
  orNull,
} from './checks.ts';
import { type DocumentSchema, freeze, type RecordSchema, tableOf } from './schema.ts';

/** Stands in for a lost key: the record stays visible, and ties are broken by id. */
export const SOME_ORDER = 'a0';

/** For templates alone: a needed field never falls back to it. */
const none = <Id extends string>(): Id => '' as Id;
const order = SOME_ORDER;

/** Storage format 1 kept one competitor by name alone: null was none, an empty text one without a name. */
const oneCompetitor = (name: unknown): readonly Competitor[] | undefined =>
  typeof name === 'string' ? [{ name, kind: 'rival' }] : undefined;

const tables: { readonly [Name in TableName]: RecordSchema } = {
  people: tableOf<RecordOf<'people'>>(
    {
      name: isText,
      sort: oneOf(words.PERSON_SORTS),
      title: isText,
      function: oneOf([...words.FUNCTIONS, 'unknown']),
      stance: oneOf(words.STANCES),
      contact: oneOf(words.CONTACT_LEVELS),
      weight: oneOf(words.WEIGHTS),
      limit: isLimit,
      kp: isFlag,
      competitors: isCompetitors,
      quiet: orNull(isPeriod),
      owner: orNull(isId),
      wanted: oneOf(words.CONTACT_LEVELS),
      win: isText,
      email: isText,
      phone: isText,
      ids: isForeignIds,
      left: isFlag,
      notes: isText,
    },
    make.makePerson({ id: none(), name: '' }),
    { formerly: { competitors: { field: 'competitor', read: oneCompetitor } } },
  ),
  steps: tableOf<RecordOf<'steps'>>(
    {
      name: isText,
      kind: oneOf(words.STEP_KINDS),
      quote: isText,
      here: isFlag,
      days: orNull(isCount),
      lastDay: orNull(isDay),
      papersBy: orNull(isDay),
      order: isOrder,
    },
    make.makeStep({ id: none(), name: '', order }),
  ),
  links: tableOf<RecordOf<'links'>>(
    { from: isId, to: isId, condition: orNull(isCondition) },
    make.makeLink({ id: none(), from: none(), to: none() }),
    { needed: ['from', 'to'] },
  ),
  seats: tableOf<RecordOf<'seats'>>({ person: isId, step: isId, role: oneOf(words.ROLES), order: isOrder }, { order }),
  relations: tableOf<RecordOf<'relations'>>(
    { kind: oneOf(words.RELATION_KINDS), from: isId, to: isId, strength: oneOf(words.STRENGTHS), note: isText },
    make.makeRelation({ id: none(), kind: 'influence', from: none(), to: none() }),
    { needed: ['kind', 'from', 'to'] },
  ),
  contacts: tableOf<RecordOf<'contacts'>>(
    {
      people: listOf(isId),
      ours: listOf(isId),
      day: isDay,
      status: oneOf(['planned', 'took-place']),
      topics: listOf(oneOf(words.TOPICS)),
      aim: isText,
      learnt: isText,
      writtenQuestion: isFlag,
      shared: isFlag,
    },
    make.makeContact({ id: none(), people: [], day: none<Day>(), status: 'planned' }),
    { needed: ['people', 'day', 'status'] },
  ),
  concerns: tableOf<RecordOf<'concerns'>>(
    { person: isId, text: isText, message: isText, order: isOrder },
    make.makeConcern({ id: none(), person: none(), text: '', order }),
    { needed: ['person'] },
  ),
  terms: tableOf<RecordOf<'terms'>>(
    {
      step: isId,
      person: orNull(isId),
      text: isText,
      must: isFlag,
      complies: orNull(isFlag),
      reason: isText,
      order: isOrder,
    },
    make.makeTerm({ id: none(), step: none(), text: '', order }),
    { needed: ['step'] },
  ),
  accountLines: tableOf<RecordOf<'accountLines'>>(
    {
      person: orNull(isId),
      kind: oneOf([...words.VALUE_KINDS, ...words.COST_KINDS]),
      text: isText,
      size: oneOf(words.SIZES),
      amount: orNull(isAmount),
      per: oneOf(['year', 'once']),
      order: isOrder,
    },
    make.makeAccountLine({ id: none(), kind: 'income', order }),
    { needed: ['kind'] },
  ),
  laneEdits: tableOf<RecordOf<'laneEdits'>>(
    {
      step: isId,
      lane: oneOf(words.LANES),
      item: isText,
      added: isFlag,
      text: orNull(isText),
      done: isFlag,
      hidden: isFlag,
      owner: orNull(isId),
      due: orNull(isDay),
      shared: isFlag,
      reasonsThen: listOf(isText),
      order: isOrder,
    },
    make.makeLaneEdit({ id: none(), step: none(), lane: 'action', item: '', order }),
    { needed: ['step', 'lane', 'item'] },
  ),
  waivers: tableOf<RecordOf<'waivers'>>({ finding: isText, reason: isText }, { reason: '' }),
  ruleSwitches: tableOf<RecordOf<'ruleSwitches'>>({ off: isFlag }, { off: false }),
  measures: tableOf<RecordOf<'measures'>>({ done: isFlag, note: isText }, { done: false, note: '' }),
  places: tableOf<RecordOf<'places'>>({ x: isCoordinate, y: isCoordinate }, {}),
  absentFunctions: tableOf<RecordOf<'absentFunctions'>>({ absent: isFlag }, { absent: false }),
  tasks: tableOf<RecordOf<'tasks'>>(
    {
      text: isText,
      people: listOf(isId),
      step: orNull(isId),
      owner: orNull(isId),
      due: orNull(isDay),
      done: isFlag,
      shared: isFlag,
      order: isOrder,
    },
    make.makeTask({ id: none(), text: '', order }),
  ),
  questions: tableOf<RecordOf<'questions'>>(
    {
      question: isText,
      added: isFlag,
      text: orNull(isText),
      person: orNull(isId),
      step: orNull(isId),
      owner: orNull(isId),
      due: orNull(isDay),
      hidden: isFlag,
      order: isOrder,
    },
    make.makeQuestion({ id: none(), question: '', order }),
    { needed: ['question'] },
  ),
  moments: tableOf<RecordOf<'moments'>>(
    { name: isText, note: isText, day: isDay, minute: isMinute },
    make.makeMoment({ id: none(), day: none<Day>(), minute: 0 }),
    { needed: ['day'] },
  ),
  chapters: tableOf<RecordOf<'chapters'>>(
    {
      moment: isId,
      title: isWords,
      text: isWords,
      question: isWords,
      people: listOf(isId),
      step: orNull(isId),
      order: isOrder,
    },
    make.makeChapter({ id: none(), moment: none(), order }),
    { needed: ['moment'] },
  ),
  requiredRoles: tableOf<RecordOf<'requiredRoles'>>(
    {
      function: orNull(oneOf(words.FUNCTIONS)),
      role: orNull(oneOf([...words.ROLES, 'opinion-holder'])),
      stepKind: orNull(oneOf(words.STEP_KINDS)),
      note: isText,
      order: isOrder,
    },
    make.makeRequiredRole({ id: none(), order }),
  ),
  sources: tableOf<RecordOf<'sources'>>(
    {
      table: oneOf(FACT_TABLES),
      record: isText,
      field: isText,
      person: orNull(isId),
      text: isText,
      day: orNull(isDay),
      assumed: isFlag,
    },
    make.makeFactSource({ id: none(), table: 'fields', record: '', field: '' }),
    { needed: ['table', 'record', 'field'] },
  ),
};

const fields = tableOf<MapFields>(
  {
    name: isText,
    customer: isText,
    viewpoint: isText,
    offer: isText,
    offerKinds: listOf(oneOf(words.OFFER_KINDS)),
    touchesMoney: orNull(isFlag),
    touchesData: orNull(isFlag),
    amount: orNull(isAmount),
    currency: isText,
    budgetPublished: orNull(isFlag),
    floor: orNull(isAmount),
    procedure: oneOf(words.PROCEDURES),
    tenderRegime: oneOf(words.TENDER_REGIMES),
    tenderPublished: orNull(isDay),
    tenderQuestionsBy: orNull(isDay),
    tenderBidsDue: orNull(isDay),
    tenderResult: orNull(isDay),
    questionChannel: isText,
    goNoGo: oneOf(words.BID_DECISIONS),
    competitors: isCompetitors,
    supplierUntil: orNull(isDay),
    noticeBy: orNull(isDay),
    goal: isText,
    reasonNow: isText,
    reasonBy: orNull(isDay),
    problems: listOf(oneOf(words.PROBLEMS)),
    profile: oneOf(words.PROFILE_KINDS),
    product: orNull(isId),
    revenue: orNull(isAmount),
    category: isText,
    industry: isText,
    companySize: isText,
    contested: orNull(isFlag),
    quiet: orNull(isPeriod),
    accountYears: isYears,
    owner: orNull(isId),
    outcome: oneOf(words.OUTCOMES),
    ids: isForeignIds,
    notes: isText,
    sample: isFlag,
    volume: isText,
    traps: isText,
    basis: isText,
    pattern: orNull(isId),
    openedFrom: orNull(isId),
    task: isText,
    taskMinutes: orNull(isCount),
    taskLanguage: orNull(oneOf(words.LANGUAGES)),
    drawnBy: isText,
  },
  BLANK_FIELDS,
);

export const MAP_SCHEMA: DocumentSchema<BuyingMap> = {
  own: { name: 'fields', fields },
  tables,
  blank: (id) => freeze(blankMap(id as MapId)),
  prune,
};
