/** A question that somebody wrote down themselves. */

import type { Question as HandOn } from '../../../model/workRecords.ts';
import { compareBy } from '../../../shared/compare.ts';
import type { QuestionKind } from '../question.ts';

export const own: QuestionKind<{ readonly text: string }> = {
  id: 'own',
  find: ({ facts }) =>
    Object.values(facts.map.questions)
      .filter(({ added }) => added)
      .sort(
        compareBy<HandOn>(
          ({ order }) => order,
          ({ id }) => id,
        ),
      )
      .map(({ id, text, person, step }) => ({
        subject: id,
        lack: 'unknown',
        wanted: { by: 'own', question: id },
        steps: step === null ? [] : [step],
        whom: { first: person === null ? [] : [person], onlyThese: true },
        facts: { text: text ?? '' },
      })),
  words: {
    en: { ask: (w) => w.facts.text, why: () => 'Written down by hand.' },
    'zh-CN': { ask: (w) => w.facts.text, why: () => '自己写下的问题。' },
  },
};
