/** What the steps on the way ask for and our side does not have, one by one; must never count an item that somebody took out. */

import type { MapFacts } from '../../facts/mapFacts.ts';
import type { PersonId, StepId } from '../../model/ids.ts';
import { haveOf, type RequirementKey, type RequirementKind } from '../../model/ourSide.ts';
import { compareBy } from '../../shared/compare.ts';
import type { Flow } from '../flow/flow.ts';
import type { Found } from './blockerRule.ts';

export interface MissingRequirement {
  readonly step: StepId;
  readonly key: RequirementKey;
  /** Those whose approver seat in that step asks for it. */
  readonly approvers: readonly PersonId[];
}

/** One finding for each step and thing missing there. */
export function missingRequirements(
  facts: MapFacts,
  flow: Flow,
  kind: RequirementKind,
): readonly Found<MissingRequirement>[] {
  const asked = new Map<string, { step: StepId; key: RequirementKey; items: string[]; approvers: Set<PersonId> }>();
  for (const item of flow.items) {
    const key = item.asks;
    if (key === null || !key.startsWith(`${kind}:`) || item.edit?.hidden) continue;
    if (!facts.way.onTheWay.has(item.step) || haveOf(facts.ours, key) !== 'missing') continue;
    const subject = `${item.step}|${key}`;
    const sofar = asked.get(subject) ?? { step: item.step, key, items: [], approvers: new Set<PersonId>() };
    asked.set(subject, sofar);
    sofar.items.push(item.key);
    for (const reason of item.reasons) {
      if (reason.part === 'approver' && reason.person !== null) sofar.approvers.add(reason.person);
    }
  }
  return [...asked.entries()]
    .sort(compareBy(([subject]) => subject))
    .map(([subject, { step, key, items, approvers }]) => ({
      subject,
      severity: approvers.size > 0 ? ('stop' as const) : ('slow' as const),
      steps: [step],
      items,
      missing: [key],
      facts: { step, key, approvers: [...approvers] },
    }));
}

/** Each thing once, however many steps ask for it. */
export const thingsMissing = (found: readonly MissingRequirement[]): readonly RequirementKey[] => [
  ...new Set(found.map(({ key }) => key)),
];
