/** Asks who looks at it from functions that nearly always have a say. */
import { fromFinding } from '../fromFinding.ts';
import type { QuestionKind } from '../question.ts';

export const functions: QuestionKind = {
  id: 'functions',
  find: ({ found }) =>
    found('missing-function')
      .flatMap(fromFinding)
      .map((asked) => ({ ...asked, whom: {} })),
  words: {
    en: {
      ask: (w) => `Who else looks at a purchase like this with you? We are thinking of ${w.functions}.`,
      why: () => 'Whoever hears of it last raises the most, right before signing.',
    },
    'zh-CN': {
      ask: (w) => `这类采购，贵司${w.functions}那边由谁来看？`,
      why: () => '越晚知道的人，签约前提的意见越多。',
    },
  },
};
