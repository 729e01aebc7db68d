/** What the derived flow asks of us at each step, and how much that counts. */
import type { MapId, PersonId, StepId } from '../../model/ids.ts';
import type { RequirementKey } from '../../model/ourSide.ts';
import { LANES, type Lane } from '../../model/words.ts';
import type { Part } from '../../playbook/playbook.ts';
import { compareText } from '../../shared/compare.ts';
import type { Flow, Reason } from '../flow/flow.ts';
import type { DecisionInput } from './decisionInput.ts';

/** One system, capability or team asked for in one lane of a step. */
export interface LaneDemand {
  readonly lane: Lane;
  /** By the reasons in this lane alone. */
  readonly weight: number;
  readonly reasons: readonly Reason[];
}

/** One system, capability or team asked for at one step: counted once, whichever lanes ask for it. */
export interface Demand {
  readonly map: MapId;
  readonly step: StepId;
  readonly requirement: RequirementKey;
  /** That of the weightiest part among the reasons. */
  readonly weight: number;
  readonly reasons: readonly Reason[];
  /** Those whose approver seat in this step asks for it: without it the step is blocked. */
  readonly approvers: readonly PersonId[];
  readonly lanes: readonly LaneDemand[];
}

const WEIGHT: { readonly [Of in Part]: number } = {
  approver: 3,
  initiator: 2,
  'opinion-holder': 2,
  executor: 1,
  informed: 1,
};
const WEIGHT_OF_NOBODY = 1;

/** What the weightiest of these reasons counts. */
export const weightOf = (reasons: readonly Reason[]): number =>
  reasons.reduce((most, { part }) => Math.max(most, part === null ? 0 : WEIGHT[part]), WEIGHT_OF_NOBODY);

/** Everything asked for at the steps on the way, by map, then the customer's order of steps, then requirement. */
export function readDemands(inputs: readonly DecisionInput[]): readonly Demand[] {
  return inMapOrder(inputs).flatMap(({ facts, flow }) =>
    facts.index.steps.flatMap(({ id: step }) => {
      if (!facts.way.onTheWay.has(step)) return [];
      return askedAt(step, flow).map(([requirement, lanes]) =>
        makeDemand({ map: facts.map.id, step, requirement }, lanes),
      );
    }),
  );
}

/** So that nothing depends on the order in which maps are given. */
export const inMapOrder = (inputs: readonly DecisionInput[]): readonly DecisionInput[] =>
  [...inputs].sort((a, b) => compareText(a.facts.map.id, b.facts.map.id));

/** A line that somebody put out of sight asks for nothing, here as in the findings about missing things. */
function askedAt(step: StepId, flow: Flow) {
  const asked = new Map<RequirementKey, Map<Lane, readonly Reason[]>>();
  for (const { asks, lane, reasons, edit } of LANES.flatMap((one) => flow.cell(step, one))) {
    if (asks === null || edit?.hidden) continue;
    const lanes = asked.get(asks) ?? new Map<Lane, readonly Reason[]>();
    lanes.set(lane, [...(lanes.get(lane) ?? []), ...reasons]);
    asked.set(asks, lanes);
  }
  return [...asked].sort(([a], [b]) => compareText(a, b));
}

function makeDemand(
  where: Pick<Demand, 'map' | 'step' | 'requirement'>,
  lanes: ReadonlyMap<Lane, readonly Reason[]>,
): Demand {
  const reasons = [...lanes.values()].flat();
  const approvers = reasons.flatMap(({ part, person }) => (part === 'approver' && person !== null ? [person] : []));
  return {
    ...where,
    weight: weightOf(reasons),
    reasons,
    approvers: [...new Set(approvers)].sort(compareText),
    lanes: [...lanes].map(([lane, there]) => ({ lane, weight: weightOf(there), reasons: there })),
  };
}
