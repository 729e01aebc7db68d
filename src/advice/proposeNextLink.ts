/** What link would lead on from a step at which the purchase is stuck. */

import type { MapFacts } from '../facts/mapFacts.ts';
import { canHold } from '../facts/way.ts';
import type { StepId } from '../model/ids.ts';
import type { Condition } from '../model/records.ts';

export interface WayOn {
  /** Later steps, the next first. */
  readonly choices: readonly StepId[];
  /** What the links there leave out; null where that is no one bound. */
  readonly condition: Condition | null;
}

/** Where a link could lead from a step, and the condition that covers what the others do not. */
export function proposeNextLink(facts: MapFacts, step: StepId): WayOn {
  const { index, map, way } = facts;
  const choices = index.steps.slice(index.positionOfStep(step) + 1).map((other) => other.id);
  const bounds = way.links
    .filter((link) => link.from === step && !link.back)
    .map((link) => link.condition)
    .filter((condition) => condition?.kind === 'above' || condition?.kind === 'up-to');
  const upTo = bounds.filter((bound) => bound.kind === 'up-to').map((bound) => bound.amount);
  const above = bounds.filter((bound) => bound.kind === 'above').map((bound) => bound.amount);
  const left: Condition | null =
    above.length === 0 && upTo.length > 0
      ? { kind: 'above', amount: Math.max(...upTo) }
      : upTo.length === 0 && above.length > 0
        ? { kind: 'up-to', amount: Math.min(...above) }
        : null;
  return { choices, condition: left && canHold(left, map.fields.amount) ? left : null };
}
