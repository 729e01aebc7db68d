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
  for (const blocker of blockers) {
    const person = blocker.people.length === 1 && !blocker.whole ? (blocker.people[0] ?? null) : null;
    const there = person === null ? undefined : groups.find((group) => group.person === person);
    if (there) there.blockers.push(blocker);
    else groups.push({ person, blockers: [blocker] });
  }
  return groups;
}
