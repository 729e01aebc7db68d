/** Whether the sheet can bear the sales flow, and what is missing until then; must never invent a seat. */
import type { MapFacts } from '../facts/mapFacts.ts';

export type MissingPart = 'initiator' | 'approver' | 'steps';

export interface Readiness {
  readonly ready: boolean;
  /** In the order in which to ask for it; empty when ready. */
  readonly missing: readonly MissingPart[];
  /** 1 when one person holds every seat, 0 when every seat has its own person; null below two seats (domain, section 4). */
  readonly concentration: number | null;
  /** The profile and the drawing disagree about what kind of customer this is. */
  readonly disagreement: 'key-account-held-by-one' | 'smb-held-by-many' | null;
}

/** Reads how far the drawing has come. */
export function readReadiness(facts: MapFacts): Readiness {
  const { seats, steps } = facts.index;
  const holders = new Set(seats.map((seat) => seat.person)).size;
  const missing: MissingPart[] = [];
  if (facts.initiators.length === 0) missing.push('initiator');
  if (facts.approvers.length === 0) missing.push('approver');
  if (steps.length < 2) missing.push('steps');
  const heldByOne = seats.length >= 2 && holders === 1;
  const profile = facts.map.fields.profile;
  const ready = missing.length === 0 || heldByOne;
  return {
    ready,
    missing: ready ? [] : missing,
    concentration: seats.length < 2 ? null : 1 - (holders - 1) / (seats.length - 1),
    disagreement:
      heldByOne && profile !== 'smb' && profile !== 'unknown'
        ? 'key-account-held-by-one'
        : profile === 'smb' && holders >= 3
          ? 'smb-held-by-many'
          : null,
  };
}
