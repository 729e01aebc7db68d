/** Changes what is recorded of a step. */
import type { StepId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import type { Step } from '../model/records.ts';
import { patchRecord } from './edit.ts';

export interface SetStep {
  readonly step: StepId;
  readonly patch: Partial<Omit<Step, 'id' | 'order'>>;
}

/** Changes a step's name, kind, quote or "we are here". */
export const setStep = (map: BuyingMap, { step, patch }: SetStep): BuyingMap => patchRecord(map, 'steps', step, patch);
