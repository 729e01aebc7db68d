/** Asks where questions in a tender go. */
import type { QuestionKind } from '../question.ts';
import { hasTender } from '../tenderAhead.ts';

export const channel: QuestionKind = {
  id: 'channel',
  find: ({ facts, open }) => {
    if (facts.map.fields.questionChannel.trim() !== '' || !hasTender(facts)) return [];
    return [
      {
        subject: '',
        lack: 'unknown',
        wanted: { by: 'facts', facts: [{ table: 'fields', record: '', field: 'questionChannel' }] },
        steps: open.filter(({ kind }) => kind === 'tender').map(({ id }) => id),
        whom: { functions: ['procurement'] },
        facts: {},
      },
    ];
  },
  words: {
    en: {
      ask: () => 'Where do questions go while the tender runs: an agency, a mailbox, a portal?',
      why: () => 'From the notice on, that is the one permitted way to ask.',
    },
    'zh-CN': {
      ask: () => '招标期间的提问往哪里提：代理机构、邮箱，还是平台？',
      why: () => '公告以后，只有这一条合规的提问渠道。',
    },
  },
};
