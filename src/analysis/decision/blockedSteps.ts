/** Which steps with an approver lack something that an approver's seat there asks for; must never read the list of findings, which can be switched off. */
import type { MapId, PersonId, StepId } from '../../model/ids.ts';
import type { RequirementKey } from '../../model/ourSide.ts';
import type { DecisionInput } from './decisionInput.ts';
import { inMapOrder } from './demands.ts';
import type { FitRow } from './fit.ts';
import { type StepCount, shareOf } from './path.ts';

/** Something missing that stops a step, and who asks for it there. */
export interface StepStop {
  readonly requirement: RequirementKey;
  readonly approvers: readonly PersonId[];
}

/** A step on the way that has an approver. */
export interface CountedStep {
  readonly map: MapId;
  readonly step: StepId;
  /** Empty while the step is not blocked. */
  readonly stops: readonly StepStop[];
}

export interface BlockedSteps {
  /** From 0 to 1; null where no step on the way has an approver. */
  readonly share: number | null;
  /** By map and then the customer's order. */
  readonly steps: readonly CountedStep[];
}

/** The steps that count, each with what blocks it; `rows` are those of the fit over the same maps. */
export function blockedSteps(inputs: readonly DecisionInput[], rows: readonly FitRow[]): BlockedSteps {
  const steps = inMapOrder(inputs).flatMap(({ facts }) =>
    facts.index.steps
      .filter(({ id }) => facts.approveIn([id]).size > 0)
      .map(({ id }): CountedStep => ({ map: facts.map.id, step: id, stops: stopsAt(rows, facts.map.id, id) })),
  );
  return { share: shareOf(countByMap(steps)), steps };
}

const stopsAt = (rows: readonly FitRow[], map: MapId, step: StepId): readonly StepStop[] =>
  rows
    .filter((row) => row.map === map && row.step === step && row.have === 'missing' && row.approvers.length > 0)
    .map(({ requirement, approvers }) => ({ requirement, approvers }));

/** How many steps of each map count, and how many of those are blocked. */
export function countByMap(steps: readonly CountedStep[]): readonly StepCount[] {
  const counts = new Map<MapId, { counted: number; blocked: number }>();
  for (const { map, stops } of steps) {
    const count = counts.get(map) ?? { counted: 0, blocked: 0 };
    count.counted += 1;
    if (stops.length > 0) count.blocked += 1;
    counts.set(map, count);
  }
  return [...counts.values()];
}
