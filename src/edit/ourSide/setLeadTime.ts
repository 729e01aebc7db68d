/** Says how many working days customers of ours take for a kind of step. */
import { USUAL_DAYS } from '../../model/leadTimes.ts';
import type { OurSide } from '../../model/ourSide.ts';
import type { StepKind } from '../../model/words.ts';
import { dropOurs, putOurs } from './ourSideEdit.ts';

export interface SetLeadTime {
  readonly kind: StepKind;
  /** Null: the usual ones. */
  readonly days: number | null;
}

/** Sets the days of a kind of step. The usual number leaves no record. */
export const setLeadTime = (ours: OurSide, { kind, days }: SetLeadTime): OurSide =>
  days === null || days === USUAL_DAYS[kind]
    ? dropOurs(ours, 'leadTimes', kind)
    : putOurs(ours, 'leadTimes', { id: kind, days });
