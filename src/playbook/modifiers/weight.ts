/** What somebody’s weight adds; must never ask for a system, a capability or a team. */
import type { PlaybookEntry } from '../playbook.ts';
import { NOT_PUBLIC } from '../procedures.ts';
import { NOT_SMALL } from '../profiles.ts';
import { SINGLE } from '../sorts.ts';

export const weightEntries: readonly PlaybookEntry[] = [
  {
    id: 'weight.small.follows',
    lane: 'information',
    when: {
      firstSeat: true,
      weights: ['small'],
      parts: ['approver'],
      sorts: SINGLE,
      procedures: NOT_PUBLIC,
      profiles: NOT_SMALL,
    },
    acts: ['approaches'],
    learns: true,
    rank: 22,
    topic: 'stand',
    day: { anchor: 'begin', days: 0 },
    words: {
      en: 'Whose judgement does the signature of {who} follow in practice?',
      'zh-CN': '{who}签字，实际看谁的意见？',
    },
  },
];
