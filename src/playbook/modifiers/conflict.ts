/** What a conflict between two people adds; must never take sides. */
import type { PlaybookEntry } from '../playbook.ts';
import { NOT_PUBLIC, PUBLIC } from '../procedures.ts';

export const conflictEntries: readonly PlaybookEntry[] = [
  {
    id: 'conflict.apart',
    lane: 'action',
    when: { each: 'conflict', procedures: NOT_PUBLIC },
    acts: ['approaches'],
    rank: 64,
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Hear {who} one by one with the same question: which test or figure would both accept?',
      'zh-CN': '分别听{who}的意见，问同一个问题：用什么标准或测试，双方都认',
    },
  },
  {
    id: 'conflict.public.apart',
    lane: 'action',
    when: { each: 'conflict', procedures: PUBLIC, silence: ['none', 'ahead'], over: false },
    acts: ['approaches'],
    rank: 64,
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Hear {who} one by one, on registered visits, with the same question: which test or figure would both accept?',
      'zh-CN': '登记来访，分别听{who}的意见，问同一个问题：用什么标准或测试，双方都认',
    },
  },
];
