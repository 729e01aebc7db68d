/** What it adds that we take somebody for the decider; must never take their yes for the end. */
import type { PlaybookEntry } from '../playbook.ts';

export const keyPersonEntries: readonly PlaybookEntry[] = [
  {
    id: 'kp.approver.still-stop',
    lane: 'action',
    when: { firstSeat: true, kp: true, parts: ['approver'] },
    rank: 66,
    topic: 'kp',
    words: {
      en: 'Ask {who} who could still stop it after their yes',
      'zh-CN': '问{who}：点头之后，还有谁能拦下来',
    },
  },
  {
    id: 'kp.other.whose-signature',
    lane: 'action',
    when: { firstSeat: true, kp: true },
    rank: 60,
    topic: 'kp',
    words: {
      en: 'Ask {who} whose signature it takes, and go there together',
      'zh-CN': '问{who}最后要谁签字，约好一起去见',
    },
  },
];
