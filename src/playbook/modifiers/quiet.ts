/** What a quiet period adds: a warning in place of every way to somebody; must never suggest a way round it. */
import type { PlaybookEntry } from '../playbook.ts';

export const quietEntries: readonly PlaybookEntry[] = [
  {
    id: 'quiet.nobody-calls',
    lane: 'action',
    when: { firstSeat: true, quiet: true },
    rank: 98,
    topic: 'approach',
    words: {
      en: 'Make no contact with {who} until {until} has passed; the rest waits, questions go through the agency',
      'zh-CN': '过了{until}再联系{who}；其余事项先放着，有问题只走代理机构',
    },
  },
];
