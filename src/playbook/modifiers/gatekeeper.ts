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
    topic: 'approach',
    words: {
      en: 'Tell {who} after each talk with {guarded} what was agreed',
      'zh-CN': '每次与{guarded}谈完，告诉{who}说定了什么',
    },
  },
];
