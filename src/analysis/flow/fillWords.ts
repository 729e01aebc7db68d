/** Fills the places in an entry's words with names, amounts and texts of one map; must never change what a user wrote. */
import { initiatorsAt } from '../../facts/initiatorsAt.ts';
import type { MapFacts } from '../../facts/mapFacts.ts';
import { firstCompetitor } from '../../model/competitors.ts';
import type { PersonId, StepId } from '../../model/ids.ts';
import type { Condition } from '../../model/records.ts';
import { sayCondition } from '../../model/sayCondition.ts';
import { sayDay } from '../../model/sayDay.ts';
import { sayMoney } from '../../model/sayMoney.ts';
import type { Language } from '../../model/words.ts';
import { STEP_KIND_NAMES } from '../../playbook/names.ts';
import type { EntryWords, Placeholder, PlaybookEntry } from '../../playbook/playbook.ts';
import { compareText } from '../../shared/compare.ts';
import type { Day } from '../../shared/day.ts';
import { beginning, sayBody, sayPost } from '../sayPost.ts';
import type { Reason } from './flow.ts';
import { readFlowFacts } from './flowFacts.ts';
import { beside, joinNames } from './joinNames.ts';
import { withoutStop } from './knownFacts.ts';
import type { PersonState } from './personState.ts';
import { rivalsOf, sayRival } from './rivals.ts';

/** What stands in a place for which the map has nothing. */
const FALLBACKS: { readonly [Key in Placeholder]: EntryWords } = {
  who: { en: 'whoever it was', 'zh-CN': '当时那位' },
  title: { en: 'the person', 'zh-CN': '此人' },
  step: { en: 'this step', 'zh-CN': '这一环节' },
  amount: { en: 'the amount', 'zh-CN': '这笔金额' },
  limit: { en: 'the limit', 'zh-CN': '权限' },
  customer: { en: 'the customer', 'zh-CN': '客户' },
  concern: { en: '(taken out)', 'zh-CN': '（已删去）' },
  message: { en: '(taken out)', 'zh-CN': '（已删去）' },
  term: { en: '(taken out)', 'zh-CN': '（已删去）' },
  reason: { en: '(taken out)', 'zh-CN': '（已删去）' },
  condition: { en: 'on this branch', 'zh-CN': '走这一支时' },
  competitor: { en: 'the competitor', 'zh-CN': '竞争对手' },
  swayed: { en: 'whoever approves', 'zh-CN': '审批的人' },
  gatekeeper: { en: 'the gatekeeper', 'zh-CN': '把关人' },
  guarded: { en: 'whoever is behind them', 'zh-CN': '后面那位' },
  opener: { en: 'somebody we know there', 'zh-CN': '那边的熟人' },
  until: { en: 'the end of the quiet period', 'zh-CN': '禁止接触期结束' },
  initiator: { en: 'whoever started this', 'zh-CN': '发起这事的人' },
  approvers: { en: 'whoever approves here', 'zh-CN': '这里审批的人' },
  // A line that tells of these stands only where they are known, and is told again only where a hand has kept it.
  reasonNow: { en: 'the reason to act now', 'zh-CN': '当下的动因' },
  byWhen: { en: 'the date by when', 'zh-CN': '最晚日期' },
  goal: { en: 'their goal', 'zh-CN': '对方的目标' },
  channel: { en: 'the named channel', 'zh-CN': '指定渠道' },
  published: { en: 'publication', 'zh-CN': '公告日' },
  questionsBy: { en: 'the last day for questions', 'zh-CN': '提问截止日' },
  bidsDue: { en: 'the last day for bids', 'zh-CN': '投标截止日' },
  result: { en: 'the day of the result', 'zh-CN': '结果公布日' },
  supplierUntil: { en: 'the end of the present contract', 'zh-CN': '现有合同到期日' },
  noticeBy: { en: 'the last day to give notice', 'zh-CN': '通知终止的最后期限' },
  value: { en: 'the value', 'zh-CN': '收益' },
  cost: { en: 'the cost', 'zh-CN': '成本' },
  years: { en: 'the years of the account', 'zh-CN': '测算年限' },
  payback: { en: 'the payback time', 'zh-CN': '回收期' },
  monthlyLoss: { en: 'the loss of a month', 'zh-CN': '每月损失' },
  shortfall: { en: 'what is missing in the account', 'zh-CN': '测算缺口' },
  win: { en: '(taken out)', 'zh-CN': '（已删去）' },
  learnt: { en: '(taken out)', 'zh-CN': '（已删去）' },
  planned: { en: 'the day planned', 'zh-CN': '约定日期' },
  aim: { en: '(taken out)', 'zh-CN': '（已删去）' },
  papersBy: { en: 'the last day for papers', 'zh-CN': '材料截止日' },
  from: { en: 'the quiet period', 'zh-CN': '禁止接触期' },
};

/** Of several people with different limits nobody could tell which is whose. */
const SEVERAL_LIMITS: EntryWords = { en: 'their limits', 'zh-CN': '各自的权限' };

const UNNAMED: EntryWords = { en: 'somebody unnamed', 'zh-CN': '未具名的人' };

/** Where the words are to stand, and for which reasons. */
export interface Place {
  readonly step: StepId;
  readonly reasons: readonly Reason[];
  /** The entry, where it asks what stands against us. */
  readonly rivalsOf?: PlaybookEntry | undefined;
  /** Who of the initiators and approvers may be named; everybody unless said. */
  readonly mayName?: ((person: PersonId) => boolean) | undefined;
}

export interface WordFiller {
  readonly fill: (words: EntryWords, place: Place) => EntryWords;
  readonly name: (person: PersonId, language: Language) => string | null;
  readonly condition: (condition: Condition, language: Language) => string;
}

/** A place with the people among its reasons, each once. */
interface Gathered extends Place {
  readonly people: readonly PersonId[];
}

/** What stands in a place; nothing where the map does not say. */
type Values = readonly (string | null)[];

type Piece = { readonly text: string } | { readonly place: Placeholder };

const cut = new Map<string, readonly Piece[]>();

/** Cuts words into text and places, once for each wording. */
function pieces(words: string): readonly Piece[] {
  const found = cut.get(words);
  if (found) return found;
  const made = words
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .map((part): Piece => {
      const name = part.startsWith('{') ? part.slice(1, -1) : '';
      return name in FALLBACKS ? { place: name as Placeholder } : { text: part };
    });
  // Users' own words come through here too, so that what is remembered is bounded.
  if (cut.size > 5000) cut.clear();
  cut.set(words, made);
  return made;
}

/** Makes the filler for one map. */
export function wordFiller(facts: MapFacts): WordFiller {
  // Whoever has left is still named in what was done with them.
  const { drawn: map, index } = facts;
  const { currency, customer } = map.fields;
  const { known, silences, stateOf } = readFlowFacts(facts);
  const stateFor = (id: PersonId): readonly PersonState[] => {
    const person = facts.map.people[id];
    return person ? [stateOf(person)] : [];
  };

  const name: WordFiller['name'] = (id, language) => {
    const person = map.people[id];
    if (!person) return null;
    const said = person.sort === 'body' ? sayBody(person.name, language) : person.name.trim();
    return said || sayPost(person.title, language) || UNNAMED[language];
  };
  const say = (value: number, language: Language) => sayMoney(value, currency, language);
  const condition: WordFiller['condition'] = (given, language) => sayCondition(given, currency, language);

  const valuesOf = (key: Placeholder, place: Gathered, language: Language): Values => {
    const { step, reasons, people, rivalsOf: rivalEntry, mayName = () => true } = place;
    const names = (some: readonly PersonId[]) => some.map((person) => name(person, language));
    const states = () => people.flatMap(stateFor);
    const days = (some: readonly (Day | null)[]) => some.map((day) => day && sayDay(day, language));
    // Of a line of the step's own it is the map's.
    const quiets = () => (people.length === 0 ? [silences.map] : states().map(({ silence }) => silence));
    const records = <Rec>(table: { readonly [id: string]: Rec }) =>
      reasons.flatMap(({ record }) => table[record] ?? []);
    switch (key) {
      case 'who':
        return names(people);
      case 'title':
        return people.map((person) => map.people[person]?.title.trim() || name(person, language));
      case 'step': {
        const given = map.steps[step];
        return given ? [given.name.trim() || STEP_KIND_NAMES[given.kind][language]] : [];
      }
      case 'limit': {
        const limits = people.flatMap((person) => {
          const limit = map.people[person]?.limit;
          return limit?.kind === 'amount' ? say(limit.amount, language) : [];
        });
        return new Set(limits).size > 1 ? [SEVERAL_LIMITS[language]] : limits;
      }
      case 'customer':
        return [customer.trim()];
      case 'concern':
        return records(map.concerns).map((concern) => concern.text.trim());
      case 'message':
        return records(map.concerns).map((concern) => concern.message.trim());
      case 'term':
        return records(map.terms).map((term) => term.text.trim());
      case 'reason':
        return records(map.terms).map((term) => term.reason.trim());
      case 'condition':
        return records(map.links).map((link) => link.condition && condition(link.condition, language));
      case 'competitor': {
        const leaning = people.flatMap((person) => map.people[person] ?? []);
        if (rivalEntry?.when.rivals)
          return rivalsOf(facts.map, rivalEntry, leaning).map((rival) => sayRival(rival, language));
        return leaning.map(({ competitors }) => firstCompetitor(competitors)?.trim() ?? null);
      }
      case 'swayed':
        return names(swayedApprovers(facts, people));
      case 'gatekeeper':
        return names(states().flatMap((state) => state.gatekeepers));
      case 'guarded':
        return names(states().flatMap((state) => state.guarded));
      case 'opener':
        return names(states().flatMap((state) => state.opener ?? []));
      case 'until':
        return days(lastOf(quiets().map(({ until }) => until)));
      case 'from':
        return days(firstOf(quiets().map(({ from }) => from)));
      case 'initiator':
        return names(initiatorsAt(facts, step).filter(mayName));
      case 'approvers':
        return names(
          index
            .seatsOfStep(step)
            .flatMap((seat) => (seat.role === 'approver' ? [seat.person] : []))
            .filter(mayName),
        );
      case 'win':
        return people.map((person) => withoutStop(map.people[person]?.win ?? ''));
      case 'learnt':
        return records(map.contacts).map((contact) => withoutStop(contact.learnt));
      case 'aim':
        return records(map.contacts).map((contact) => withoutStop(contact.aim));
      case 'planned':
        return days(records(map.contacts).map((contact) => contact.day));
      case 'papersBy': {
        const given = facts.map.steps[step];
        return days(given ? [known.papersBy(given)] : []);
      }
      default:
        return [known.say(key, language)];
    }
  };

  const fillOne = (words: string, place: Gathered, language: Language): string =>
    pieces(words).reduce((sofar, piece) => {
      if ('text' in piece) return beside(sofar, piece.text, language);
      const values = valuesOf(piece.place, place, language).filter((value) => value !== null && value !== '');
      const joined = joinNames(values as string[], language) || FALLBACKS[piece.place][language];
      return beside(sofar, sofar === '' ? beginning(joined) : joined, language);
    }, '');

  return {
    fill: (words, place) => {
      const people = new Set<PersonId>();
      for (const { person } of place.reasons) if (person !== null) people.add(person);
      const gathered = { ...place, people: [...people] };
      return { en: fillOne(words.en, gathered, 'en'), 'zh-CN': fillOne(words['zh-CN'], gathered, 'zh-CN') };
    },
    name,
    condition,
  };
}

/** Whom these people sway and who approves, by id. */
export function swayedApprovers(facts: MapFacts, people: readonly PersonId[]): readonly PersonId[] {
  const swayed = new Set<PersonId>();
  for (const person of people)
    for (const other of facts.swayedBy(person)) if (facts.isApprover(other)) swayed.add(other);
  return [...swayed].sort(compareText);
}

/** Nobody can tell one day for several people where one of them has none. */
const lastOf = (days: readonly (Day | null)[]): readonly (Day | null)[] =>
  days.includes(null) ? [] : [[...days].sort().at(-1) ?? null];
const firstOf = (days: readonly (Day | null)[]): readonly (Day | null)[] => [
  days.flatMap((day) => day ?? []).sort()[0] ?? null,
];
