/** What somebody would gain in their own work, as they put it; must never speak of money, travel or favours. */
import type { PlaybookEntry } from '../playbook.ts';
import { NOT_PUBLIC } from '../procedures.ts';

export const winEntries: readonly PlaybookEntry[] = [
  {
    id: 'win.first-date',
    lane: 'action',
    when: { firstSeat: true, sorts: ['person'], procedures: NOT_PUBLIC },
    acts: ['approaches'],
    rank: 61,
    topic: 'win',
    day: { anchor: 'end', days: -3 },
    words: {
      en: 'Agree with {who} by which date, and on what, this will show in daily work: {win}',
      'zh-CN': '与{who}约定哪天、从哪里看得到工作上的变化：{win}',
    },
  },
];
