/** Says a finding in a language, with the names on the map. */
import type { MapFacts } from '../../facts/mapFacts.ts';
import type { Language } from '../../model/words.ts';
import type { Blocker } from './blockerRule.ts';
import { finishSentence } from './phrase.ts';
import { ruleFailed } from './ruleFailed.ts';
import { type AnyRule, closed, RULES } from './rules.ts';
import { wordingOf } from './wordingOf.ts';

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
