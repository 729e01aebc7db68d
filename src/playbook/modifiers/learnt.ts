/** What was learnt in the last contact, taken up again; must never add to what somebody wrote. */
import type { PlaybookEntry } from '../playbook.ts';
import { SINGLE } from '../sorts.ts';

export const learntEntries: readonly PlaybookEntry[] = [
  {
    id: 'learnt.still-so',
    lane: 'information',
    when: { firstSeat: true, sorts: SINGLE, parts: ['initiator', 'approver', 'executor', 'opinion-holder'] },
    acts: ['approaches'],
    learns: true,
    rank: 68,
    topic: 'learnt',
    day: { anchor: 'begin', days: 0 },
    words: {
      en: 'Does this from the last talk with {who} still hold, and what did we do about it: {learnt}',
      'zh-CN': '上次从{who}处了解到的现在还是这样吗，我方做了什么：{learnt}',
    },
  },
];
