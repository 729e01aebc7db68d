/** Asks who starts it, where nobody does. */
import { fromFinding } from '../fromFinding.ts';
import type { QuestionKind } from '../question.ts';

export const initiator: QuestionKind = {
  id: 'initiator',
  find: ({ found }) =>
    found('no-initiator')
      .flatMap(fromFinding)
      .map((asked) => ({
        ...asked,
        whom: { functions: ['user-department', 'operations', 'administration', 'it', 'executive'] },
      })),
  words: {
    en: {
      ask: () => 'Whose idea is this, and who needs it in daily work?',
      why: () => 'Without somebody who wants it, nobody carries it through the house.',
    },
    'zh-CN': {
      ask: () => '这件事最早是谁提的？平时是谁要用？',
      why: () => '没有人真想要，就没有人在里面往前推。',
    },
  },
};
