/** What changed about the map itself, field by field, in words. */

import type { MapFields } from '../../model/mapFields.ts';
import { sayDay } from '../../model/sayDay.ts';
import { sayMoney } from '../../model/sayMoney.ts';
import {
  BID_DECISION_NAMES,
  OFFER_NAMES,
  OUTCOME_NAMES,
  PROBLEM_NAMES,
  PROCEDURE_NAMES,
  PROFILE_NAMES,
  TENDER_REGIME_NAMES,
} from '../../playbook/names.ts';
import type { Day } from '../../shared/day.ts';
import { LANGUAGE_NAMES } from '../../text/languageNames.ts';
import type { TextKey } from '../../text/text.ts';
import { sayCompetitors } from '../sayCompetitors.ts';
import { sayForeignIds } from '../sayForeignIds.ts';
import { sayPeriod } from '../sayPeriod.ts';
import { orNone, type Tellers, type TellField, tellFieldsOf, yesNo } from './fieldTellers.ts';
import { type Change, type Look, listed, said, typed, value } from './names.ts';

type Read<Value> = (value: Value, look: Look) => string;
type Field = keyof MapFields;
type OfKind<Kind> = { [Name in Field]: [MapFields[Name]] extends [Kind] ? Name : never }[Field];

const field =
  <Name extends Field>(label: TextKey, name: Name, say: Read<MapFields[Name]>): TellField<MapFields> =>
  ({ look, is }) =>
    said(value(look, look.t(label), say(is[name], look)));

const text =
  (label: TextKey, name: OfKind<string>): TellField<MapFields> =>
  ({ look, is }) =>
    typed(value(look, look.t(label), is[name] || look.t('common.none')));

const money: Read<number | null> = (amount, { t, after, language }) =>
  amount === null ? t('common.unknown') : sayMoney(amount, after.fields.currency, language);

const flag: Read<boolean | null> = (answer, look) => (answer === null ? look.t('common.unknown') : yesNo(answer, look));

const dayOrUnknown: Read<Day | null> = (day, { t, language }) =>
  day === null ? t('common.unknown') : sayDay(day, language);

const unknownOr: Read<number | null> = (plain, { t }) => (plain === null ? t('common.unknown') : `${plain}`);

const FIELDS: Tellers<MapFields> = {
  name: text('inspector.mapName', 'name'),
  customer: text('inspector.customer', 'customer'),
  viewpoint: text('inspector.viewpoint', 'viewpoint'),
  offer: text('inspector.offer', 'offer'),
  offerKinds: field('inspector.offerKinds', 'offerKinds', (kinds, look) =>
    listed(
      look,
      kinds.map((kind) => OFFER_NAMES[kind][look.language]),
    ),
  ),
  touchesMoney: field('inspector.touchesMoney', 'touchesMoney', flag),
  touchesData: field('inspector.touchesData', 'touchesData', flag),
  amount: field('inspector.amount', 'amount', money),
  currency: field('inspector.currency', 'currency', orNone),
  budgetPublished: field('inspector.budgetPublished', 'budgetPublished', flag),
  floor: field('facts.floor', 'floor', money),
  procedure: field('facts.procedure', 'procedure', (is, { language }) => PROCEDURE_NAMES[is][language]),
  tenderRegime: field('facts.tenderRegime', 'tenderRegime', (is, { language }) => TENDER_REGIME_NAMES[is][language]),
  tenderPublished: field('facts.tenderPublished', 'tenderPublished', dayOrUnknown),
  tenderQuestionsBy: field('facts.tenderQuestionsBy', 'tenderQuestionsBy', dayOrUnknown),
  tenderBidsDue: field('facts.tenderBidsDue', 'tenderBidsDue', dayOrUnknown),
  tenderResult: field('facts.tenderResult', 'tenderResult', dayOrUnknown),
  questionChannel: text('facts.questionChannel', 'questionChannel'),
  goNoGo: field('facts.goNoGo', 'goNoGo', (is, { language }) => BID_DECISION_NAMES[is][language]),
  competitors: field('facts.competitors', 'competitors', (all, { language, t }) => sayCompetitors(all, language, t)),
  supplierUntil: field('facts.supplierUntil', 'supplierUntil', dayOrUnknown),
  noticeBy: field('facts.noticeBy', 'noticeBy', dayOrUnknown),
  goal: text('facts.goal', 'goal'),
  reasonNow: text('inspector.reasonNow', 'reasonNow'),
  reasonBy: field('inspector.reasonBy', 'reasonBy', dayOrUnknown),
  problems: field('inspector.problems', 'problems', (problems, look) =>
    listed(
      look,
      problems.map((one) => PROBLEM_NAMES[one][look.language]),
    ),
  ),
  profile: field('inspector.profile', 'profile', (is, { language }) => PROFILE_NAMES[is][language]),
  product: ({ look }) => said(look.t('facts.productChanged')),
  revenue: field('facts.revenue', 'revenue', money),
  category: text('inspector.category', 'category'),
  industry: text('inspector.industry', 'industry'),
  companySize: text('inspector.companySize', 'companySize'),
  contested: field('inspector.contested', 'contested', flag),
  quiet: field('inspector.quiet', 'quiet', (period, { t, language }) => sayPeriod(period, t, language)),
  accountYears: field('inspector.accountYears', 'accountYears', unknownOr),
  owner: ({ look }) => said(look.t('facts.leaderChanged')),
  outcome: field('facts.outcome', 'outcome', (is, { language }) => OUTCOME_NAMES[is][language]),
  ids: field('facts.ids', 'ids', (ids, { t }) => sayForeignIds(ids, t)),
  notes: text('inspector.notes', 'notes'),
  sample: field('changes.sample', 'sample', flag),
  volume: text('facts.volume', 'volume'),
  traps: text('facts.traps', 'traps'),
  basis: text('facts.basis', 'basis'),
  pattern: ({ look, is }) => said(look.t(is.pattern === null ? 'facts.patternNot' : 'facts.pattern')),
  openedFrom: ({ look }) => said(look.t('facts.openedFrom')),
  task: text('facts.task', 'task'),
  taskMinutes: field('facts.taskMinutes', 'taskMinutes', orNone),
  taskLanguage: field('facts.taskLanguage', 'taskLanguage', (is, look) =>
    is === null ? look.t('common.none') : LANGUAGE_NAMES[is],
  ),
  drawnBy: text('facts.drawnBy', 'drawnBy'),
};

export const tellFields = (look: Look): readonly Change[] =>
  tellFieldsOf(FIELDS, { look, was: look.before.fields, is: look.after.fields, name: '' });
