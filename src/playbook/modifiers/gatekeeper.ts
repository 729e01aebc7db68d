/** What it adds that somebody guards the way to somebody; must never go past them. */
import type { PlaybookEntry } from '../playbook.ts';

export const gatekeeperEntries: readonly PlaybookEntry[] = [
  {
    id: 'gate.behind',
    lane: 'action',
    when: { firstSeat: true, gatekept: true, contact: ['uncontacted'] },
    rank: 80,
    topic: 'approach',
    words: {
      en: 'Ask {gatekeeper} for a slot with {who}; say in one line what for',
      'zh-CN': '请{gatekeeper}安排见{who}，一句话说清来意',
    },
  },
  {
    id: 'gate.keeper',
    lane: 'action',
    when: { firstSeat: true, guards: true },
    rank: 61,
    words: {
      en: 'Tell {who} first what we want from {guarded}, and keep to the time given',
      'zh-CN': '先告诉{who}要找{guarded}谈什么，给多久就谈多久',
    },
  },
];
