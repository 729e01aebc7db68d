/** Asks by which procedure they buy. */
import type { QuestionKind } from '../question.ts';

export const procedure: QuestionKind = {
  id: 'procedure',
  find: ({ facts }) => {
    if (facts.map.fields.procedure !== 'unknown' || facts.index.steps.length === 0) return [];
    return [
      {
        subject: '',
        lack: 'unknown',
        wanted: { by: 'facts', facts: [{ table: 'fields', record: '', field: 'procedure' }] },
        whom: { functions: ['procurement'] },
        facts: {},
      },
    ];
  },
  words: {
    en: {
      ask: () => 'By which procedure is this bought with you: directly, by quotations, by tender, from a framework?',
      why: () => 'Each procedure has days after which nothing can be said any more.',
    },
    'zh-CN': {
      ask: () => '这类采购走什么方式：直接采购、询价、招标，还是框架协议下单？',
      why: () => '采购方式不同，能沟通的时间也不同。',
    },
  },
};
