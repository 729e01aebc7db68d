/** What a planned contact adds: how it is made ready; must never propose it anew. */
import type { PlaybookEntry } from '../playbook.ts';
import { SINGLE } from '../sorts.ts';

export const plannedContactEntries: readonly PlaybookEntry[] = [
  {
    id: 'planned.aim',
    lane: 'action',
    when: { firstSeat: true, sorts: SINGLE, planned: true },
    acts: ['approaches'],
    rank: 84,
    topic: 'approach',
    day: { anchor: 'begin', days: 0 },
    words: {
      en: 'Make {planned} with {who} ready: one question, one paper to leave there; aim: {aim}',
      'zh-CN': '准备{planned}与{who}的沟通：一个问题、一份留下的材料；目的：{aim}',
    },
  },
  {
    id: 'planned.no-aim',
    lane: 'action',
    when: { firstSeat: true, sorts: SINGLE, planned: true, unknown: ['aim'] },
    acts: ['approaches'],
    rank: 83,
    topic: 'approach',
    day: { anchor: 'begin', days: 0 },
    words: {
      en: 'Set the aim of {planned} with {who}: which date, figure or decision do we bring home?',
      'zh-CN': '定下{planned}与{who}沟通的目的：要拿回哪个日期、哪个数或哪个决定',
    },
  },
];
