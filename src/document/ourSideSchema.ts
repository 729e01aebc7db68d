/** Our side as a document; must never hold anything about a customer. */
import {
  type Asset,
  BLANK_OUR_SIDE,
  DEFAULT_THRESHOLDS,
  HAVES,
  type LeadTime,
  type OurPerson,
  type OurSide,
  OWN_PLACES,
  type PlaybookOverride,
  type Product,
  type RuleSetting,
  type Thresholds,
} from '../model/ourSide.ts';
import {
  ANCHORS,
  FUNCTIONS,
  LANES,
  LINE_ACTS,
  OFFER_KINDS,
  PERSON_SORTS,
  PROCEDURES,
  PROFILE_KINDS,
  ROLES,
  SILENCES,
  STEP_KINDS,
} from '../model/words.ts';
import {
  isAmount,
  isCount,
  isDistance,
  isFlag,
  isNotNegative,
  isOrder,
  isShare,
  isSpan,
  isText,
  isWords,
  listOf,
  oneOf,
  orNull,
  recordOf,
  shaped,
} from './checks.ts';
import { SOME_ORDER } from './mapSchema.ts';
import { type DocumentSchema, freeze, tableOf } from './schema.ts';

const isOwnEntry = shaped({
  lane: oneOf(LANES),
  stepKinds: listOf(oneOf(STEP_KINDS)),
  parts: listOf(oneOf([...ROLES, 'opinion-holder'])),
  functions: listOf(oneOf([...FUNCTIONS, 'unknown'])),
  asks: orNull(isText),
});

/** A mark that is there or not. */
const isTrue = (value: unknown): boolean => value === true;

const isLineDay = shaped({ anchor: oneOf(ANCHORS), days: isDistance });

const isEntryGates = shaped({
  acts: listOf(oneOf(LINE_ACTS)),
  sorts: listOf(oneOf(PERSON_SORTS)),
  procedures: listOf(oneOf(PROCEDURES)),
  profiles: listOf(oneOf(PROFILE_KINDS)),
  offers: listOf(oneOf([...OFFER_KINDS, 'money', 'data'])),
});

export const OUR_SIDE_SCHEMA: DocumentSchema<OurSide> = {
  own: {
    name: 'thresholds',
    fields: tableOf<Thresholds>(
      {
        partTimeFit: isShare,
        partTimeBlocked: isShare,
        splitFit: isShare,
        splitBlocked: isShare,
        coldAfterDays: isNotNegative,
        quietAheadDays: isSpan,
      },
      DEFAULT_THRESHOLDS,
    ),
  },
  tables: {
    people: tableOf<OurPerson>(
      {
        name: isText,
        title: isText,
        capabilities: recordOf(oneOf(['have', 'partly'])),
        example: isTrue,
        order: isOrder,
      },
      { name: '', title: '', capabilities: {}, order: SOME_ORDER },
      { optional: ['example'] },
    ),
    assets: tableOf<Asset>(
      { have: oneOf(HAVES), note: isText, example: isTrue },
      { have: 'missing', note: '' },
      { optional: ['example'] },
    ),
    ruleSettings: tableOf<RuleSetting>({ off: isFlag }, { off: false }),
    playbook: tableOf<PlaybookOverride>(
      {
        words: isWords,
        off: isFlag,
        day: isLineDay,
        shipped: isWords,
        own: isOwnEntry,
        gates: isEntryGates,
        silences: listOf(oneOf(SILENCES)),
        place: oneOf(OWN_PLACES),
        learns: isTrue,
        once: isTrue,
      },
      { words: {}, off: false },
      { optional: ['day', 'shipped', 'own', 'gates', 'silences', 'place', 'learns', 'once'] },
    ),
    leadTimes: tableOf<LeadTime>({ days: isCount }, {}),
    products: tableOf<Product>(
      { name: isText, revenue: isAmount, currency: isText, order: isOrder },
      { name: '', order: SOME_ORDER },
    ),
  },
  blank: () => freeze(BLANK_OUR_SIDE),
  prune: (value) => value,
};
