/** Where the next person or the next step comes to stand, seen from a card or a head; must never leave a card for another step's end. */
import { canSplit } from '../../../edit/splitStep.ts';
import { likelyBound } from '../../../entry/likelyBound.ts';
import type { Direction } from '../../../layout/rect.ts';
import type { Card } from '../../../layout/sheetLayout.ts';
import type { StepId } from '../../../model/ids.ts';
import type { BuyingMap } from '../../../model/map.ts';
import type { Draft } from './draft.ts';

/** Below and above a card the next person, right and left of it the next step. */
export function growFromCard({ seat, step }: Pick<Card, 'seat' | 'step'>, direction: Direction): Draft {
  if (seat === null || step === null) {
    return direction === 'up' || direction === 'down' ? { kind: 'outside', at: null } : { kind: 'step', at: 'end' };
  }
  if (direction === 'down') return { kind: 'person', step, at: { after: seat } };
  if (direction === 'up') return { kind: 'person', step, at: { before: seat } };
  return nextStep(step, direction);
}

/** Below a head the first person of its step; above it somebody outside the steps. */
export function growFromHead(step: StepId, direction: Direction): Draft {
  if (direction === 'down') return { kind: 'person', step, at: 'start' };
  return direction === 'up' ? { kind: 'outside', at: null } : nextStep(step, direction);
}

/** The step over which the way on leads above an amount; null where the ways part already. */
export const branchFrom = (map: BuyingMap, step: StepId): Draft | null =>
  canSplit(map, step) ? { kind: 'branch', from: step, amount: likelyBound(map, step) } : null;

const nextStep = (step: StepId, direction: 'left' | 'right'): Draft => ({
  kind: 'step',
  at: direction === 'right' ? { after: step } : { before: step },
});
