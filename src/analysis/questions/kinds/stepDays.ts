/** Asks how long their steps take, once for all of which it is not known. */
import type { QuestionKind } from '../question.ts';

export const stepDays: QuestionKind = {
  id: 'step-days',
  find: ({ open, found }) => {
    const unknown = open.filter(({ days, lastDay }) => days === null && lastDay === null).map(({ id }) => id);
    if (unknown.length === 0) return [];
    return [
      {
        subject: '',
        lack: 'unknown',
        wanted: { by: 'facts', facts: unknown.map((record) => ({ table: 'steps', record, field: 'days' })) },
        steps: unknown,
        whom: { functions: ['procurement'] },
        settles: found('date-cannot-hold'),
        facts: {},
      },
    ];
  },
  words: {
    en: {
      ask: (w) => `How many working days does it usually take with you: ${w.steps}?`,
      why: () => 'The plan reckons with usual numbers until theirs are known.',
    },
    'zh-CN': {
      ask: (w) => `${w.steps}，一般各要几个工作日？`,
      why: () => '没问到之前，计划只能按一般天数来排。',
    },
  },
};
