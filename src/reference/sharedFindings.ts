/** Which of the reference's blockers a drawn map shows too; must never take two of one rule for one where they concern others. */
import type { Blocker } from '../analysis/blockers/blockerRule.ts';
import { sameJson } from '../shared/sameJson.ts';
import { assign } from './assign.ts';
import type { Compared, Held } from './compareWithReference.ts';

/** Both are concluded with the same day and the same side of ours. */
export function sharedFindings(
  { people, steps }: Compared,
  reference: readonly Blocker[],
  drawn: readonly Blocker[],
): Held<Blocker> {
  const drawnAs = new Map<string, string>(
    [...people.found, ...steps.found, ...steps.near].map((pair) => [pair.reference.id, pair.drawn.id]),
  );
  const shared = (one: readonly string[], other: readonly string[]): number =>
    one.filter((id) => other.includes(drawnAs.get(id) ?? '')).length;
  const pairs = assign(reference.length, drawn.length, (row, column) => {
    const [one, other] = [reference[row] as Blocker, drawn[column] as Blocker];
    if (one.rule !== other.rule) return null;
    const [persons, places] = [shared(one.people, other.people), shared(one.steps, other.steps)];
    const isOfAll = (blocker: Blocker) => blocker.people.length + blocker.steps.length === 0;
    if (persons + places === 0 && !(isOfAll(one) && isOfAll(other))) return null;
    return [1, Number(sameJson(one.functions, other.functions)), persons, places];
  }).map(([row, column]) => ({ reference: reference[row] as Blocker, drawn: drawn[column] as Blocker }));
  return {
    found: pairs,
    near: [],
    missing: reference.filter((one) => !pairs.some((pair) => pair.reference === one)),
    extra: drawn.filter((one) => !pairs.some((pair) => pair.drawn === one)),
  };
}
