/** Asks for the days of a tender that are still to come, once for all that are not known. */
import { readTender } from '../../../facts/tender.ts';
import type { QuestionKind } from '../question.ts';
import { hasTender } from '../tenderAhead.ts';

const AFTER = {
  before: ['tenderPublished', 'tenderQuestionsBy', 'tenderBidsDue', 'tenderResult'],
  published: ['tenderQuestionsBy', 'tenderBidsDue', 'tenderResult'],
  'bids-in': ['tenderResult'],
  after: [],
} as const;

export const tenderDays: QuestionKind = {
  id: 'tender-days',
  find: ({ facts, open }) => {
    const { fields } = facts.map;
    if (!hasTender(facts)) return [];
    const { stage } = readTender(fields, facts.today);
    const days = AFTER[stage ?? 'before'].filter((field) => fields[field] === null);
    if (days.length === 0) return [];
    return [
      {
        subject: '',
        lack: 'unknown',
        wanted: { by: 'facts', facts: days.map((field) => ({ table: 'fields', record: '', field })) },
        steps: open.filter(({ kind }) => kind === 'tender').map(({ id }) => id),
        whom: { functions: ['procurement'] },
        facts: {},
      },
    ];
  },
  words: {
    en: {
      ask: () => 'Which days are set for the tender: notice, last questions, bids due, result?',
      why: () => 'The last day to talk is counted back from them.',
    },
    'zh-CN': {
      ask: () => '招标的几个日子定了吗：公告、提问截止、投标截止、公布结果？',
      why: () => '最后能沟通的一天，要从这些日子倒着推。',
    },
  },
};
