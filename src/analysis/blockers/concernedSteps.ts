/** The steps that a finding concerns, for its rank and for whether it lies later. */

import type { MapFacts } from '../../facts/mapFacts.ts';
import type { PersonId, StepId } from '../../model/ids.ts';

/** The steps named; without any, those on the way where the people named sit, gone or not, and where the approvers whom they sway approve. */
export function concernedSteps(
  named: { readonly people: readonly PersonId[]; readonly steps: readonly StepId[] },
  facts: MapFacts,
): ReadonlySet<StepId> {
  if (named.steps.length > 0) return new Set(named.steps);
  return new Set(
    named.people.flatMap((person) => [
      ...facts.stepsOf(person),
      ...(facts.leavers.find((leaver) => leaver.person.id === person)?.steps ?? []),
      ...(facts.isOpinionHolder(person)
        ? [...facts.swayedBy(person)].flatMap((swayed) => facts.stepsOf(swayed, 'approver'))
        : []),
    ]),
  );
}
