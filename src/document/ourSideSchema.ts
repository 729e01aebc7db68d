/** Our side as a document; must never hold anything about a customer. */
import {
  type Asset,
  BLANK_OUR_SIDE,
  DEFAULT_THRESHOLDS,
  HAVES,
  type OurPerson,
  type OurSide,
  type PlaybookOverride,
  type RuleSetting,
  type Thresholds,
} from '../model/ourSide.ts';
import { FUNCTIONS, LANES, LANGUAGES, ROLES, STEP_KINDS } from '../model/words.ts';
import { isFlag, isNotNegative, isOrder, isShare, isText, listOf, oneOf, orNull, recordOf, shaped } from './checks.ts';
import { SOME_ORDER } from './mapSchema.ts';
import { type DocumentSchema, freeze, tableOf } from './schema.ts';

const isOwnEntry = shaped({
  lane: oneOf(LANES),
  stepKinds: listOf(oneOf(STEP_KINDS)),
  parts: listOf(oneOf([...ROLES, 'opinion-holder'])),
  functions: listOf(oneOf([...FUNCTIONS, 'unknown'])),
  asks: orNull(isText),
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
      },
      DEFAULT_THRESHOLDS,
    ),
  },
  tables: {
    people: tableOf<OurPerson>(
      { name: isText, title: isText, capabilities: recordOf(oneOf(['have', 'partly'])), order: isOrder },
      { name: '', title: '', capabilities: {}, order: SOME_ORDER },
    ),
    assets: tableOf<Asset>({ have: oneOf(HAVES), note: isText }, { have: 'missing', note: '' }),
    ruleSettings: tableOf<RuleSetting>({ off: isFlag }, { off: false }),
    playbook: tableOf<PlaybookOverride>(
      { words: recordOf(isText, oneOf(LANGUAGES)), off: isFlag, own: isOwnEntry },
      { words: {}, off: false },
      { optional: ['own'] },
    ),
  },
  blank: () => freeze(BLANK_OUR_SIDE),
  prune: (value) => value,
};
