/** Rewords, sets aside, hands over or dates one question, or says whom to ask; must never key an edit by text or place. */
import type { QuestionId } from '../model/ids.ts';
import { makeQuestion } from '../model/makeRecord.ts';
import type { BuyingMap } from '../model/map.ts';
import { derivedId } from '../model/recordId.ts';
import type { Question } from '../model/workRecords.ts';
import { dropRecords, putRecord } from './edit.ts';
import { has } from './has.ts';
import { putAt } from './putAt.ts';

export interface EditQuestion {
  /** The key of the question; of one added by hand, its id. */
  readonly question: string;
  readonly patch: Partial<Pick<Question, 'text' | 'person' | 'step' | 'owner' | 'due' | 'hidden'>>;
}

/** The record's id follows from the question, so that two tabs that edit one question make one record. One that says nothing goes. */
export function editQuestion(map: BuyingMap, { question, patch }: EditQuestion): BuyingMap {
  const there = Object.values(map.questions).find(
    (one) => one.question === question || (one.added && one.id === question),
  );
  const before = there ?? makeQuestion({ id: derivedId<QuestionId>('question', question), question, order: '' });
  const edit: Question = { ...before, ...patch };
  const { added, text, person, step, owner, due, hidden } = edit;
  const special =
    added || text !== null || person !== null || step !== null || owner !== null || due !== null || hidden;
  if (there) return special ? putRecord(map, 'questions', edit) : dropRecords(map, 'questions', new Set([edit.id]));
  if (!special || has(map, 'questions', edit.id)) return map;
  return putAt(map, 'questions', edit, Object.values(map.questions), 'end');
}
