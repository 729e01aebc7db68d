/** Asks who has to approve, where nobody does. */
import { fromFinding } from '../fromFinding.ts';
import type { QuestionKind } from '../question.ts';

export const approver: QuestionKind = {
  id: 'approver',
  find: ({ found }) =>
    found('no-approver')
      .flatMap(fromFinding)
      .map((asked) => ({
        ...asked,
        whom: { functions: ['finance', 'procurement', 'executive'] },
      })),
  words: {
    en: {
      ask: () => 'Whose approval does a purchase like this need before it goes through?',
      why: () => 'As long as nobody is known who can say yes, nobody is known who can say no.',
    },
    'zh-CN': {
      ask: () => '这类采购要经过谁审批才能往下走？',
      why: () => '不知道谁能点头，也就不知道谁会摇头。',
    },
  },
};
