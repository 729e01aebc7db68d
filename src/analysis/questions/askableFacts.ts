/** The fields of which one can ask, with what each is called and what an answer may be. */
import type { MapFacts } from '../../facts/mapFacts.ts';
import { type Fact, factValue } from '../../model/factSource.ts';
import type { Competitor, Period, SignOffLimit } from '../../model/records.ts';
import { sayDay } from '../../model/sayDay.ts';
import { sayMoney } from '../../model/sayMoney.ts';
import {
  FUNCTIONS,
  type Language,
  PERSON_SORTS,
  PROCEDURES,
  STANCES,
  STEP_KINDS,
  TENDER_REGIMES,
  WEIGHTS,
} from '../../model/words.ts';
import {
  FUNCTION_NAMES,
  type Name,
  PERSON_SORT_NAMES,
  PROCEDURE_NAMES,
  STANCE_NAMES,
  STEP_KIND_NAMES,
  TENDER_REGIME_NAMES,
  WEIGHT_NAMES,
} from '../../playbook/names.ts';
import { isDay } from '../../shared/day.ts';
import { sayRival } from '../flow/rivals.ts';

/** What may be answered. A choice never offers “unknown”: that is no answer. */
export type FactShape =
  | { readonly is: 'choice'; readonly names: { readonly [value: string]: Name }; readonly values: readonly string[] }
  | { readonly is: 'text' }
  | { readonly is: 'day' }
  | { readonly is: 'count' }
  | { readonly is: 'money' }
  | { readonly is: 'limit' }
  | { readonly is: 'yes-no' };

interface AskableFact {
  readonly name: Name;
  /** Null where it is changed on the map alone. */
  readonly shape: FactShape | null;
}

const choice = (names: { readonly [value: string]: Name }, values: readonly string[]): FactShape => ({
  is: 'choice',
  names,
  values: values.filter((value) => value !== 'unknown'),
});
const TEXT: FactShape = { is: 'text' };
const DAY: FactShape = { is: 'day' };
const MONEY: FactShape = { is: 'money' };
const YES_NO: FactShape = { is: 'yes-no' };
const fact = (shape: FactShape | null, en: string, zh: string): AskableFact => ({ shape, name: { en, 'zh-CN': zh } });

const FACTS: { readonly [field: string]: AskableFact } = {
  'people name': fact(TEXT, 'name', '姓名'),
  'people sort': fact(choice(PERSON_SORT_NAMES, PERSON_SORTS), 'what they are', '类别'),
  'people title': fact(TEXT, 'title', '职务'),
  'people function': fact(choice(FUNCTION_NAMES, FUNCTIONS), 'function', '职能'),
  'people stance': fact(choice(STANCE_NAMES, STANCES), 'stance', '态度'),
  'people weight': fact(choice(WEIGHT_NAMES, WEIGHTS), 'weight there', '影响力'),
  'people limit': fact({ is: 'limit' }, 'sign-off limit', '审批权限'),
  'people kp': fact(YES_NO, 'decides in the end', '最终拍板'),
  'people competitors': fact(null, 'leans to', '倾向'),
  'people quiet': fact(null, 'not to be approached', '不能接触的时间'),
  'people email': fact(TEXT, 'email', '邮箱'),
  'people phone': fact(TEXT, 'phone', '电话'),
  'people win': fact(TEXT, 'what they gain in their work', '对本人工作的好处'),
  'steps name': fact(TEXT, 'name', '名称'),
  'steps kind': fact(choice(STEP_KIND_NAMES, STEP_KINDS), 'kind of step', '环节类型'),
  'steps quote': fact(TEXT, 'what they say of it', '客户的说法'),
  'steps here': fact(YES_NO, 'they are here', '目前在这一步'),
  'steps days': fact({ is: 'count' }, 'working days', '所需工作日'),
  'steps lastDay': fact(DAY, 'last day they named', '客户给的截止日'),
  'steps papersBy': fact(DAY, 'papers due by', '材料截止日'),
  'terms text': fact(TEXT, 'what they ask', '要求'),
  'concerns text': fact(TEXT, 'concern', '关注点'),
  'accountLines amount': fact(MONEY, 'amount', '金额'),
  'absentFunctions absent': fact(YES_NO, 'does not exist there', '客户没有这个职能'),
  'fields customer': fact(TEXT, 'customer', '客户'),
  'fields offer': fact(TEXT, 'what is bought', '采购内容'),
  'fields industry': fact(TEXT, 'industry', '行业'),
  'fields companySize': fact(TEXT, 'company size', '企业规模'),
  'fields competitors': fact(null, 'what else they look at', '客户还在看的'),
  'fields quiet': fact(null, 'nobody to be approached', '不能接触的时间'),
  'fields amount': fact(MONEY, 'amount of the purchase', '采购金额'),
  'fields budgetPublished': fact(YES_NO, 'budget published', '预算已公开'),
  'fields procedure': fact(choice(PROCEDURE_NAMES, PROCEDURES), 'how they buy', '采购方式'),
  'fields tenderRegime': fact(choice(TENDER_REGIME_NAMES, TENDER_REGIMES), 'tender law', '招标适用法规'),
  'fields tenderPublished': fact(DAY, 'tender published', '招标公告日'),
  'fields tenderQuestionsBy': fact(DAY, 'last day for questions', '提问截止日'),
  'fields tenderBidsDue': fact(DAY, 'bids due', '投标截止日'),
  'fields tenderResult': fact(DAY, 'result of the tender', '结果公布日'),
  'fields questionChannel': fact(TEXT, 'where questions go', '提问渠道'),
  'fields supplierUntil': fact(DAY, 'present contract ends', '现有合同到期日'),
  'fields noticeBy': fact(DAY, 'notice to be given by', '不续约通知截止日'),
  'fields goal': fact(TEXT, 'what they want to reach', '客户想达到的目标'),
  'fields reasonNow': fact(TEXT, 'reason to act now', '现在要办的原因'),
  'fields reasonBy': fact(DAY, 'date by when', '最晚日期'),
  'fields revenue': fact(MONEY, 'yearly revenue', '年营收'),
};

const askable = ({ table, field }: Fact): AskableFact | undefined => FACTS[`${table} ${field}`];

/** What may be answered about a fact; null where it is changed on the map alone. */
export const shapeOf = (of: Fact): FactShape | null => askable(of)?.shape ?? null;

/** What the field is called; null where it has no name of its own here. */
export const factName = (of: Fact, language: Language): string | null => askable(of)?.name[language] ?? null;

/** Nothing is recorded there. */
export const isBlankFact = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === 'unknown' ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && (value as { kind?: unknown }).kind === 'unknown');

/** What is recorded, in words; null where only its name can be said. */
export function sayValue(facts: MapFacts, of: Fact, language: Language): string | null {
  const value = factValue(facts.map, of);
  const shape = shapeOf(of);
  const money = (amount: number) => sayMoney(amount, facts.map.fields.currency, language);
  if (isBlankFact(value)) return null;
  if (of.field === 'competitors')
    return (value as readonly Competitor[]).map((one) => sayRival(one, language)).join(', ');
  if (of.field === 'quiet') return sayDays(value as Period, language);
  if (shape === null) return null;
  switch (shape.is) {
    case 'choice':
      return shape.names[value as string]?.[language] ?? null;
    case 'day':
      return isDay(value as string) ? sayDay(value as never, language) : null;
    case 'money':
      return money(value as number);
    case 'count':
    case 'text':
      return `${value}`;
    case 'yes-no':
      return value === true ? YES[language] : NO[language];
    case 'limit': {
      const limit = value as SignOffLimit;
      return limit.kind === 'amount' ? money(limit.amount) : (LIMITS[limit.kind]?.[language] ?? null);
    }
  }
}

/** “– 3 Jan 2027”, with an open end left out. */
const sayDays = ({ from, to }: Period, language: Language): string =>
  `${from === null ? '' : sayDay(from, language)} – ${to === null ? '' : sayDay(to, language)}`.trim();

const YES: Name = { en: 'yes', 'zh-CN': '是' };
const NO: Name = { en: 'no', 'zh-CN': '否' };
const LIMITS: { readonly [kind: string]: Name } = {
  none: { en: 'none of their own', 'zh-CN': '没有' },
  unlimited: { en: 'without limit', 'zh-CN': '不限' },
};
