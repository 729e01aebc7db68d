/** What it adds that somebody guards the way to somebody; must never go past them. */
import type { PlaybookEntry } from '../playbook.ts';
import { SINGLE } from '../sorts.ts';

export const gatekeeperEntries: readonly PlaybookEntry[] = [
  {
    id: 'gate.behind',
    lane: 'action',
    when: { firstSeat: true, gatekept: true, contact: ['uncontacted'], planned: false, sorts: SINGLE, over: false },
    acts: ['approaches'],
    rank: 80,
    topic: 'approach',
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Ask {gatekeeper} for a slot with {who}: purpose in one line, length, paper in the house format',
      'zh-CN': '请{gatekeeper}安排见{who}：一句话写事由、要多久，材料按内部格式',
    },
  },
  {
    id: 'gate.keeper',
    lane: 'action',
    when: { firstSeat: true, guards: true, planned: false, sorts: SINGLE },
    acts: ['approaches'],
    rank: 61,
    topic: 'approach',
    day: { anchor: 'begin', days: 0 },
    words: {
      en: 'Agree with {who} how we report back after each talk with {guarded}, and keep to the calendar',
      'zh-CN': '与{who}约定：每次见过{guarded}后怎么回报，时间听其安排',
    },
  },
];
