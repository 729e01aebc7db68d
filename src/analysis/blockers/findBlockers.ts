/** Runs every rule over a map and puts what they find in order; must never let a broken rule hide what the others found. */

import type { MapFacts } from '../../facts/mapFacts.ts';
import { isRecorded } from '../../model/ourSide.ts';
import { compareText } from '../../shared/compare.ts';
import type { Flow } from '../flow/flow.ts';
import type { Blocker, Found } from './blockerRule.ts';
import { concernedSteps } from './concernedSteps.ts';
import { milderLater } from './milderLater.ts';
import { compareBlockers, rankOf } from './rank.ts';
import { failureOf, ruleFailed } from './ruleFailed.ts';
import { type AnyRule, closed, RULES } from './rules.ts';

export interface FoundBlockers {
  /** The biggest first; without the waived ones. */
  readonly blockers: readonly Blocker[];
  /** Found, but set aside with a reason. */
  readonly waived: readonly Blocker[];
}

/** What tells a finding from all others, for as long as the thing found is the same. */
export const findingKey = (rule: string, subject: string): string => `${rule}|${subject}`;

/** Everything the rules find on a map that are not switched off. */
export function findBlockers(facts: MapFacts, flow: Flow, rules: readonly AnyRule[] = RULES): FoundBlockers {
  const soften = milderLater(facts);
  const state = (rule: AnyRule, order: number, found: Found<unknown>): Blocker => {
    const named = {
      people: sortedOnce(found.people ?? []),
      steps: sortedOnce(found.steps ?? [], facts.index.positionOfStep),
      whole: found.whole ?? false,
    };
    const fixed = rule.neverMilder === true || named.whole;
    return {
      key: findingKey(rule.id, found.subject),
      rule: rule.id,
      severity: fixed ? found.severity : soften(found.severity, concernedSteps(named, facts)),
      fullSeverity: found.severity,
      ...named,
      functions: found.functions ?? [],
      items: found.items ?? [],
      missing: found.missing ?? [],
      facts: found.facts,
      fix: rule.fix(found, facts),
      rank: rankOf(named, order, facts),
    };
  };

  const all = rules.flatMap((rule, order) => {
    if (isOff(rule, facts)) return [];
    try {
      return rule.find(facts, flow).map((found) => state(rule, order, found));
    } catch {
      return [state(closed(ruleFailed), order, failureOf(rule.id))];
    }
  });
  const aside = new Set(Object.values(facts.map.waivers).map((waiver) => waiver.finding));
  const ranked = all.sort(compareBlockers);
  return {
    blockers: ranked.filter((blocker) => !aside.has(blocker.key)),
    waived: ranked.filter((blocker) => aside.has(blocker.key)),
  };
}

/** Whether a rule is switched off on this map or for all, or waits until our side is recorded. */
export function isOff(rule: AnyRule, facts: MapFacts): boolean {
  if (facts.map.ruleSwitches[rule.id]?.off || facts.ours.ruleSettings[rule.id]?.off) return true;
  return rule.group === 'our-side' && !isRecorded(facts.ours);
}

function sortedOnce<Id extends string>(ids: readonly Id[], place: (id: Id) => number = () => 0): readonly Id[] {
  return [...new Set(ids)].sort((a, b) => place(a) - place(b) || compareText(a, b));
}
