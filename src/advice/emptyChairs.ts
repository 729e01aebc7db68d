/** The empty chairs: functions that the finding misses, in the steps where they usually sit; must never ask for one that the finding does not name. */
import type { Analysis } from '../analysis/analyse.ts';
import type { StepId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import type { FunctionId, Role } from '../model/words.ts';
import { whereFunction } from './whereTo.ts';

/** What makes one expect somebody from there. */
export type ChairReason = 'compares' | 'pays' | 'contract' | 'money' | 'data' | 'money-and-data' | 'system';

export interface Chair {
  /** The functions in one word; unique on a map. */
  readonly key: string;
  /** One of them suffices. */
  readonly functions: readonly FunctionId[];
  readonly step: StepId;
  readonly why: ChairReason;
}

/** Each of these can check what touches money or data, so they are asked for together. */
const PAIR: readonly FunctionId[] = ['risk-control', 'internal-audit'];

/** Those who usually are told, and do not decide. */
const TOLD: readonly FunctionId[] = ['legal', 'internal-audit'];

/** Chairs in the order of the finding; none while it is set aside or off, or while the sheet does not bear the flow. */
export function emptyChairs({ blockers, readiness, facts }: Analysis): readonly Chair[] {
  const missing = readiness.ready ? blockers.find((found) => found.rule === 'missing-function')?.functions : undefined;
  if (!missing) return [];
  const pair = missing.filter((id) => PAIR.includes(id));
  const groups = missing
    .filter((id) => id === pair[0] || !pair.includes(id))
    .map((id) => (id === pair[0] ? pair : [id]));
  return groups.flatMap((functions): Chair[] => {
    const first = functions[0];
    const step = first ? whereFunction(facts.map, first).step : null;
    return first && step
      ? [{ key: `chair ${functions.join(' ')}`, functions, step, why: whyOf(first, facts.map) }]
      : [];
  });
}

/** The role in which somebody of a function usually takes part. */
export const likelyPart = (id: FunctionId): Role => (TOLD.includes(id) ? 'informed' : 'approver');

function whyOf(id: FunctionId, { fields }: BuyingMap): ChairReason {
  if (id === 'procurement') return 'compares';
  if (id === 'finance') return 'pays';
  if (id === 'legal') return 'contract';
  if (id === 'it') return 'system';
  if (fields.touchesMoney && fields.touchesData) return 'money-and-data';
  return fields.touchesData ? 'data' : 'money';
}
