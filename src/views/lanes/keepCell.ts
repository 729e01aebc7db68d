/** What a cell shows, as the same object while that is the same, so that an edit draws only the cells that it changes; must never keep what has changed. */
import type { LaneItem } from '../../analysis/flow/flow.ts';
import { sameJson } from '../../shared/sameJson.ts';

export interface Cell {
  readonly items: readonly LaneItem[];
  /** Keys of the items that a blocker names. */
  readonly blocked: readonly string[];
}

/** The cell kept under this key if it says the same as the new one, else the new one, which is then kept. */
export function keepCell(kept: Map<string, Cell>, key: string, now: Cell): Cell {
  const before = kept.get(key);
  if (before && sameJson(before, now)) return before;
  kept.set(key, now);
  return now;
}
