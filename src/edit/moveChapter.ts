/** Moves a chapter within the story. */
import type { ChapterId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import type { Spot } from './order.ts';
import { moveAt } from './putAt.ts';

export interface MoveChapter {
  readonly chapter: ChapterId;
  readonly to: Spot<ChapterId>;
}

/** Moves a chapter beside another one. */
export function moveChapter(map: BuyingMap, { chapter: id, to }: MoveChapter): BuyingMap {
  const chapter = map.chapters[id];
  return chapter ? moveAt(map, 'chapters', chapter, Object.values(map.chapters), to) : map;
}
