/** What a sign-off limit adds, beside the amount; must never suggest to split an order. */
import type { PlaybookEntry } from '../playbook.ts';

export const signOffEntries: readonly PlaybookEntry[] = [
  {
    id: 'limit.unknown',
    lane: 'information',
    when: { firstOfPart: true, parts: ['approver'], limit: ['unknown'] },
    rank: 32,
    words: {
      en: 'Learn: up to what amount {who} may sign alone',
      'zh-CN': '了解：{who}自己能批到多少',
    },
  },
  {
    id: 'limit.none',
    lane: 'action',
    when: { firstOfPart: true, parts: ['approver'], limit: ['none'] },
    rank: 54,
    words: {
      en: 'Ask {who} whose signature comes on top, and what is read there',
      'zh-CN': '问{who}：上面还要谁签字，那里看什么材料',
    },
  },
  {
    id: 'limit.below',
    lane: 'action',
    when: { firstOfPart: true, parts: ['approver'], limit: ['below'] },
    rank: 56,
    words: {
      en: 'Ask {who} who signs above {limit}, and which paper that takes',
      'zh-CN': '问{who}：超过{limit}由谁批，要什么材料',
    },
  },
  {
    id: 'limit.enough',
    lane: 'action',
    when: { firstOfPart: true, parts: ['approver'], limit: ['enough'] },
    rank: 42,
    words: {
      en: 'Ask {who} to settle it under their own authority, without another round',
      'zh-CN': '请{who}在自己的权限内定下来，不再多走一轮',
    },
  },
  {
    id: 'limit.uncompared',
    lane: 'action',
    when: { firstOfPart: true, parts: ['approver'], limit: ['uncompared'] },
    rank: 54,
    words: {
      en: 'Settle with {who} whether this stays within {limit}',
      'zh-CN': '与{who}谈定：这次会不会超过{limit}',
    },
  },
  {
    id: 'limit.initiator.below',
    lane: 'action',
    when: { firstSeat: true, parts: ['initiator'], limit: ['below'] },
    rank: 58,
    words: {
      en: 'Ask {who} what happens above {limit}: which report, to whom, how often',
      'zh-CN': '问{who}：超过{limit}怎么走，报告给谁、要讲几遍',
    },
  },
];
