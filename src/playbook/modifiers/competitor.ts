/** What it adds that somebody leans to a competitor; must never speak ill of one. */
import type { PlaybookEntry } from '../playbook.ts';

export const competitorEntries: readonly PlaybookEntry[] = [
  {
    id: 'competitor.yardsticks',
    lane: 'action',
    when: { firstSeat: true, leansToCompetitor: true },
    rank: 63,
    words: {
      en: 'Agree with {who} what is measured before {competitor} sets the yardsticks',
      'zh-CN': '趁{competitor}还没定调，先与{who}谈定比什么',
    },
  },
  {
    id: 'competitor.promise',
    lane: 'information',
    when: { firstSeat: true, leansToCompetitor: true },
    rank: 50,
    words: {
      en: 'Learn: what {competitor} promised {who}, and what was left out',
      'zh-CN': '了解：{competitor}答应了{who}什么，哪些没提',
    },
  },
];
