/** Asks who signs the amount, where all approvers known may only sign less. */
import { fromFinding } from '../fromFinding.ts';
import type { QuestionKind } from '../question.ts';

export const signer: QuestionKind<{ readonly amount: number }> = {
  id: 'signer',
  find: ({ found, facts }) =>
    found('over-authority')
      .flatMap(fromFinding)
      .map((asked) => ({
        ...asked,
        whom: { first: asked.people ?? [], functions: ['finance', 'executive'] },
        facts: { amount: facts.map.fields.amount ?? 0 },
      })),
  words: {
    en: {
      ask: (w) => `Who signs for ${w.money(w.facts.amount)}, and what do they want to see before they do?`,
      why: () => 'Everybody on the map may only sign for less, so somebody is missing.',
    },
    'zh-CN': {
      ask: (w) => `${w.money(w.facts.amount)}要由谁来签？签之前要看哪些材料？`,
      why: () => '图上的人都签不了这个数，说明还差一个人。',
    },
  },
};
