/** Asks what sum they have in mind, where none is known; never where no price may be talked of. */
import type { QuestionKind } from '../question.ts';

export const amount: QuestionKind = {
  id: 'amount',
  acts: ['price-indication'],
  find: ({ facts }) => {
    if (facts.map.fields.amount !== null || facts.index.steps.length === 0) return [];
    return [
      {
        subject: '',
        lack: 'unknown',
        wanted: { by: 'facts', facts: [{ table: 'fields', record: '', field: 'amount' }] },
        whom: { first: facts.initiators.map(({ id }) => id), functions: ['finance', 'procurement'] },
        facts: {},
      },
    ];
  },
  words: {
    en: {
      ask: () => 'What order of amount do you have in mind for it?',
      why: () => 'The amount decides who has to sign and which way it takes.',
    },
    'zh-CN': {
      ask: () => '这件事大概准备花多少钱？',
      why: () => '金额决定由谁签、走哪条流程。',
    },
  },
};
