/** Asks about the money, where nobody has talked of it with anybody who would know. */

import { fromFinding } from '../fromFinding.ts';
import type { QuestionKind } from '../question.ts';

export const budget: QuestionKind = {
  id: 'budget',
  find: ({ found, facts }) =>
    found('budget-not-discussed')
      .flatMap(fromFinding)
      .map((asked) => {
        const { wanted } = asked;
        const people = wanted.by === 'fix' && wanted.fix.do === 'record-contact' ? wanted.fix.people : [];
        return {
          ...asked,
          lack: 'unknown' as const,
          people: [],
          steps: facts.index.steps.filter(({ kind }) => kind === 'budget').map(({ id }) => id),
          whom: { first: people, functions: ['finance'] as const },
        };
      }),
  words: {
    en: {
      ask: () => 'Is money set aside for this: in which budget, for which year, and who releases it?',
      why: () => 'A price that meets no budget starts the whole round again.',
    },
    'zh-CN': {
      ask: () => '这笔钱列预算了吗？列在哪个科目、哪一年，由谁来批？',
      why: () => '没有预算，报了价也要从头再走一遍。',
    },
  },
};
