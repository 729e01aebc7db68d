/** What somebody’s concerns add, each in the words that were written down; must never answer one by itself. */
import type { PlaybookEntry } from '../playbook.ts';

export const concernEntries: readonly PlaybookEntry[] = [
  {
    id: 'concern.tell',
    lane: 'information',
    when: { firstSeat: true, each: 'concern-answered' },
    rank: 90,
    words: {
      en: 'Tell {who}: {message}',
      'zh-CN': '告诉{who}：{message}',
    },
  },
  {
    id: 'concern.find-answer',
    lane: 'action',
    when: { firstSeat: true, each: 'concern-unanswered' },
    rank: 90,
    words: {
      en: 'Find an answer for {who}: {concern}',
      'zh-CN': '给{who}找到答案：{concern}',
    },
  },
];
