/** Asks how it goes on from a step at which it is stuck. */
import type { QuestionKind } from '../question.ts';

export const nextStep: QuestionKind = {
  id: 'next-step',
  find: ({ found, facts }) =>
    found('dead-end').flatMap((blocker) =>
      blocker.steps.slice(0, 1).map((step) => ({
        subject: step,
        lack: 'unknown' as const,
        wanted: { by: 'next' as const, step },
        steps: [step],
        whom: {
          first: facts.index.seatsOfStep(step).map(({ person }) => person),
          functions: ['procurement'] as const,
        },
        settles: [blocker],
        facts: {},
      })),
    ),
  words: {
    en: {
      ask: (w) => `For an amount like this, where does it go after ${w.steps}?`,
      why: () => 'By the conditions on the map it stops there.',
    },
    'zh-CN': {
      ask: (w) => `这个金额，走完${w.steps}以后到哪一步？`,
      why: () => '按图上的条件，到这里就走不下去了。',
    },
  },
};
