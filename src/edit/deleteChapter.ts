/** Takes a chapter out of the story; the moment that it told of stays. */
import type { ChapterId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import { dropRecords } from './edit.ts';

/** Takes a chapter out. */
export const deleteChapter = (map: BuyingMap, { chapter }: { readonly chapter: ChapterId }): BuyingMap =>
  dropRecords(map, 'chapters', new Set([chapter]));
