/** A map as a document: which fields its records have and what stands in for one that is absent; must never change a default once released, for defaults are not stored. */
import type { MapId } from '../model/ids.ts';
import * as make from '../model/makeRecord.ts';
import { BLANK_FIELDS, type BuyingMap, blankMap, type RecordOf, type TableName } from '../model/map.ts';
import { prune } from '../model/prune.ts';
import type { MapFields } from '../model/records.ts';
import * as words from '../model/words.ts';
import { type Day, isDay } from '../shared/day.ts';
import {
  isCondition,
  isFlag,
  isId,
  isLimit,
  isNotNegative,
  isNumber,
  isOrder,
  isPeriod,
  isText,
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

const tables: { readonly [Name in TableName]: RecordSchema } = {
  people: tableOf<RecordOf<'people'>>(
    {
      name: isText,
      title: isText,
      function: oneOf([...words.FUNCTIONS, 'unknown']),
      stance: oneOf(words.STANCES),
      contact: oneOf(words.CONTACT_LEVELS),
      weight: oneOf(words.WEIGHTS),
      limit: isLimit,
      kp: isFlag,
      competitor: orNull(isText),
      quiet: orNull(isPeriod),
      owner: orNull(isId),
      notes: isText,
    },
    make.makePerson({ id: none(), name: '' }),
  ),
  steps: tableOf<RecordOf<'steps'>>(
    { name: isText, kind: oneOf(words.STEP_KINDS), quote: isText, here: isFlag, order: isOrder },
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
      learnt: isText,
      writtenQuestion: isFlag,
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
    { step: isId, text: isText, complies: orNull(isFlag), reason: isText, order: isOrder },
    make.makeTerm({ id: none(), step: none(), text: '', order }),
    { needed: ['step'] },
  ),
  accountLines: tableOf<RecordOf<'accountLines'>>(
    {
      person: orNull(isId),
      kind: oneOf([...words.VALUE_KINDS, ...words.COST_KINDS]),
      text: isText,
      size: oneOf(words.SIZES),
      amount: orNull(isNotNegative),
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
      reasonsThen: listOf(isText),
      order: isOrder,
    },
    make.makeLaneEdit({ id: none(), step: none(), lane: 'action', item: '', order }),
    { needed: ['step', 'lane', 'item'] },
  ),
  waivers: tableOf<RecordOf<'waivers'>>({ finding: isText, reason: isText }, { reason: '' }),
  ruleSwitches: tableOf<RecordOf<'ruleSwitches'>>({ off: isFlag }, { off: false }),
  measures: tableOf<RecordOf<'measures'>>({ done: isFlag, note: isText }, { done: false, note: '' }),
  places: tableOf<RecordOf<'places'>>({ x: isNumber, y: isNumber }, {}),
  absentFunctions: tableOf<RecordOf<'absentFunctions'>>({ absent: isFlag }, { absent: false }),
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
    amount: orNull(isNotNegative),
    currency: isText,
    budgetPublished: orNull(isFlag),
    reasonNow: isText,
    reasonBy: orNull(isDay),
    problems: listOf(oneOf(words.PROBLEMS)),
    profile: oneOf(words.PROFILE_KINDS),
    category: isText,
    industry: isText,
    companySize: isText,
    contested: orNull(isFlag),
    quiet: orNull(isPeriod),
    accountYears: isNotNegative,
    notes: isText,
    sample: isFlag,
  },
  BLANK_FIELDS,
);

export const MAP_SCHEMA: DocumentSchema<BuyingMap> = {
  own: { name: 'fields', fields },
  tables,
  blank: (id) => freeze(blankMap(id as MapId)),
  prune,
};
