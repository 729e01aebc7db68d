/** What a conflict between two people adds; must never take sides. */
import type { PlaybookEntry } from '../playbook.ts';

export const conflictEntries: readonly PlaybookEntry[] = [
  {
    id: 'conflict.apart',
    lane: 'action',
    when: { each: 'conflict' },
    rank: 64,
    words: {
      en: 'Hear {who} one by one before they sit at one table',
      'zh-CN': '{who}坐到一起之前，分头听听各自的意见',
    },
  },
];
