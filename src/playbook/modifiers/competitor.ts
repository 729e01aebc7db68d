/** What it adds that somebody leans to a competitor; must never speak ill of one. */
import { PHASES } from '../phases.ts';
import type { PlaybookEntry } from '../playbook.ts';

export const competitorEntries: readonly PlaybookEntry[] = [
  {
    id: 'competitor.yardsticks',
    lane: 'action',
    when: {
      firstSeat: true,
      // While a tender runs its yardsticks are published, and nobody agrees on others.
      stepKinds: PHASES.beforeContract.filter((kind) => kind !== 'tender'),
      parts: ['approver', 'initiator'],
      leansToCompetitor: true,
    },
    rank: 63,
    topic: 'yardsticks',
    words: {
      en: 'Agree with {who} what is measured before {competitor} sets the yardsticks',
      'zh-CN': '趁{competitor}还没定调，先与{who}谈定比什么',
    },
  },
  {
    id: 'competitor.still-lack',
    lane: 'action',
    when: { firstSeat: true, stepKinds: PHASES.fromContract, parts: ['approver'], leansToCompetitor: true },
    rank: 63,
    words: {
      en: 'Ask {who} which point of {competitor} we still lack, and answer it in writing',
      'zh-CN': '问{who}：跟{competitor}比还差哪一点，书面答复',
    },
  },
  {
    id: 'competitor.praised-for',
    lane: 'action',
    when: { firstSeat: true, parts: ['opinion-holder', 'executor', 'informed'], leansToCompetitor: true },
    rank: 53,
    words: {
      en: 'Ask {who} for the strong points of {competitor}, and do not contradict',
      'zh-CN': '请教{who}：{competitor}好在哪里；只听，不反驳',
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
