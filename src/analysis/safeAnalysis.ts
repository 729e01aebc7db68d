/** What may be concluded and shown to the customer; must never hand on what the safe map leaves out. */
import type { BuyingMap } from '../model/map.ts';
import { BLANK_OUR_SIDE } from '../model/ourSide.ts';
import type { Day } from '../shared/day.ts';
import { type Analysis, analyse } from './analyse.ts';

/**
 * The analysis of a map that is safe already: who sits where is a fact of theirs, and the plan of both sides, read from
 * the whole map, is made for them; findings and readiness are conclusions of ours.
 */
export const safeAnalysis = (safe: BuyingMap, today: Day, shared: Analysis['shared']): Analysis => ({
  ...analyse(safe, BLANK_OUR_SIDE, today),
  shared,
  readiness: { ready: false, missing: [], concentration: null, disagreement: null },
  blockers: [],
  waived: [],
});
