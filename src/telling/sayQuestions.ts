/** The questions as plain text, to be pasted anywhere: who is asked, then what, a line each. */
import type { Question } from '../analysis/questions/question.ts';
import { sayQuestion } from '../analysis/questions/sayQuestion.ts';
import type { MapFacts } from '../facts/mapFacts.ts';
import type { PersonId } from '../model/ids.ts';
import type { Language } from '../model/words.ts';
import type { Say } from '../text/text.ts';
import { sayPeople } from './sayPeople.ts';

export interface AskedTogether {
  readonly title: string;
  /** Who they are put to; null where they are put to nobody in particular. */
  readonly to: PersonId | null;
  readonly questions: readonly Question[];
}

/** A heading for each group, its questions numbered under it; where the heading names nobody, each says whom to ask. */
export function sayQuestions(facts: MapFacts, groups: readonly AskedTogether[], t: Say, language: Language): string {
  const line = (question: Question, to: PersonId | null): string => {
    const [first = null] = question.askOf;
    const { ask } = sayQuestion(question, facts, language, to ?? first);
    if (to !== null || first === null) return ask;
    const names = sayPeople(facts.map, question.askOf, t, language);
    return t('questions.askedOf', { ask, names });
  };
  return groups
    .map(({ title, to, questions }) =>
      [title, ...questions.map((question, place) => `${place + 1}. ${line(question, to)}`)].join('\n'),
    )
    .join('\n\n');
}
