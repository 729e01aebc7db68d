/** Puts a person's findings together, each group where its gravest finding stands; must never change the order within a group. */
import type { Blocker } from '../../analysis/blockers/blockerRule.ts';
import type { PersonId } from '../../model/ids.ts';

export interface BlockerGroup {
  /** The one person whose findings these are; null for a finding about several, a step or the whole map. */
  readonly person: PersonId | null;
  readonly blockers: readonly Blocker[];
}

/** Groups findings, the biggest first. */
export function groupBlockers(blockers: readonly Blocker[]): readonly BlockerGroup[] {
  const groups: { readonly person: PersonId | null; readonly blockers: Blocker[] }[] = [];
  const byPerson = new Map<PersonId, Blocker[]>();
  for (const blocker of blockers) {
    const person = blocker.people.length === 1 && !blocker.whole ? (blocker.people[0] ?? null) : null;
    const there = person === null ? undefined : byPerson.get(person);
    if (there) there.push(blocker);
    else {
      const group = { person, blockers: [blocker] };
      groups.push(group);
      if (person !== null) byPerson.set(person, group.blockers);
    }
  }
  return groups;
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
