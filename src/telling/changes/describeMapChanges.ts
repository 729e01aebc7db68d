/** What changed about the map itself, its lanes, findings and rules, in words; must never repeat what a derived item says. */

import { RULES } from '../../analysis/blockers/rules.ts';
import { MEASURES } from '../../analysis/decision/measures.ts';
import type { AbsentFunction, LaneEdit, MapFields, Measure, Place, RuleSwitch, Waiver } from '../../model/records.ts';
import { sayDay } from '../../model/sayDay.ts';
import { sayMoney } from '../../model/sayMoney.ts';
import type { FunctionId } from '../../model/words.ts';
import { FUNCTION_NAMES, LANE_NAMES, OFFER_NAMES, PROBLEM_NAMES, PROFILE_NAMES } from '../../playbook/names.ts';
import { sameJson } from '../../shared/sameJson.ts';
import type { TextKey } from '../../text/text.ts';
import { sayPeriod } from '../sayPeriod.ts';
import { type Change, cameOrWent, type Look, listed, personIn, said, stepIn, typed, value } from './names.ts';

const LABELS: { readonly [Field in keyof MapFields]: TextKey } = {
  name: 'inspector.mapName',
  customer: 'inspector.customer',
  viewpoint: 'inspector.viewpoint',
  offer: 'inspector.offer',
  offerKinds: 'inspector.offerKinds',
  touchesMoney: 'inspector.touchesMoney',
  touchesData: 'inspector.touchesData',
  amount: 'inspector.amount',
  currency: 'inspector.currency',
  budgetPublished: 'inspector.budgetPublished',
  reasonNow: 'inspector.reasonNow',
  reasonBy: 'inspector.reasonBy',
  problems: 'inspector.problems',
  profile: 'inspector.profile',
  category: 'inspector.category',
  industry: 'inspector.industry',
  companySize: 'inspector.companySize',
  contested: 'inspector.contested',
  quiet: 'inspector.quiet',
  accountYears: 'inspector.accountYears',
  notes: 'inspector.notes',
  sample: 'changes.sample',
};

const TYPED: ReadonlySet<keyof MapFields> = new Set([
  'name',
  'customer',
  'viewpoint',
  'offer',
  'reasonNow',
  'category',
  'industry',
  'companySize',
  'notes',
] as const);

function sayField(look: Look, field: keyof MapFields): string {
  const { t, language } = look;
  const fields = look.after.fields;
  if (field === 'amount') {
    return fields.amount === null ? t('common.unknown') : sayMoney(fields.amount, fields.currency, language);
  }
  if (field === 'quiet') return sayPeriod(fields.quiet, t, language);
  if (field === 'reasonBy' && fields.reasonBy !== null) return sayDay(fields.reasonBy, language);
  if (field === 'profile') return PROFILE_NAMES[fields.profile][language];
  if (field === 'offerKinds')
    return listed(
      look,
      fields.offerKinds.map((kind) => OFFER_NAMES[kind][language]),
    );
  if (field === 'problems')
    return listed(
      look,
      fields.problems.map((one) => PROBLEM_NAMES[one][language]),
    );
  const plain = fields[field];
  if (typeof plain === 'boolean') return t(plain ? 'common.yes' : 'common.no');
  return plain === null ? t('common.unknown') : `${plain}` || t('common.none');
}

export function tellFields(look: Look): readonly Change[] {
  const [was, is] = [look.before.fields, look.after.fields];
  if (was === is) return [];
  return (Object.keys(LABELS) as (keyof MapFields)[])
    .filter((field) => !sameJson(was[field], is[field]))
    .map((field) => {
      const words = value(look, look.t(LABELS[field]), sayField(look, field));
      return TYPED.has(field) ? typed(words) : said(words);
    });
}

export function tellLaneEdit(look: Look, was: LaneEdit | undefined, is: LaneEdit | undefined): readonly Change[] {
  const edit = is ?? was;
  if (!edit || cameOrWent(look, 'steps', edit.step)) return [];
  const lane = LANE_NAMES[edit.lane][look.language];
  const where = look.t('changes.laneItem', { lane, step: stepIn(look, edit.step) });
  return [said(edit.text ? value(look, where, edit.text) : where)];
}

export const tellWaiver = ({ t }: Look, _was: Waiver | undefined, is: Waiver | undefined): readonly Change[] => [
  said(t(is ? 'changes.waived' : 'changes.unwaived')),
];

export function tellRule(look: Look, was: RuleSwitch | undefined, is: RuleSwitch | undefined): readonly Change[] {
  const rule = RULES.find(({ id }) => id === (is ?? was)?.id);
  if ((was?.off ?? false) === (is?.off ?? false)) return [];
  return [
    said(
      look.t(is?.off ? 'changes.ruleOff' : 'changes.ruleOn', {
        rule: rule?.words[look.language].name ?? look.t('changes.someRule'),
      }),
    ),
  ];
}

export function tellMeasure(look: Look, was: Measure | undefined, is: Measure | undefined): readonly Change[] {
  const { t, language } = look;
  const id = (is ?? was)?.id;
  const measure = Object.values(MEASURES)
    .flat()
    .find((one) => one.id === id);
  const words = measure?.words[language] ?? t('changes.someMeasure');
  if ((was?.done ?? false) === (is?.done ?? false)) return [typed(value(look, words, is?.note || t('common.none')))];
  return [said(value(look, words, t(is?.done ? 'changes.done' : 'changes.open')))];
}

export function tellPlace(look: Look, was: Place | undefined, is: Place | undefined): readonly Change[] {
  const id = (is ?? was)?.id ?? '';
  return cameOrWent(look, 'people', id) ? [] : [said(look.t('sheet.placed', { name: personIn(look, id) }))];
}

export function tellAbsent(look: Look, was: AbsentFunction | undefined, is: AbsentFunction | undefined) {
  const id = (is ?? was)?.id as FunctionId | undefined;
  if (!id || (was?.absent ?? false) === (is?.absent ?? false)) return [];
  const what = FUNCTION_NAMES[id][look.language];
  return [said(look.t(is?.absent ? 'changes.absent' : 'changes.absentNot', { function: what }))];
}
