/** Asks what they want to have reached. */
import type { QuestionKind } from '../question.ts';

export const goal: QuestionKind = {
  id: 'goal',
  find: ({ facts }) => {
    if (facts.map.fields.goal.trim() !== '' || facts.index.steps.length === 0) return [];
    return [
      {
        subject: '',
        lack: 'unknown',
        wanted: { by: 'facts', facts: [{ table: 'fields', record: '', field: 'goal' }] },
        whom: { first: facts.initiators.map(({ id }) => id), functions: ['executive'] },
        facts: {},
      },
    ];
  },
  words: {
    en: {
      ask: () => 'A year after it is in use: by what would you tell that it was right?',
      why: () => 'The plan that both sides hold begins with their goal, in their words.',
    },
    'zh-CN': {
      ask: () => '用上一年以后，您看哪一点就知道这事做对了？',
      why: () => '双方的推进计划，要从客户自己说的目标写起。',
    },
  },
};
