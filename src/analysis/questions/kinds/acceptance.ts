/** Asks who accepts it and lets it be paid, where nobody does. */
import { fromFinding } from '../fromFinding.ts';
import type { QuestionKind } from '../question.ts';

export const acceptance: QuestionKind = {
  id: 'acceptance',
  find: ({ found }) =>
    found('acceptance-open')
      .flatMap(fromFinding)
      .map((asked) => ({
        ...asked,
        whom: { functions: ['finance', 'procurement', 'user-department'] },
      })),
  words: {
    en: {
      ask: () => 'Who accepts it in the end, by which measure, and who then lets it be paid?',
      why: () => 'What counts as finished is easier to agree before the contract than after it.',
    },
    'zh-CN': {
      ask: () => '最后由谁验收、按什么标准？验收后由谁安排付款？',
      why: () => '怎样算做完，签约前谈比签约后容易得多。',
    },
  },
};
