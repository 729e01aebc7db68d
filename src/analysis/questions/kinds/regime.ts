/** Asks under which law a tender runs. */
import type { QuestionKind } from '../question.ts';
import { hasTender } from '../tenderAhead.ts';

export const regime: QuestionKind = {
  id: 'regime',
  find: ({ facts }) => {
    if (facts.map.fields.tenderRegime !== 'unknown' || !hasTender(facts)) return [];
    return [
      {
        subject: '',
        lack: 'unknown',
        wanted: { by: 'facts', facts: [{ table: 'fields', record: '', field: 'tenderRegime' }] },
        whom: { functions: ['procurement', 'legal'] },
        facts: {},
      },
    ];
  },
  words: {
    en: {
      ask: () => 'Under which rules does the tender run: public procurement law, or your own?',
      why: () => 'Deadlines, and what may be said when, follow from it.',
    },
    'zh-CN': {
      ask: () => '招标适用哪部法规：招标投标法、政府采购法，还是贵司自己的办法？',
      why: () => '各个期限、什么时候能沟通，都由它定。',
    },
  },
};
