/** What an edit of one's own solved, and what it made one ask: findings that went and came; must never count what was only set aside, switched off or rearranged. */
import type { Analysis } from '../analysis/analyse.ts';
import type { Blocker } from '../analysis/blockers/blockerRule.ts';
import { isOff } from '../analysis/blockers/findBlockers.ts';
import { ruleOf } from '../analysis/blockers/sayBlocker.ts';
import type { MapFacts } from '../facts/mapFacts.ts';
import type { BuyingMap } from '../model/map.ts';

export interface Deed {
  /** As they were found, the biggest first; never empty. */
  readonly solved: readonly Blocker[];
  readonly raised: readonly Blocker[];
  /** With which the solved ones can be said. */
  readonly facts: MapFacts;
}

/** Null where nothing was solved, or where it was only that the sheet was put right. */
export function deedOf(before: Analysis, after: Analysis): Deed | null {
  const [was, is] = [before.facts, after.facts];
  const [then, now] = [before, after].map(
    ({ blockers, waived }) => new Set([...blockers, ...waived].map(({ key }) => key)),
  );
  const solved = before.blockers.filter((blocker) => !now?.has(blocker.key) && !isOff(ruleOf(blocker), is));
  if (solved.length === 0 || isRearranged(was.map, is.map)) return null;
  const raised = after.blockers.filter((blocker) => !then?.has(blocker.key) && !isOff(ruleOf(blocker), was));
  return { solved, raised, facts: was };
}

/** Whether somebody, a step or a seat is gone or sits elsewhere: then the sheet was put right, and nothing was done. Who has left is gone too. */
const isRearranged = (was: BuyingMap, is: BuyingMap): boolean =>
  Object.keys(was.people).some((id) => !is.people[id]) ||
  Object.keys(was.steps).some((id) => !is.steps[id]) ||
  Object.values(was.seats).some(({ id, step, role }) => is.seats[id]?.step !== step || is.seats[id]?.role !== role);
