/** Asks what they gain and what it costs them, where the account has one side at most. */
import { fromFinding } from '../fromFinding.ts';
import type { QuestionKind } from '../question.ts';

export const account: QuestionKind = {
  id: 'account',
  find: ({ found, facts }) =>
    found('no-account')
      .flatMap(fromFinding)
      .map((asked) => ({
        ...asked,
        whom: { first: facts.initiators.map(({ id }) => id), functions: ['finance', 'operations', 'user-department'] },
      })),
  words: {
    en: {
      ask: () =>
        'What does it cost you today to do without, in money or hours, and what would the change take from you?',
      why: () => 'Without a gain set against a cost, the price is all that is left to compare.',
    },
    'zh-CN': {
      ask: () => '现在没有它，一年多花多少钱、多少工时？换过来又要你们投入什么？',
      why: () => '得失没有算过，最后就只能比价格。',
    },
  },
};
