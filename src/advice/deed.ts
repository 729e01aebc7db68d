/** What an edit of one's own solved, and what it made one ask: findings that went and came; must never count what was only set aside, switched off or taken off the map. */
import type { Analysis } from '../analysis/analyse.ts';
import type { Blocker } from '../analysis/blockers/blockerRule.ts';
import { isOff } from '../analysis/blockers/findBlockers.ts';
import { ruleOf } from '../analysis/blockers/sayBlocker.ts';
import type { MapFacts } from '../facts/mapFacts.ts';

export interface Deed {
  /** As they were found, the biggest first; never empty. */
  readonly solved: readonly Blocker[];
  readonly raised: readonly Blocker[];
  /** With which the solved ones can be said. */
  readonly facts: MapFacts;
}

/** Null where nothing was solved, or where it is only that somebody, a step or a seat is not there any more. */
export function deedOf(before: Analysis, after: Analysis): Deed | null {
  const [was, is] = [before.facts, after.facts];
  const [then, now] = [before, after].map(
    ({ blockers, waived }) => new Set([...blockers, ...waived].map(({ key }) => key)),
  );
  const solved = before.blockers.filter((blocker) => !now?.has(blocker.key) && !isOff(ruleOf(blocker), is));
  if (solved.length === 0 || TABLES.some((table) => isTaken(was.map[table], is.map[table]))) return null;
  const raised = after.blockers.filter((blocker) => !then?.has(blocker.key) && !isOff(ruleOf(blocker), was));
  return { solved, raised, facts: was };
}

/** Who has left is not on the map of the facts. */
const TABLES = ['people', 'steps', 'seats'] as const;

const isTaken = (before: object, after: object): boolean => Object.keys(before).some((id) => !(id in after));
