/** Writes one more chapter of the story that the map tells. */
import { makeChapter } from '../model/makeRecord.ts';
import type { BuyingMap } from '../model/map.ts';
import type { Chapter } from '../model/workRecords.ts';
import { has } from './has.ts';
import type { Spot } from './order.ts';
import { putAt } from './putAt.ts';

export interface AddChapter {
  readonly chapter: Pick<Chapter, 'id' | 'moment' | 'title'> & Partial<Omit<Chapter, 'order'>>;
  readonly at?: Spot<Chapter['id']>;
}

/** Adds a chapter of a moment that has a name; at the end unless said. */
export function addChapter(map: BuyingMap, { chapter, at = 'end' }: AddChapter): BuyingMap {
  if (has(map, 'chapters', chapter.id) || !has(map, 'moments', chapter.moment)) return map;
  return putAt(map, 'chapters', makeChapter({ ...chapter, order: '' }), Object.values(map.chapters), at);
}
