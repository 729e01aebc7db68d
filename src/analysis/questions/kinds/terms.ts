/** Asks what a contract step will ask for, where nothing of it is known. */

import { fromFinding } from '../fromFinding.ts';
import type { QuestionKind } from '../question.ts';

export const terms: QuestionKind = {
  id: 'terms',
  find: ({ found, facts }) =>
    found('terms-unprepared')
      // Terms that have no answer yet are our own work, and no question.
      .filter(({ fix }) => fix?.do === 'edit-step')
      .flatMap(fromFinding)
      .map((asked) => ({
        ...asked,
        lack: 'unknown' as const,
        whom: {
          functions: ['legal', 'compliance', 'procurement'] as const,
          first: (asked.steps ?? [])
            .flatMap((step) => facts.index.seatsOfStep(step))
            .filter(({ role }) => role === 'approver')
            .map(({ person }) => person),
        },
      })),
  words: {
    en: {
      ask: (w) => `What do you ask for in ${w.steps}: payment, liability, data, acceptance? May we see the template?`,
      why: () => 'Terms that turn up at the end cost weeks, or margin.',
    },
    'zh-CN': {
      ask: (w) => `${w.steps}有哪些硬要求：付款、责任、数据、验收？能否先看一下合同范本？`,
      why: () => '条款到最后才露面，不是拖时间就是让利润。',
    },
  },
};
