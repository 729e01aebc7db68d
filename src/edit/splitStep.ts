/** Parts the way on from a step by an amount; must never touch a way on that has a condition already. */
import type { StepId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import type { Step } from '../model/records.ts';
import { addStep } from './addStep.ts';
import { drawChain, newLink, onwardFrom } from './chain.ts';
import { patchRecord, putRecord } from './edit.ts';
import { has } from './has.ts';

export interface SplitStep extends Pick<Step, 'id' | 'name' | 'kind'> {
  /** From which the ways part. */
  readonly from: StepId;
  /** In the map's currency: above it the way leads over the new step. */
  readonly amount: number;
}

/** Whether all ways on from a step are taken as yet whatever the amount. */
export const canSplit = (map: BuyingMap, step: StepId): boolean =>
  has(map, 'steps', step) && onwardFrom(drawChain(map), step).every((link) => link.condition === null);

/**
 * Puts a new step behind another: above the amount the way leads over it, up to the amount past it, to where it led
 * before. The same map where the ways on part already.
 */
export function splitStep(map: BuyingMap, { from, amount, ...step }: SplitStep): BuyingMap {
  if (!canSplit(map, from) || has(map, 'steps', step.id)) return map;
  const drawn = drawChain(map);
  const past = onwardFrom(drawn, from);
  const added = addStep(drawn, { ...step, at: { after: from } });
  const over = onwardFrom(added, from)[0] ?? newLink(added, from, step.id);
  const above = patchRecord(putRecord(added, 'links', over), 'links', over.id, {
    condition: { kind: 'above', amount },
  });
  return past.reduce(
    (sofar, { to }) => putRecord(sofar, 'links', newLink(sofar, from, to, { kind: 'up-to', amount })),
    above,
  );
}
