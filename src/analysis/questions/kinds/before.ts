/** Asks what comes before steps that no link joins to the rest. */
import type { QuestionKind } from '../question.ts';

export const before: QuestionKind = {
  id: 'before',
  find: ({ found, facts }) =>
    found('unreachable-step').map((blocker) => ({
      subject: blocker.key.slice(blocker.rule.length + 1),
      lack: 'unknown',
      wanted: { by: 'before', steps: blocker.steps },
      steps: blocker.steps.slice(0, 1),
      whom: {
        first: blocker.steps.flatMap((step) => facts.index.seatsOfStep(step)).map(({ person }) => person),
        functions: ['procurement'],
      },
      settles: [blocker],
      facts: {},
    })),
  words: {
    en: {
      ask: (w) => `What has to be done before ${w.steps} can begin?`,
      why: () => 'On the map nothing leads there yet.',
    },
    'zh-CN': {
      ask: (w) => `走到${w.steps}之前，要先走完哪一步？`,
      why: () => '图上还看不出怎么走到这里。',
    },
  },
};
