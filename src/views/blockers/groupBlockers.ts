/** Puts findings together that are read together, each group where its gravest finding stands; must never change the order within a group. */
import type { Blocker } from '../../analysis/blockers/blockerRule.ts';
import type { PersonId } from '../../model/ids.ts';

export interface BlockerGroup {
  readonly blockers: readonly Blocker[];
}

/** Groups findings, the biggest first: a person's; the same of several people; those of the whole map and those of steps, alike grave. */
export function groupBlockers(blockers: readonly Blocker[]): readonly BlockerGroup[] {
  const counts = new Map<PersonId, number>();
  for (const blocker of blockers) {
    const person = personOf(blocker);
    if (person !== null) counts.set(person, (counts.get(person) ?? 0) + 1);
  }
  const groups = new Map<string, Blocker[]>();
  for (const blocker of blockers) {
    const key = groupOf(blocker, counts);
    const there = groups.get(key);
    if (there) there.push(blocker);
    else groups.set(key, [blocker]);
  }
  return [...groups.values()].map((group) => ({ blockers: group }));
}

/** The one person whom a finding is about. */
const personOf = ({ people, steps, whole }: Blocker): PersonId | null =>
  people.length === 1 && steps.length === 0 && !whole ? (people[0] ?? null) : null;

function groupOf(blocker: Blocker, counts: ReadonlyMap<PersonId, number>): string {
  const person = personOf(blocker);
  if (person !== null) return counts.get(person) === 1 ? `rule ${blocker.rule}` : `person ${person}`;
  if (blocker.whole) return `whole ${blocker.severity}`;
  return blocker.steps.length > 0 ? `steps ${blocker.severity}` : blocker.key;
}

/** As many whole groups from the beginning as hold this many findings, and how many findings wait behind them. */
export function firstGroups(
  groups: readonly BlockerGroup[],
  least: number,
): { readonly shown: readonly BlockerGroup[]; readonly waiting: number } {
  let count = 0;
  const end = groups.findIndex(({ blockers }) => {
    count += blockers.length;
    return count >= least;
  });
  if (end < 0) return { shown: groups, waiting: 0 };
  const rest = groups.slice(end + 1);
  return { shown: groups.slice(0, end + 1), waiting: rest.reduce((sum, { blockers }) => sum + blockers.length, 0) };
}
