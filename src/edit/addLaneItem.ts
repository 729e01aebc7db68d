/** Adds an item to a lane by hand; must never pass for a derived one. */
import type { LaneEditId, StepId } from '../model/ids.ts';
import { makeLaneEdit } from '../model/makeRecord.ts';
import type { BuyingMap } from '../model/map.ts';
import type { Lane } from '../model/words.ts';
import { has } from './has.ts';
import { putAt } from './putAt.ts';

export interface AddLaneItem {
  readonly id: LaneEditId;
  readonly step: StepId;
  readonly lane: Lane;
  readonly text: string;
}

/** Adds an item at the end of its cell; the same map when the step has gone. */
export function addLaneItem(map: BuyingMap, { id, step, lane, text }: AddLaneItem): BuyingMap {
  if (!has(map, 'steps', step) || has(map, 'laneEdits', id)) return map;
  const edit = makeLaneEdit({ id, step, lane, item: id, added: true, text, order: '' });
  const inStep = Object.values(map.laneEdits).filter((other) => other.step === step);
  return putAt(map, 'laneEdits', edit, inStep, 'end');
}
