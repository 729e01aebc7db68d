/** How many working days customers usually take for each kind of step (domain, section 7), unless our side says otherwise. */
import type { OurSide } from './ourSide.ts';
import type { StepKind } from './words.ts';

/** Working days, first and last included. */
export const USUAL_DAYS: { readonly [Kind in StepKind]: number } = {
  need: 10,
  search: 10,
  selection: 20,
  pilot: 30,
  tender: 30,
  budget: 15,
  approval: 10,
  contract: 15,
  payment: 20,
  rollout: 20,
  custom: 10,
};

/** The working days that a step of this kind takes where neither the step nor the customer says. */
export const usualDays = (ours: OurSide, kind: StepKind): number => ours.leadTimes[kind]?.days ?? USUAL_DAYS[kind];
