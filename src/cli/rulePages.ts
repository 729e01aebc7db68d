/** The page of each blocker rule, made from the rule's own file; must never hold a sentence about a single rule. */

import type { BlockerRule, Wording } from '../analysis/blockers/blockerRule.ts';
import { GROUP_NAMES } from '../analysis/blockers/groupNames.ts';
import { finishSentence, inSentence, joinAll, joinSome, typed } from '../analysis/blockers/phrase.ts';
import { type AnyRule, RULES } from '../analysis/blockers/rules.ts';
import { sayDay } from '../model/sayDay.ts';
import { sayMoney } from '../model/sayMoney.ts';
import { LANGUAGES, type Language } from '../model/words.ts';
import { FUNCTION_NAMES } from '../playbook/names.ts';
import { REQUIREMENTS } from '../playbook/requirements.ts';

const PEOPLE: { readonly [Lang in Language]: readonly string[] } = {
  en: ['Shen Yu', 'Gao Peng', 'Wu Jing'],
  'zh-CN': ['沈瑜', '高鹏', '吴静'],
};
const STEPS: { readonly [Lang in Language]: string } = { en: '“Choosing one”', 'zh-CN': '「选型」环节' };

const HEADINGS = {
  en: {
    finds: 'What it finds',
    reads: 'How it may read',
    why: 'Why it costs orders',
    todo: 'What to do',
    silence: 'What silences it',
  },
  'zh-CN': {
    finds: '查什么',
    reads: '显示成什么样',
    why: '为什么会丢单',
    todo: '怎么办',
    silence: '什么时候不提示',
  },
} as const satisfies { readonly [Lang in Language]: object };

/** Every rule's page by file name. */
export const rulePages = (rules: readonly AnyRule[] = RULES): ReadonlyMap<string, string> =>
  new Map(rules.map((rule) => [`${rule.id}.md`, rulePage(rule)]));

function rulePage(rule: AnyRule): string {
  const made = `<!-- Made from src/analysis/blockers/rules/${rule.id}.ts by \`npx tsx src/cli/writeRulePages.ts\`. -->`;
  return `${[made, `# ${rule.id}`, ...LANGUAGES.flatMap((language) => section(rule, language))].join('\n\n')}\n`;
}

function section(rule: AnyRule, language: Language): readonly string[] {
  const words = rule.words[language];
  const headings = HEADINGS[language];
  const wording = exampleWording(rule, language);
  const say = (sentence: (w: Wording<unknown>) => string) => finishSentence(sentence(wording), language);
  const group = GROUP_NAMES[rule.group][language];
  return [
    `## ${words.name}`,
    language === 'en' ? `Group: ${group.toLowerCase()}.` : `归类：${group}。`,
    `**${headings.finds}.** ${words.finds}`,
    `**${headings.reads}.** ${say(words.title)}`,
    `**${headings.why}.** ${say(words.why)}`,
    `**${headings.todo}.** ${say(words.todo)}`,
    `**${headings.silence}.** ${words.silence}`,
  ].map((line) => (language === 'en' ? line : line.replace('.**', '：**')));
}

/** Invented people and a step, so that a rule can be read without a map. */
function exampleWording(rule: BlockerRule<unknown>, language: Language): Wording<unknown> {
  const { people = 0, steps = 0, functions = [], facts } = rule.example;
  const all = PEOPLE[language];
  const known: { readonly [key: string]: { readonly [Lang in Language]: string } } = REQUIREMENTS;
  const small = (name: string) => (language === 'en' ? inSentence(name) : name);
  const name = (id: string) => typed(all[(Number(id) - 1) % all.length] ?? '');
  const names = joinSome(all.slice(0, people).map(typed), language);
  return {
    facts,
    people: names,
    steps: steps > 0 ? STEPS[language] : '',
    functions: joinAll(
      functions.map((id) => small(FUNCTION_NAMES[id][language])),
      language,
    ),
    count: people,
    bodies: () => false,
    approach: (toPeople) => toPeople({ names, count: people }),
    ask: (sentence) => sentence,
    mayAsk: () => true,
    name,
    names: (ids) => joinSome(ids.map(name), language),
    step: () => STEPS[language],
    functionName: (id) => small(FUNCTION_NAMES[id][language]),
    requirement: (key) => small(known[key]?.[language] ?? key),
    list: (words) => joinAll(words, language),
    few: (words) => joinSome(words, language, '项'),
    money: (amount) => typed(sayMoney(amount, 'CNY', language)),
    day: (day) => sayDay(day, language),
  };
}
