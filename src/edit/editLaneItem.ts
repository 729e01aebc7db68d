/** Rewords, ticks, hides, hands over or dates one item of a lane; must never key an edit by text or place. */
import type { LaneEditId, StepId } from '../model/ids.ts';
import { makeLaneEdit } from '../model/makeRecord.ts';
import type { BuyingMap } from '../model/map.ts';
import { derivedId } from '../model/recordId.ts';
import type { LaneEdit } from '../model/records.ts';
import type { Lane } from '../model/words.ts';
import { dropRecords, putRecord } from './edit.ts';
import { has } from './has.ts';
import { putAt } from './putAt.ts';

export interface EditLaneItem {
  readonly step: StepId;
  readonly lane: Lane;
  /** The key of the item. */
  readonly item: string;
  /** The item's reasons now, so that the screen can tell when they change. */
  readonly reasons: readonly string[];
  readonly patch: Partial<Pick<LaneEdit, 'text' | 'done' | 'hidden' | 'owner' | 'due' | 'shared'>>;
}

/**
 * Edits an item. The id of the edit follows from the item, so that two tabs that edit one item make one edit. An item
 * that is back to what was derived keeps no edit; one added by hand keeps its words.
 */
export function editLaneItem(map: BuyingMap, what: EditLaneItem): BuyingMap {
  if (!has(map, 'steps', what.step)) return map;
  const there = Object.values(map.laneEdits).find(
    (edit) => edit.step === what.step && edit.lane === what.lane && edit.item === what.item,
  );
  const { text, ...signs } = what.patch;
  const before =
    there ??
    makeLaneEdit({
      id: derivedId<LaneEditId>('edit', what.step, what.lane, what.item),
      step: what.step,
      lane: what.lane,
      item: what.item,
      order: '',
    });
  const words = text === undefined || (text === null && before.added) ? before.text : text;
  const edit: LaneEdit = { ...before, ...signs, text: words, reasonsThen: [...new Set(what.reasons)] };
  const { added, done, hidden, owner, due, shared } = edit;
  const special = added || words !== null || done || hidden || owner !== null || due !== null || shared;
  if (there) return special ? putRecord(map, 'laneEdits', edit) : dropRecords(map, 'laneEdits', new Set([edit.id]));
  if (!special || has(map, 'laneEdits', edit.id)) return map;
  const inStep = Object.values(map.laneEdits).filter((other) => other.step === edit.step);
  return putAt(map, 'laneEdits', edit, inStep, 'end');
}
