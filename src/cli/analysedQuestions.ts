/** What is still to be asked at the customer, as plain data with its sentences in a language. */
import type { Analysis } from '../analysis/analyse.ts';
import { readQuestions } from '../analysis/questions/readQuestions.ts';
import { sayQuestion } from '../analysis/questions/sayQuestion.ts';
import type { Language } from '../model/words.ts';
import type { AnalysedQuestion } from './analysisSchema.ts';

/** In the order of what they unblock, each put to the first who can be asked. */
export const analysedQuestions = (analysis: Analysis, language: Language): AnalysedQuestion[] =>
  readQuestions(analysis).open.map((question) => {
    const { key, kind, lack, askOf, people, steps, at, settles, hand } = question;
    return {
      key,
      kind,
      lack,
      askOf: [...askOf],
      people: [...people],
      steps: [...steps],
      at,
      settles: [...settles],
      owner: hand?.owner ?? null,
      due: hand?.due ?? null,
      ...sayQuestion(question, analysis.facts, language, askOf[0] ?? null),
    };
  });
