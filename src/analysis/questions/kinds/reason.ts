/** Asks why now and by when, where one of them is not known or the day has passed. */
import { fromFinding } from '../fromFinding.ts';
import type { QuestionKind } from '../question.ts';

export const reason: QuestionKind = {
  id: 'reason',
  find: ({ found, facts }) =>
    found('no-reason-now')
      .flatMap(fromFinding)
      .map((asked) => ({
        ...asked,
        lack: 'unknown' as const,
        whom: { first: facts.initiators.map(({ id }) => id), functions: ['executive'] as const },
      })),
  words: {
    en: {
      ask: () => 'Why now? By which day does it have to be done, and what happens if it is not?',
      why: () => 'A purchase without a day is put off when something else comes up.',
    },
    'zh-CN': {
      ask: () => '为什么要现在办？最晚到哪天，到时没办成会怎样？',
      why: () => '没有期限的采购，一有别的事就会往后拖。',
    },
  },
};
