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
      en: 'Still so, and have we acted on it? Last talk with {who}: {learnt}',
      'zh-CN': '是否仍然如此、我方跟进了没有？上次与{who}沟通得知：{learnt}',
    },
  },
];
