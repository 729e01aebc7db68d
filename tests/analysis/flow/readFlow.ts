/** Short ways to ask a test's map for its flow; must never derive anything by itself. */

import { deriveFlow } from '../../../src/analysis/flow/deriveFlow.ts';
import type { Flow, LaneItem } from '../../../src/analysis/flow/flow.ts';
import { readFacts } from '../../../src/facts/mapFacts.ts';
import type { BuyingMap } from '../../../src/model/map.ts';
import { BLANK_OUR_SIDE, type OurSide } from '../../../src/model/ourSide.ts';
import type { Lane } from '../../../src/model/words.ts';
import { asDay, asId } from '../../fixtures/mapBuilder.ts';

export const TODAY = asDay('2026-11-23');

export const factsOf = (map: BuyingMap, ours: OurSide = BLANK_OUR_SIDE) => readFacts(map, ours, TODAY);
export const flowOf = (map: BuyingMap, ours?: OurSide): Flow => deriveFlow(factsOf(map, ours));

/** The items of a cell; the step by the word it has in the sketch. */
export const cellOf = (map: BuyingMap, step: string, lane: Lane, ours?: OurSide): readonly LaneItem[] =>
  flowOf(map, ours).cell(asId(step), lane);

export const english = (items: readonly LaneItem[]): readonly string[] => items.map((item) => item.words.en);
export const chinese = (items: readonly LaneItem[]): readonly string[] => items.map((item) => item.words['zh-CN']);

/** The one item of that key in a step; objects when there is none. */
export function itemOf(map: BuyingMap, step: string, key: string, ours?: OurSide): LaneItem {
  const found = flowOf(map, ours).items.filter((item) => item.step === asId(step) && item.key === key);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} items are called ${key} in ${step}`);
  return found[0];
}

/** Where items of that key stand. */
export const stepsWith = (map: BuyingMap, key: string): readonly string[] =>
  flowOf(map)
    .items.filter((item) => item.key === key)
    .map((item) => item.step);
