/** In which step somebody would usually sit. */
import { readWay } from '../facts/way.ts';
import type { StepId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import { mapIndex } from '../model/mapIndex.ts';
import type { Step } from '../model/records.ts';
import type { FunctionId, Role, StepKind } from '../model/words.ts';

/** A step that is there, or the kind of the one to make. */
export interface Where {
  readonly step: StepId | null;
  readonly newStep: StepKind;
}

const KINDS_OF_ROLE: { readonly [role in Exclude<Role, 'initiator'>]: readonly StepKind[] } = {
  approver: ['budget', 'approval'],
  informed: ['contract', 'approval'],
  executor: ['payment', 'rollout'],
};

const NEW_KIND: { readonly [role in Role]: StepKind } = {
  initiator: 'need',
  approver: 'approval',
  informed: 'contract',
  executor: 'rollout',
};

const KINDS_OF_FUNCTION: { readonly [id in FunctionId]?: readonly StepKind[] } = {
  procurement: ['selection', 'contract'],
  finance: ['budget'],
  legal: ['contract'],
  'risk-control': ['approval', 'budget'],
  'internal-audit': ['approval', 'budget'],
  it: ['selection'],
};

/** In the customer's order. */
export function stepsOnTheWay(map: BuyingMap): readonly Step[] {
  const { onTheWay } = readWay(map);
  return mapIndex(map).steps.filter((step) => onTheWay.has(step.id));
}

/** Where a role sits: the initiator first, the others in the last step of their kinds, else in the last one on the way. */
export function whereRole(map: BuyingMap, role: Role): Where {
  const steps = stepsOnTheWay(map);
  const newStep = NEW_KIND[role];
  if (role === 'initiator') return { step: steps[0]?.id ?? null, newStep };
  const fitting = steps.filter((step) => KINDS_OF_ROLE[role].includes(step.kind)).at(-1);
  return { step: (fitting ?? steps.at(-1))?.id ?? null, newStep };
}

/** Where a function usually sits, the first of its kinds that is on the way; else at the end. */
export function whereFunction(map: BuyingMap, id: FunctionId): Where {
  const steps = stepsOnTheWay(map);
  const kinds = KINDS_OF_FUNCTION[id] ?? [];
  const fitting = kinds.map((kind) => steps.find((step) => step.kind === kind)).find((step) => step !== undefined);
  return { step: (fitting ?? steps.at(-1))?.id ?? null, newStep: kinds[0] ?? 'custom' };
}
