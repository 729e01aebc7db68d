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
      en: 'Fix with {who} by which date, and by which sign, this counts as reached: {win}',
      'zh-CN': '与{who}约定：到哪天、看到什么，就算做到「{win}」',
    },
  },
];
