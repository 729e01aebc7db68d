/** What each of the map's own fields is called and how it reads, wherever a change of it is told. */
import type { MapFields } from '../model/mapFields.ts';
import { sayDay } from '../model/sayDay.ts';
import { sayMoney } from '../model/sayMoney.ts';
import type { Language } from '../model/words.ts';
import {
  BID_DECISION_NAMES,
  type Names,
  OFFER_NAMES,
  OUTCOME_NAMES,
  PROBLEM_NAMES,
  PROCEDURE_NAMES,
  PROFILE_NAMES,
  TENDER_REGIME_NAMES,
} from '../playbook/names.ts';
import type { Day } from '../shared/day.ts';
import { LANGUAGE_NAMES } from '../text/languageNames.ts';
import type { Say, TextKey } from '../text/text.ts';
import { sayCompetitors } from './sayCompetitors.ts';
import { sayForeignIds } from './sayForeignIds.ts';
import { sayPeriod } from './sayPeriod.ts';

/** How to speak. */
export interface Voice {
  readonly t: Say;
  readonly language: Language;
}

export interface MapFieldWord {
  readonly label: TextKey;
  readonly say: (fields: MapFields, voice: Voice) => string;
  /** It is text under somebody's fingers. */
  readonly typed: boolean;
}

/** What is known by an id alone: whoever tells of it says it in its own way. */
export type NamedByIdAlone = 'product' | 'owner' | 'pattern' | 'openedFrom';
type Field = Exclude<keyof MapFields, NamedByIdAlone>;
type OfKind<Kind> = { [Name in Field]: [MapFields[Name]] extends [Kind] ? Name : never }[Field];

const read = <Name extends Field>(
  label: TextKey,
  name: Name,
  say: (value: MapFields[Name], voice: Voice) => string,
): MapFieldWord => ({ label, say: (fields, voice) => say(fields[name], voice), typed: false });

const text = (label: TextKey, name: OfKind<string>): MapFieldWord => ({
  label,
  say: (fields, { t }) => fields[name] || t('common.none'),
  typed: true,
});

const money = (label: TextKey, name: OfKind<number | null>): MapFieldWord => ({
  label,
  say: (fields, { t, language }) => {
    const amount = fields[name];
    return amount === null ? t('common.unknown') : sayMoney(amount, fields.currency, language);
  },
  typed: false,
});

const flag = (label: TextKey, name: OfKind<boolean | null>) =>
  read(label, name, (answer, { t }) => t(answer === null ? 'common.unknown' : answer ? 'common.yes' : 'common.no'));

const day = (label: TextKey, name: OfKind<Day | null>) =>
  read(label, name, (one, { t, language }) => (one === null ? t('common.unknown') : sayDay(one as Day, language)));

const chosen = <Name extends OfKind<string>>(label: TextKey, name: Name, names: Names<MapFields[Name] & string>) =>
  read(label, name, (is, { language }) => names[is as MapFields[Name] & string][language]);

const several = <Word extends string>(words: readonly Word[], names: Names<Word>, { t, language }: Voice): string =>
  words.length === 0 ? t('common.none') : words.map((word) => names[word][language]).join(t('common.comma'));

const number =
  (none: TextKey) =>
  (is: number | null, { t }: Voice) =>
    is === null ? t(none) : `${is}`;

/** In the order in which they are told. */
export const MAP_FIELD_WORDS: { readonly [Name in Field]: MapFieldWord } = {
  name: text('inspector.mapName', 'name'),
  customer: text('inspector.customer', 'customer'),
  viewpoint: text('inspector.viewpoint', 'viewpoint'),
  offer: text('inspector.offer', 'offer'),
  offerKinds: read('inspector.offerKinds', 'offerKinds', (kinds, voice) => several(kinds, OFFER_NAMES, voice)),
  touchesMoney: flag('inspector.touchesMoney', 'touchesMoney'),
  touchesData: flag('inspector.touchesData', 'touchesData'),
  amount: money('inspector.amount', 'amount'),
  currency: read('inspector.currency', 'currency', (is, { t }) => is || t('common.none')),
  budgetPublished: flag('inspector.budgetPublished', 'budgetPublished'),
  floor: money('facts.floor', 'floor'),
  procedure: chosen('facts.procedure', 'procedure', PROCEDURE_NAMES),
  tenderRegime: chosen('facts.tenderRegime', 'tenderRegime', TENDER_REGIME_NAMES),
  tenderPublished: day('facts.tenderPublished', 'tenderPublished'),
  tenderQuestionsBy: day('facts.tenderQuestionsBy', 'tenderQuestionsBy'),
  tenderBidsDue: day('facts.tenderBidsDue', 'tenderBidsDue'),
  tenderResult: day('facts.tenderResult', 'tenderResult'),
  questionChannel: text('facts.questionChannel', 'questionChannel'),
  goNoGo: chosen('facts.goNoGo', 'goNoGo', BID_DECISION_NAMES),
  competitors: read('facts.competitors', 'competitors', (all, { language, t }) => sayCompetitors(all, language, t)),
  supplierUntil: day('facts.supplierUntil', 'supplierUntil'),
  noticeBy: day('facts.noticeBy', 'noticeBy'),
  goal: text('facts.goal', 'goal'),
  reasonNow: text('inspector.reasonNow', 'reasonNow'),
  reasonBy: day('inspector.reasonBy', 'reasonBy'),
  problems: read('inspector.problems', 'problems', (problems, voice) => several(problems, PROBLEM_NAMES, voice)),
  profile: chosen('inspector.profile', 'profile', PROFILE_NAMES),
  revenue: money('facts.revenue', 'revenue'),
  category: text('inspector.category', 'category'),
  industry: text('inspector.industry', 'industry'),
  companySize: text('inspector.companySize', 'companySize'),
  contested: flag('inspector.contested', 'contested'),
  quiet: read('inspector.quiet', 'quiet', (period, { t, language }) => sayPeriod(period, t, language)),
  accountYears: read('inspector.accountYears', 'accountYears', number('common.unknown')),
  outcome: chosen('facts.outcome', 'outcome', OUTCOME_NAMES),
  ids: read('facts.ids', 'ids', (ids, { t }) => sayForeignIds(ids, t)),
  notes: text('inspector.notes', 'notes'),
  sample: flag('changes.sample', 'sample'),
  volume: text('facts.volume', 'volume'),
  traps: text('facts.traps', 'traps'),
  basis: text('facts.basis', 'basis'),
  task: text('facts.task', 'task'),
  taskMinutes: read('facts.taskMinutes', 'taskMinutes', number('common.none')),
  taskLanguage: read('facts.taskLanguage', 'taskLanguage', (is, { t }) =>
    is === null ? t('common.none') : LANGUAGE_NAMES[is],
  ),
  drawnBy: text('facts.drawnBy', 'drawnBy'),
};
