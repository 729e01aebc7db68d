/** What it adds that we take somebody for the decider; must never take their yes for the end. */
import type { PlaybookEntry } from '../playbook.ts';
import { NOT_SMALL } from '../profiles.ts';

const KEY = { firstSeat: true, kp: true, sorts: ['person'], profiles: NOT_SMALL, silence: ['none', 'ahead'] } as const;

export const keyPersonEntries: readonly PlaybookEntry[] = [
  {
    id: 'kp.approver.still-stop',
    lane: 'action',
    when: { ...KEY, parts: ['approver'] },
    acts: ['approaches'],
    rank: 63,
    topic: 'who-else',
    day: { anchor: 'begin', days: 0 },
    words: {
      en: 'Ask {who} who could still stop it after a yes: name, step, rule; add them to the chain',
      'zh-CN': '问{who}：同意之后还有谁能拦，姓名、环节、依据，补进采购链',
    },
  },
  {
    id: 'kp.other.whose-signature',
    lane: 'action',
    when: KEY,
    acts: ['approaches'],
    rank: 60,
    topic: 'who-else',
    day: { anchor: 'begin', days: 0 },
    words: {
      en: 'Have {who} tell the last purchase of this size: who signed in the end, on which paper, after how many weeks',
      'zh-CN': '请{who}讲上一次同等金额的采购：最后谁签字、凭哪份材料、用了几周',
    },
  },
];
