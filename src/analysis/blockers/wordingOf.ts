/** What the words of a rule are filled with on a map: names, figures and how somebody may be approached; must never hold a sentence of a single rule. */
import { isNeverApproached, type MapFacts } from '../../facts/mapFacts.ts';
import type { PersonId } from '../../model/ids.ts';
import type { Language } from '../../model/words.ts';
import { mayBeAskedAFavour } from '../flow/gates.ts';
import { readSilences } from '../flow/silence.ts';
import type { Blocker, Them, Wording } from './blockerRule.ts';
import { namerOf } from './nameThings.ts';
import { byCount, joinAll, joinSome } from './phrase.ts';

type Named = Pick<Blocker, 'people' | 'steps' | 'functions' | 'facts'>;

/** The words for what is named, by one finding or by several at once. */
export function wordingOf(named: Named, facts: MapFacts, language: Language): Wording<unknown> {
  const namer = namerOf(facts, language);
  const { people: drawn } = facts.drawn;
  const names = (people: readonly PersonId[]) => joinSome(namer.inSheetOrder(people).map(namer.person), language);
  return {
    facts: named.facts,
    people: names(named.people),
    steps: joinAll(named.steps.map(namer.step), language),
    functions: joinAll(named.functions.map(namer.functionName), language),
    count: named.people.length,
    bodies: (people = named.people) => people.length > 0 && people.every((person) => drawn[person]?.sort === 'body'),
    approach: (toPeople, toBodies, people = named.people) => {
      const { map, of } = readSilences(facts);
      const waysTo = (id: PersonId): Way => {
        const person = drawn[id];
        if (person && isNeverApproached(person)) return 'never';
        if ((person ? of(person) : map).silence === 'inside') return 'quiet';
        return person?.sort === 'body' ? 'body' : 'person';
      };
      const say: { readonly [Each in Way]: (them: Them) => string } = {
        person: toPeople,
        body: toBodies,
        quiet: QUIET[language],
        never: NEVER[language],
      };
      return WAYS.flatMap((way) => {
        const some = people.filter((id) => waysTo(id) === way);
        return some.length === 0 ? [] : [say[way]({ names: names(some), count: some.length })];
      }).join(language === 'en' ? ' ' : '');
    },
    ask: (sentence) => (readSilences(facts).map.silence === 'inside' ? NOBODY[language] : sentence),
    mayAsk: (person) => {
      const them = drawn[person];
      return them !== undefined && mayBeAskedAFavour(them);
    },
    name: namer.person,
    names,
    step: namer.step,
    functionName: namer.functionName,
    requirement: namer.requirement,
    list: (words) => joinAll(words, language),
    few: (words) => joinSome(words, language, '项'),
    money: namer.money,
    day: namer.day,
  };
}

/** How somebody may be approached today. */
const WAYS = ['person', 'body', 'quiet', 'never'] as const;
type Way = (typeof WAYS)[number];

type Said<Value> = { readonly [Lang in Language]: Value };

const QUIET: Said<(them: Them) => string> = {
  en: ({ names }) =>
    `${names} may not be approached now: get our side of it ready, and put what is open in writing by the permitted way.`,
  'zh-CN': ({ names }) => `${names}现在不能接触：先备好我们这边的，没弄清的按允许的途径书面提出。`,
};

const NEVER: Said<(them: Them) => string> = {
  en: ({ names, count }) =>
    `${names} ${byCount(count, 'is', 'are')} never approached by us: keep to the rules as published.`,
  'zh-CN': ({ names }) => `${names}不由我们接触，按公开的规定办。`,
};

const NOBODY: Said<string> = {
  en: 'Nobody there may be approached now: look into what is published, and put what is open in writing by the permitted way.',
  'zh-CN': '现在不能接触客户：先查公开的资料，没弄清的按允许的途径书面提出。',
};
