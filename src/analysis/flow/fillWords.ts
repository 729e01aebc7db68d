/** Fills the places in an entry's words with names, amounts and texts of one map; must never change what a user wrote. */
import type { MapFacts } from '../../facts/mapFacts.ts';
import { firstCompetitor } from '../../model/competitors.ts';
import type { PersonId, StepId } from '../../model/ids.ts';
import type { Condition } from '../../model/records.ts';
import { sayDay } from '../../model/sayDay.ts';
import { sayMoney } from '../../model/sayMoney.ts';
import type { Language } from '../../model/words.ts';
import { STEP_KIND_NAMES } from '../../playbook/names.ts';
import type { EntryWords, Placeholder } from '../../playbook/playbook.ts';
import { compareText } from '../../shared/compare.ts';
import type { Day } from '../../shared/day.ts';
import type { Reason } from './flow.ts';
import { beside, joinNames } from './joinNames.ts';
import type { PersonState } from './personState.ts';

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
  until: { en: 'the quiet period', 'zh-CN': '禁止接触期' },
  initiator: { en: 'whoever started this', 'zh-CN': '发起这事的人' },
  approvers: { en: 'whoever approves here', 'zh-CN': '这里审批的人' },
};

/** Of several people with different limits nobody could tell which is whose. */
const SEVERAL_LIMITS: EntryWords = { en: 'their limits', 'zh-CN': '各自的权限' };

const UNNAMED: EntryWords = { en: 'somebody unnamed', 'zh-CN': '未具名的人' };

/** Where the words are to stand, and for which reasons. */
export interface Place {
  readonly step: StepId;
  readonly reasons: readonly Reason[];
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
export function wordFiller(facts: MapFacts, stateOf: (person: PersonId) => PersonState | null): WordFiller {
  // Whoever has left is still named in what was done with them.
  const { drawn: map, index } = facts;
  const { currency, amount, customer } = map.fields;

  const name: WordFiller['name'] = (id, language) => {
    const person = map.people[id];
    return person ? person.name.trim() || person.title.trim() || UNNAMED[language] : null;
  };
  const say = (value: number, language: Language) => sayMoney(value, currency, language);
  const condition: WordFiller['condition'] = (given, language) => {
    if (given.kind === 'text') return given.text;
    const bound = say(given.amount, language);
    if (language === 'en') return `${given.kind === 'above' ? 'above' : 'up to'} ${bound}`;
    return given.kind === 'above' ? `超过${bound}` : `${bound}及以下`;
  };

  const valuesOf = (key: Placeholder, { step, reasons, people }: Gathered, language: Language): Values => {
    const names = (some: readonly PersonId[]) => some.map((person) => name(person, language));
    const states = () => people.flatMap((person) => stateOf(person) ?? []);
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
      case 'amount':
        return amount === null ? [] : [say(amount, language)];
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
      case 'competitor':
        return people.map((person) => firstCompetitor(map.people[person]?.competitors ?? [])?.trim() ?? null);
      case 'swayed':
        return names(swayedApprovers(facts, people));
      case 'gatekeeper':
        return names(states().flatMap((state) => state.gatekeepers));
      case 'guarded':
        return names(states().flatMap((state) => state.guarded));
      case 'opener':
        return names(states().flatMap((state) => state.opener ?? []));
      case 'until':
        return people.map((person) => {
          const end = endOfQuiet(facts, person);
          return end && sayDay(end, language);
        });
      case 'initiator':
        return names(facts.initiators.map((person) => person.id));
      case 'approvers':
        return names(index.seatsOfStep(step).flatMap((seat) => (seat.role === 'approver' ? [seat.person] : [])));
    }
  };

  const fillOne = (words: string, place: Gathered, language: Language): string =>
    pieces(words).reduce((sofar, piece) => {
      if ('text' in piece) return beside(sofar, piece.text, language);
      const values = valuesOf(piece.place, place, language).filter((value) => value !== null && value !== '');
      const joined = joinNames(values as string[], language);
      return beside(sofar, joined || FALLBACKS[piece.place][language], language);
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

/** The last day on which this person may not be approached, or null while it is open. */
function endOfQuiet(facts: MapFacts, person: PersonId): Day | null {
  const { quiet } = facts.map.fields;
  const own = facts.map.people[person]?.quiet ?? null;
  const ends = [...(facts.mapInQuiet && quiet ? [quiet.to] : []), ...(own ? [own.to] : [])];
  return ends.includes(null) ? null : (ends.sort().at(-1) ?? null);
}
