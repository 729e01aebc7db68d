/** What somebody’s weight adds; must never ask for a system, a capability or a team. */
import type { PlaybookEntry } from '../playbook.ts';

export const weightEntries: readonly PlaybookEntry[] = [
  {
    id: 'weight.large.draft',
    lane: 'action',
    when: { firstSeat: true, weights: ['large'] },
    rank: 43,
    words: {
      en: 'Show {who} our paper before anybody else there sees it',
      'zh-CN': '材料先给{who}过目，再给别人看',
    },
  },
  {
    id: 'weight.medium.with-whom',
    lane: 'information',
    when: { firstSeat: true, weights: ['medium'], parts: ['approver', 'opinion-holder'] },
    rank: 21,
    topic: 'stand',
    words: {
      en: 'Learn: with whom {who} would have to join to be heard',
      'zh-CN': '了解：{who}要联合谁，说话才有分量',
    },
  },
  {
    id: 'weight.small.follows',
    lane: 'information',
    when: { firstSeat: true, weights: ['small'], parts: ['initiator', 'approver', 'opinion-holder'] },
    rank: 20,
    topic: 'stand',
    words: {
      en: 'Learn: whose word {who} will follow when opinions differ',
      'zh-CN': '了解：意见不一时，{who}听谁的',
    },
  },
  {
    id: 'weight.small.two-lines',
    lane: 'information',
    when: { firstSeat: true, weights: ['small'], parts: ['informed', 'executor'] },
    rank: 16,
    topic: 'stand',
    words: {
      en: 'Two lines for {who} after each round, before they hear it from others',
      'zh-CN': '每一轮之后给{who}两句话，别等别人先说',
    },
  },
  {
    id: 'weight.unknown.last-time',
    lane: 'information',
    when: { firstSeat: true, weights: ['unknown'], parts: ['approver', 'opinion-holder'] },
    rank: 18,
    topic: 'stand',
    words: {
      en: 'Learn: when {who} last stopped a purchase, or carried one',
      'zh-CN': '了解：{who}上一次拦下或促成采购是什么时候',
    },
  },
];
