/** Writes down a question of one's own. */
import type { QuestionId } from '../model/ids.ts';
import { makeQuestion } from '../model/makeRecord.ts';
import type { BuyingMap } from '../model/map.ts';
import type { Question } from '../model/workRecords.ts';
import { has } from './has.ts';
import { putAt } from './putAt.ts';

export interface AddQuestion extends Partial<Pick<Question, 'person' | 'step' | 'owner' | 'due'>> {
  readonly id: QuestionId;
  readonly text: string;
}

/** Adds a question at the end; of whom to ask and where, what is there. */
export function addQuestion(map: BuyingMap, what: AddQuestion): BuyingMap {
  if (has(map, 'questions', what.id)) return map;
  const person = what.person && has(map, 'people', what.person) ? what.person : null;
  const step = what.step && has(map, 'steps', what.step) ? what.step : null;
  const question = makeQuestion({ ...what, question: what.id, added: true, person, step, order: '' });
  return putAt(map, 'questions', question, Object.values(map.questions), 'end');
}
