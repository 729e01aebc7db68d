/** What somebody’s weight adds; must never ask for a system, a capability or a team. */
import type { PlaybookEntry } from '../playbook.ts';
import { NOT_PUBLIC } from '../procedures.ts';
import { NOT_SMALL } from '../profiles.ts';
import { SINGLE } from '../sorts.ts';
import { HANDS } from '../users.ts';

export const weightEntries: readonly PlaybookEntry[] = [
  {
    id: 'weight.small.follows',
    lane: 'information',
    when: {
      firstSeat: true,
      weights: ['small'],
      parts: ['approver'],
      stepKinds: ['selection', 'pilot', 'budget', 'approval', 'contract'],
      functions: [...HANDS, 'it', 'procurement', 'finance'],
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
      en: 'Whom does {who} ask before signing?',
      'zh-CN': '{who}签字之前，一般先问谁的意见？',
    },
  },
];
