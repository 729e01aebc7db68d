/** At which step each conflict between two people stands; must never stand it at two. */

import { isNeverApproached, type MapFacts } from '../../facts/mapFacts.ts';
import type { StepId } from '../../model/ids.ts';
import { compareBy } from '../../shared/compare.ts';
import type { Placement, Standing } from './standing.ts';

export interface Conflict {
  /** The relation, by id. */
  readonly record: string;
  readonly both: readonly Placement[];
}

export type ConflictsAt = (step: StepId) => readonly Conflict[];

/** Each at the earlier of the two people's first seats. */
export function readConflicts(facts: MapFacts, standing: Standing): ConflictsAt {
  const conflicts = new Map<StepId, Conflict[]>();
  for (const relation of facts.index.relations) {
    if (relation.kind !== 'conflict') continue;
    const both = [relation.from, relation.to].flatMap((person) => standing.firstOf(person) ?? []);
    if (both.some(({ person }) => isNeverApproached(person))) continue;
    const [first] = both.map((stand) => stand.step).sort(compareBy(facts.index.positionOfStep));
    if (first === undefined) continue;
    conflicts.set(first, [...(conflicts.get(first) ?? []), { record: relation.id, both }]);
  }
  return (step) => conflicts.get(step) ?? [];
}
