/** The kinds of step on either side of the contract, and beside a tender, for entries that change there. */
import type { StepKind } from '../model/words.ts';

export const PHASES = {
  /** While it is still open whether and from whom they buy. */
  beforeContract: ['need', 'search', 'selection', 'pilot', 'tender', 'budget', 'approval', 'custom'],
  /** From the paper on: sign, deliver, accept, pay, use. */
  fromContract: ['contract', 'payment', 'rollout'],
  /** Where people may be talked to as usual; at a tender there are bids. */
  besideTender: [
    'need',
    'search',
    'selection',
    'pilot',
    'budget',
    'approval',
    'contract',
    'payment',
    'rollout',
    'custom',
  ],
} as const satisfies { readonly [Phase in string]: readonly StepKind[] };
