/** What is asked while nobody knows in which function somebody sits; must never guess the function. */
import type { PlaybookEntry } from '../playbook.ts';
import { NOT_SMALL } from '../profiles.ts';
import { SINGLE } from '../sorts.ts';

const UNKNOWN: PlaybookEntry['when'] = { functions: ['unknown'], sorts: SINGLE, profiles: NOT_SMALL };

export const unknownFunctionEntries: readonly PlaybookEntry[] = [
  {
    id: 'unknown.whose-department',
    lane: 'information',
    when: { ...UNKNOWN, firstSeat: true },
    acts: ['approaches'],
    learns: true,
    rank: 53,
    topic: 'function',
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'In which department, with which title and under whom will {who} act here?',
      'zh-CN': '{who}是哪个部门、什么职务、上级是谁？',
    },
  },
  {
    id: 'unknown.approver.no-rests-on',
    lane: 'information',
    when: { ...UNKNOWN, firstSeat: true, parts: ['approver'] },
    acts: ['approaches'],
    learns: true,
    rank: 50,
    topic: 'no-rests-on',
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'On which rule, figure or report would a no from {who} rest?',
      'zh-CN': '{who}要是不同意，依据会是哪条规定、哪个数或谁的报告？',
    },
  },
  {
    id: 'unknown.initiator.own-use',
    lane: 'action',
    when: { ...UNKNOWN, firstSeat: true, parts: ['initiator'] },
    acts: ['approaches'],
    rank: 50,
    topic: 'last-case',
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Have {who} tell the last case that went wrong, from start to end, with the date and the damage',
      'zh-CN': '请{who}把最近一次出问题的经过讲一遍，记下日期和损失',
    },
  },
  {
    id: 'unknown.initiator.asked-by',
    lane: 'information',
    when: { ...UNKNOWN, firstSeat: true, parts: ['initiator'] },
    acts: ['approaches'],
    learns: true,
    rank: 49,
    topic: 'asked-by',
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Who told {who} to see to this, and what is expected by when?',
      'zh-CN': '是谁让{who}办这件事，要求什么时候办成什么样？',
    },
  },
  {
    id: 'unknown.executor.hours',
    lane: 'action',
    when: { ...UNKNOWN, firstSeat: true, parts: ['executor'] },
    acts: ['approaches'],
    rank: 46,
    topic: 'extra-hours',
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Count with {who} the extra hours of the first weeks, and say in writing which of them we take on',
      'zh-CN': '与{who}算出头几周多出的工时，书面写明我方承担哪些',
    },
  },
  {
    id: 'unknown.opinion-holder.why-heard',
    lane: 'information',
    when: { ...UNKNOWN, parts: ['opinion-holder'] },
    acts: ['approaches'],
    learns: true,
    rank: 50,
    topic: 'why-heard',
    day: { anchor: 'begin', days: 0 },
    words: {
      en: 'On which questions will {swayed} listen to {who}, and since when?',
      'zh-CN': '{swayed}在哪些问题上听{who}的，从什么时候开始的？',
    },
  },
];
