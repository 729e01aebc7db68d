/** Which blocker to work on first; must never leave two different findings without an order. */

import type { MapFacts } from '../../facts/mapFacts.ts';
import { SEVERITIES } from '../../model/words.ts';
import { compareText } from '../../shared/compare.ts';
import type { Blocker } from './blockerRule.ts';
import { concernedSteps } from './concernedSteps.ts';

const WEIGHT = { unknown: 1, small: 1, medium: 2, large: 3 } as const;

/** What decides between two findings. Each is one way in which they can differ; `order` is that of the catalogue. */
export const RANK_CRITERIA = ['severity', 'approvers', 'weight', 'order', 'names'] as const;
export type RankCriterion = (typeof RANK_CRITERIA)[number];

/** What a finding's place is measured by. */
export function rankOf(
  named: Pick<Blocker, 'people' | 'steps' | 'whole'>,
  ruleOrder: number,
  facts: MapFacts,
): Blocker['rank'] {
  if (named.whole) return { approversBehind: facts.approvers.length, weight: 3, ruleOrder };
  const behind = facts.approveIn(facts.way.reach(concernedSteps(named, facts)));
  const weights = named.people.map((person) => WEIGHT[facts.drawn.people[person]?.weight ?? 'unknown']);
  const weight = weights.includes(3) ? 3 : weights.includes(2) ? 2 : 1;
  return { approversBehind: behind.size, weight, ruleOrder };
}

const MEASURES: { readonly [Criterion in RankCriterion]: (a: Blocker, b: Blocker) => number } = {
  severity: (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
  approvers: (a, b) => b.rank.approversBehind - a.rank.approversBehind,
  weight: (a, b) => b.rank.weight - a.rank.weight,
  order: (a, b) => a.rank.ruleOrder - b.rank.ruleOrder,
  names: (a, b) => {
    const [one, other] = [namesOf(a), namesOf(b)];
    return (
      compareLists(one.people, other.people) ||
      compareLists(one.steps, other.steps) ||
      compareLists(one.missing, other.missing) ||
      compareText(a.key, b.key)
    );
  },
};

interface Names {
  readonly people: readonly string[];
  readonly steps: readonly string[];
  readonly missing: readonly string[];
}

const named = new WeakMap<Blocker, Names>();

/** What a finding names, in order; sorted once for each finding, since putting hundreds in order compares thousands. */
function namesOf(blocker: Blocker): Names {
  const found = named.get(blocker);
  if (found) return found;
  const sorted = (ids: readonly string[]) => [...ids].sort(compareText);
  const made = { people: sorted(blocker.people), steps: sorted(blocker.steps), missing: sorted(blocker.missing) };
  named.set(blocker, made);
  return made;
}

/** The biggest first. */
export function compareBlockers(a: Blocker, b: Blocker): number {
  for (const criterion of RANK_CRITERIA) {
    const difference = MEASURES[criterion](a, b);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The first way in which two findings differ: what put the one before the other. */
export const decidingCriterion = (a: Blocker, b: Blocker): RankCriterion =>
  RANK_CRITERIA.find((criterion) => MEASURES[criterion](a, b) !== 0) ?? 'names';

function compareLists(left: readonly string[], right: readonly string[]): number {
  for (const [place, id] of left.entries()) {
    const other = right[place];
    if (other === undefined) return 1;
    const difference = compareText(id, other);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}
