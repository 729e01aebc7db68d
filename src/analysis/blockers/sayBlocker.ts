/** Says a finding in a language, with the names on the map. */

import type { MapFacts } from '../../facts/mapFacts.ts';
import type { Language } from '../../model/words.ts';
import type { Blocker, Wording } from './blockerRule.ts';
import { namerOf } from './nameThings.ts';
import { finishSentence, joinAll, joinSome } from './phrase.ts';
import { ruleFailed } from './ruleFailed.ts';
import { type AnyRule, closed, RULES } from './rules.ts';

export interface SaidBlocker {
  readonly title: string;
  readonly why: string;
  readonly todo: string;
}

const RULE_BY_ID: ReadonlyMap<string, AnyRule> = new Map([...RULES, closed(ruleFailed)].map((rule) => [rule.id, rule]));

/** The rule that found it. */
export function ruleOf(blocker: Blocker): AnyRule {
  const rule = RULE_BY_ID.get(blocker.rule);
  if (!rule) throw new Error(`No rule is called ${blocker.rule}`);
  return rule;
}

/** A finding's title, why it costs orders, and what to do about it. */
export function sayBlocker(blocker: Blocker, facts: MapFacts, language: Language): SaidBlocker {
  const words = ruleOf(blocker).words[language];
  const wording = wordingOf(blocker, facts, language);
  return {
    title: finishSentence(words.title(wording), language),
    why: finishSentence(words.why(wording), language),
    todo: finishSentence(words.todo(wording), language),
  };
}

function wordingOf(blocker: Blocker, facts: MapFacts, language: Language): Wording<unknown> {
  const namer = namerOf(facts, language);
  const names = (people: Blocker['people']) => joinSome(namer.inSheetOrder(people).map(namer.person), language);
  return {
    facts: blocker.facts,
    people: names(blocker.people),
    steps: joinAll(blocker.steps.map(namer.step), language),
    functions: joinAll(blocker.functions.map(namer.functionName), language),
    count: blocker.people.length,
    bodies: (people = blocker.people) =>
      people.length > 0 && people.every((person) => facts.drawn.people[person]?.sort === 'body'),
    name: namer.person,
    names,
    step: namer.step,
    functionName: namer.functionName,
    requirement: namer.requirement,
    list: (words) => joinAll(words, language),
    money: namer.money,
  };
}
