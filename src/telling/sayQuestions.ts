/** The questions as plain text, to be pasted anywhere: who is asked, then what, a line each. */
import type { Question } from '../analysis/questions/question.ts';
import { sayQuestion } from '../analysis/questions/sayQuestion.ts';
import type { MapFacts } from '../facts/mapFacts.ts';
import type { PersonId } from '../model/ids.ts';
import type { Language } from '../model/words.ts';

export interface AskedTogether {
  readonly title: string;
  /** Who they are put to; null where they are put to nobody in particular. */
  readonly to: PersonId | null;
  readonly questions: readonly Question[];
}

/** A heading for each group, its questions numbered under it. */
export const sayQuestions = (facts: MapFacts, groups: readonly AskedTogether[], language: Language): string =>
  groups
    .map(({ title, to, questions }) =>
      [
        title,
        ...questions.map((question, place) => `${place + 1}. ${sayQuestion(question, facts, language, to).ask}`),
      ].join('\n'),
    )
    .join('\n\n');
