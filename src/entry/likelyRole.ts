/** The role somebody most likely has in a step, until a hand says otherwise; must never overrule what was typed. */
import type { SeatPlace } from '../edit/clipboard/addListed.ts';
import type { StepId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import { mapIndex } from '../model/mapIndex.ts';
import type { Role, StepKind } from '../model/words.ts';

const BY_KIND: { readonly [Kind in StepKind]: Role } = {
  need: 'initiator',
  search: 'executor',
  selection: 'approver',
  pilot: 'executor',
  tender: 'approver',
  budget: 'approver',
  approval: 'approver',
  contract: 'approver',
  payment: 'executor',
  rollout: 'executor',
  custom: 'approver',
};

/** The first on a sheet starts the purchase; a second one in a need is told of it. */
export function roleFor({ kind, isFirst, isInitiated }: SeatPlace): Role {
  if (isFirst) return 'initiator';
  const role = BY_KIND[kind];
  return role === 'initiator' && isInitiated ? 'informed' : role;
}

/** The same for a step of a map. */
export function likelyRole(map: BuyingMap, step: StepId): Role {
  const { seats } = mapIndex(map);
  const isInitiated = seats.some((seat) => seat.role === 'initiator');
  return roleFor({ kind: map.steps[step]?.kind ?? 'custom', isFirst: seats.length === 0, isInitiated });
}
