/** Moves a concern among those of the same person. */
import type { ConcernId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import type { Spot } from './order.ts';
import { moveAt } from './putAt.ts';

export interface MoveConcern {
  readonly concern: ConcernId;
  readonly to: Spot<ConcernId>;
}

/** Moves a concern in its person's order. */
export function moveConcern(map: BuyingMap, { concern: id, to }: MoveConcern): BuyingMap {
  const concern = map.concerns[id];
  if (!concern) return map;
  const theirs = Object.values(map.concerns).filter((other) => other.person === concern.person);
  return moveAt(map, 'concerns', concern, theirs, to);
}
