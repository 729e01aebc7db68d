/** What is asked while nobody knows in which function somebody sits; must never guess the function. */
import type { PlaybookEntry } from '../playbook.ts';
import { NOT_SMALL } from '../profiles.ts';
import { SINGLE } from '../sorts.ts';

const UNKNOWN: PlaybookEntry['when'] = { functions: ['unknown'], sorts: SINGLE, profiles: NOT_SMALL };

const EVERYBODY = ['initiator', 'approver', 'informed', 'executor', 'opinion-holder'] as const;

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
      'zh-CN': '与{who}算出前几周多出的工时，书面写明我方承担哪些',
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
  {
    id: 'unknown.tender.may-judge',
    lane: 'action',
    when: { ...UNKNOWN, stepKinds: ['tender'], silence: ['none', 'ahead'], parts: EVERYBODY },
    rank: 52,
    topic: 'may-judge',
    day: { anchor: 'published', days: 0 },
    words: {
      en: 'Make no contact with {who} while the tender runs: a judge of the bids, for all we know',
      'zh-CN': '招标期间不接触{who}：职能不明，可能参与评标',
    },
  },
  {
    id: 'unknown.initiator.our-part',
    lane: 'action',
    when: { ...UNKNOWN, stepKinds: ['budget', 'approval'], parts: ['initiator'] },
    acts: ['approaches'],
    rank: 50,
    topic: 'request-annex',
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Ask {who} which part of the request comes from us, in which form, by which day',
      'zh-CN': '问{who}：申请里哪部分由我方出、什么格式、哪天交',
    },
  },
  {
    id: 'unknown.approver.state-of-work',
    lane: 'information',
    when: { ...UNKNOWN, stepKinds: ['rollout'], offer: ['goods', 'service', 'works'], parts: ['approver'] },
    acts: ['approaches'],
    rank: 44,
    topic: 'state-of-work',
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'For {who}, in three lines every week: what is done, what is open, next day due',
      'zh-CN': '每周用三句话告知{who}：做完什么、遗留什么、下个节点哪天',
    },
  },
];
