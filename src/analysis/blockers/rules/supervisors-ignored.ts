/** Finds that those who do the work were heard and those who check it were not; must never name a function without anybody placed. */
import { EXECUTING_FUNCTIONS, type FunctionId, type Language, SUPERVISING_FUNCTIONS } from '../../../model/words.ts';
import type { BlockerRule } from '../blockerRule.ts';

interface Ignored {
  readonly supervising: readonly FunctionId[];
}

export const supervisorsIgnored: BlockerRule<Ignored> = {
  id: 'supervisors-ignored',
  group: 'not-talked-to',
  neverMilder: true,
  find: ({ peopleIn, isPlaced, isContacted, inQuiet }) => {
    const placedIn = (functions: readonly FunctionId[]) => peopleIn(functions).filter((person) => isPlaced(person.id));
    if (!placedIn(EXECUTING_FUNCTIONS).some((person) => isContacted(person.id))) return [];
    const ignored = SUPERVISING_FUNCTIONS.map((id) => ({ id, people: placedIn([id]) }))
      .filter(({ people }) => !people.some((person) => isContacted(person.id)))
      .map(({ id, people }) => ({ id, people: people.filter((person) => !inQuiet(person.id)) }))
      .filter(({ people }) => people.length > 0);
    if (ignored.length === 0) return [];
    return [
      {
        subject: '',
        severity: 'slow',
        people: ignored.flatMap(({ people }) => people.map((person) => person.id)),
        facts: { supervising: ignored.map(({ id }) => id) },
      },
    ];
  },
  fix: (found) => ({ do: 'record-contact', people: found.people ?? [], topic: null }),
  example: { people: 2, facts: { supervising: ['risk-control', 'internal-audit'] } },
  words: {
    en: {
      name: 'Those who check were not heard',
      finds:
        'Somebody who would carry it out was contacted; risk control, internal audit, legal, compliance or data protection have people in the purchase, and nobody of that function was.',
      title: (w) => `We talked to those who do the work, not to those who check it: ${w.people}`,
      why: (w) =>
        `What convinces the users often worries ${w.list(w.facts.supervising.map(w.functionName))}. If they hear of it last, they stop it at the last moment.`,
      todo: (w) => {
        const about = w.list(topicsOf(w.facts.supervising, 'en'));
        return w.approach(
          ({ names }) => `Tell ${names} early ${about}, and ask what they need to see.`,
          ({ names }) => `Ask who prepares the papers for ${names}, and tell them early ${about}.`,
        );
      },
      silence: 'Somebody of each such function was contacted, or all of its people are in a quiet period.',
    },
    'zh-CN': {
      name: '没听监督方的意见',
      finds: '接触过执行方的人；风控、内审、法务、合规或数据保护有人参与其中，而该职能一个人也没接触过。',
      title: (w) => `干活的谈过了，监督的还没谈：${w.people}`,
      why: (w) =>
        `让使用者动心的地方，往往正是${w.list(w.facts.supervising.map(w.functionName))}担心的地方。最后才告知，就会在最后一刻被拦下。`,
      todo: (w) => {
        const about = w.list(topicsOf(w.facts.supervising, 'zh-CN'));
        return w.approach(
          ({ names }) => `早点向${names}说明${about}，并问清楚对方要看什么。`,
          ({ names }) => `问清楚${names}的材料由谁准备，早点向其说明${about}。`,
        );
      },
      silence: '这些职能都有人接触过，或者该职能的人全都处于禁止接触期。',
    },
  },
};

interface Topic {
  readonly functions: readonly FunctionId[];
  readonly words: { readonly [Lang in Language]: string };
}

/** What each of them looks at; whoever guards the rules or personal data does not read contracts. */
const TOPICS: readonly Topic[] = [
  {
    functions: ['risk-control', 'internal-audit', 'discipline-inspection'],
    words: { en: 'how checks are made and what is recorded', 'zh-CN': '怎么核查、留下哪些记录' },
  },
  { functions: ['legal'], words: { en: 'which terms are to be settled', 'zh-CN': '哪些条款要谈' } },
  {
    functions: ['compliance'],
    words: { en: 'how their rules of conduct are kept to', 'zh-CN': '怎么遵守客户的行为准则' },
  },
  {
    functions: ['data-protection'],
    words: {
      en: 'which personal data is touched, where it lies and who sees it',
      'zh-CN': '用到哪些个人信息、存在哪里、谁能看到',
    },
  },
];

const topicsOf = (supervising: readonly FunctionId[], language: Language): readonly string[] =>
  TOPICS.filter(({ functions }) => functions.some((one) => supervising.includes(one))).map(
    ({ words }) => words[language],
  );
