/** What the terms of a step add, each in its own words; must never promise that we comply. */
import type { PlaybookEntry } from '../playbook.ts';

export const termEntries: readonly PlaybookEntry[] = [
  {
    id: 'term.open',
    lane: 'action',
    when: { each: 'term-open' },
    rank: 88,
    words: {
      en: 'Say yes, or give {initiator} a reason to pass on: {term}',
      'zh-CN': '要么答应，要么给{initiator}一个能转达的理由：{term}',
    },
  },
  {
    id: 'term.met',
    lane: 'information',
    when: { each: 'term-met' },
    rank: 86,
    words: {
      en: 'Confirm in writing: {term}',
      'zh-CN': '书面确认：{term}',
    },
  },
  {
    id: 'term.refused',
    lane: 'information',
    when: { each: 'term-refused' },
    rank: 88,
    words: {
      en: 'For {initiator} to pass on, about “{term}”: {reason}',
      'zh-CN': '给{initiator}转达的理由（「{term}」）：{reason}',
    },
  },
];
