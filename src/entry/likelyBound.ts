/** The amount at which the way on from a step most likely parts. */
import type { StepId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import { mapIndex } from '../model/mapIndex.ts';

/** What its approvers may sign alone, the most of it; else the purchase's own amount; 0 where neither is known. In the map's currency. */
export function likelyBound(map: BuyingMap, step: StepId): number {
  const limits = mapIndex(map)
    .seatsOfStep(step)
    .flatMap(({ role, person }) => {
      const limit = map.people[person]?.limit;
      return role === 'approver' && limit?.kind === 'amount' ? [limit.amount] : [];
    });
  return limits.length > 0 ? Math.max(...limits) : (map.fields.amount ?? 0);
}
