/** Takes down the answer to a question of one's own, which then is none any more; must never lose what was written before. */
import type { PersonId, QuestionId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import { dropRecords, patchFields, patchRecord } from './edit.ts';

export interface AnswerQuestion {
  readonly question: QuestionId;
  readonly answer: string;
  /** Who said it; in their notes it is kept, else in the map's. */
  readonly person: PersonId | null;
}

/** Question and answer stand below what is noted already. The same map when the question has gone. */
export function answerQuestion(map: BuyingMap, { question, answer, person }: AnswerQuestion): BuyingMap {
  const asked = map.questions[question];
  if (!asked?.added) return map;
  const below = (notes: string) => [notes, asked.text ?? '', answer].filter((part) => part.trim() !== '').join('\n');
  const them = person === null ? undefined : map.people[person];
  const noted = them
    ? patchRecord(map, 'people', them.id, { notes: below(them.notes) })
    : patchFields(map, { notes: below(map.fields.notes) });
  return dropRecords(noted, 'questions', new Set([question]));
}
