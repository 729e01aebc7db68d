/** What a record is called where the person, step or map that it hangs on is named already. */
import { RULES } from '../../analysis/blockers/rules.ts';
import { MEASURES } from '../../analysis/decision/measures.ts';
import type { RecordOf, TableName } from '../../model/map.ts';
import { sayDay } from '../../model/sayDay.ts';
import { sayMoney } from '../../model/sayMoney.ts';
import type { FunctionId } from '../../model/words.ts';
import {
  ACCOUNT_NAMES,
  FUNCTION_NAMES,
  LANE_NAMES,
  ROLE_NAMES,
  STEP_KIND_NAMES,
  STRENGTH_NAMES,
} from '../../playbook/names.ts';
import type { TextKey } from '../../text/text.ts';
import { MAP_FIELD_WORDS } from '../mapFieldWords.ts';
import { RELATION_WORDS } from '../relationWords.ts';
import { RECORD_WORDS, UNNAMED } from './recordWords.ts';
import { clock, type Side, sayLink, sayPeople, sayPerson, sayStep, sayWords } from './side.ts';
import type { Subject } from './subjects.ts';

const RULE_NAMES = new Map(RULES.map(({ id, words }) => [id, words]));
const MEASURE_WORDS = new Map(
  Object.values(MEASURES).flatMap((some) => some.map(({ id, words }) => [id as string, words] as const)),
);
const sayRule = (id: string, { language, t }: Side): string =>
  RULE_NAMES.get(id)?.[language].name ?? t('changes.someRule');

/** A kind and what was written: `Concern: Is it safe?`. */
const kindAnd = (side: Side, kind: string, written: string): string =>
  side.t('changes.joined', { what: kind, words: written || side.t('changes.empty') });

export const RECORD_NAMES: {
  readonly [Name in TableName]: (record: RecordOf<Name>, side: Side, subject: Subject) => string;
} = {
  people: ({ id }, side) => sayPerson(id, side),
  steps: ({ id }, side) => sayStep(id, side),
  links: sayLink,
  seats: ({ role: is, step: at }, side) =>
    side.t('compare.seat', { role: ROLE_NAMES[is][side.language], step: sayStep(at, side) }),
  // Told under the name of whoever went or came with it, it is seen from their end.
  relations: ({ kind, from, to, strength }, side, { id }) => {
    const [end, other] = id === to ? ([1, from] as const) : ([0, to] as const);
    const words = side.t(RELATION_WORDS[kind][end], { name: sayPerson(other, side) });
    if (kind !== 'influence' || strength === 'normal') return words;
    return side.t('changes.withStrength', { words, strength: STRENGTH_NAMES[strength][side.language].toLowerCase() });
  },
  contacts: ({ people, day }, side) =>
    side.t('changes.contact', { name: sayPeople(people, side), day: sayDay(day, side.language) }),
  concerns: ({ text: written }, side) => kindAnd(side, side.t('compare.concern'), written),
  terms: ({ text: written }, side) => kindAnd(side, side.t('compare.term'), written),
  accountLines: ({ kind, text: written, amount }, side) => {
    const { map, language, t } = side;
    const parts = [
      ACCOUNT_NAMES[kind][language],
      written,
      amount === null ? '' : sayMoney(amount, map.fields.currency, language),
    ];
    return parts.filter((part) => part !== '').join(t('common.comma'));
  },
  laneEdits: ({ lane, text: written }, side) =>
    kindAnd(side, LANE_NAMES[lane][side.language], written ?? side.t('compare.ownLine')),
  waivers: ({ finding }, side) => side.t('compare.waiver', { rule: sayRule(finding.split('|')[0] ?? '', side) }),
  ruleSwitches: ({ id }, side) => side.t('compare.rule', { rule: sayRule(id, side) }),
  measures: ({ id }, { language, t }) => MEASURE_WORDS.get(id)?.[language] ?? t('changes.someMeasure'),
  places: (_, { t }) => t('compare.spot'),
  absentFunctions: ({ id }, { language }) => FUNCTION_NAMES[id as string as FunctionId][language],
  tasks: ({ text: written }, side) => kindAnd(side, side.t('facts.ownTask'), written),
  questions: ({ text: written }, side) =>
    written === null ? side.t('compare.derivedQuestion') : kindAnd(side, side.t('facts.question'), written),
  moments: ({ name, day, minute }, side) =>
    kindAnd(side, side.t('facts.moment'), name || `${sayDay(day, side.language)} ${clock(minute)}`),
  chapters: ({ title }, side) => kindAnd(side, side.t('facts.chapter'), sayWords(title, side)),
  requiredRoles: ({ function: own, role: part, stepKind }, side) => {
    const { language, t } = side;
    const parts = [
      own && FUNCTION_NAMES[own][language],
      part && ROLE_NAMES[part][language],
      stepKind && STEP_KIND_NAMES[stepKind][language],
    ];
    return kindAnd(side, t('facts.required'), parts.filter((one) => one !== null).join(t('common.comma')));
  },
  sources: ({ table, field }, side) => kindAnd(side, side.t('facts.source'), labelOf(table, field, side)),
};

/** What the fact is called that a source tells of. */
function labelOf(table: RecordOf<'sources'>['table'], field: string, { t }: Side): string {
  const words: { readonly [name: string]: { readonly label: TextKey } | typeof UNNAMED } =
    table === 'fields' ? MAP_FIELD_WORDS : (RECORD_WORDS[table] as never);
  const word = words[field];
  return word && word !== UNNAMED ? t(word.label) : '';
}
