/** Takes out a question of one's own. */
import type { QuestionId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import { dropRecords } from './edit.ts';

/** Takes it out. */
export const deleteQuestion = (map: BuyingMap, { question }: { readonly question: QuestionId }): BuyingMap =>
  dropRecords(map, 'questions', new Set([question]));
