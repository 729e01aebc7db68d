/** What a conflict between two people adds; must never take sides. */
import type { PlaybookEntry } from '../playbook.ts';

export const conflictEntries: readonly PlaybookEntry[] = [
  {
    id: 'conflict.apart',
    lane: 'action',
    when: { each: 'conflict' },
    acts: ['approaches'],
    rank: 64,
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Hear {who} one by one, and ask each the same: which yardstick would both accept?',
      'zh-CN': '分别听{who}的意见，问同一个问题：什么标准双方都能接受',
    },
  },
];
