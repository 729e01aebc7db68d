/** Changes a chapter: its words, who is in the light, the moment that it tells of. */
import type { ChapterId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import type { Chapter } from '../model/workRecords.ts';
import { patchRecord } from './edit.ts';

export interface SetChapter {
  readonly chapter: ChapterId;
  readonly patch: Partial<Omit<Chapter, 'id' | 'order'>>;
}

/** Changes some fields of a chapter. */
export const setChapter = (map: BuyingMap, { chapter, patch }: SetChapter): BuyingMap =>
  patchRecord(map, 'chapters', chapter, patch);
