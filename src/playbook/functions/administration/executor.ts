/** Lines for somebody of administration who carries it out or uses it. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_PUBLIC } from '../../procedures.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const administrationExecutorEntries: readonly PlaybookEntry[] = [
  {
    id: 'administration.executor.asked-first',
    lane: 'information',
    when: {
      functions: ['administration'],
      parts: ['executor'],
      stepKinds: ['selection', 'pilot', 'custom'],
      profiles: NOT_SMALL,
    },
    rank: 50,
    topic: 'staff-questions',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'What will staff ask {who} first, and which answer is still missing?',
      'zh-CN': '员工会先来问{who}什么，哪一条还没有答案？',
    },
  },
  {
    id: 'administration.executor.tries-form',
    lane: 'action',
    when: {
      functions: ['administration'],
      parts: ['executor'],
      stepKinds: ['selection', 'pilot'],
      profiles: NOT_SMALL,
      procedures: NOT_PUBLIC,
      offer: ['money'],
    },
    rank: 56,
    topic: 'own-trial',
    acts: ['approaches'],
    day: { anchor: 'end', days: -10 },
    words: {
      en: 'Let {who} enter, complete and withdraw one entry alone; note where help was needed',
      'zh-CN': '让{who}自己录一单、补一次、撤一次，记下哪一步要人教',
    },
  },
  {
    id: 'administration.executor.takes-request',
    lane: 'action',
    when: {
      functions: ['administration'],
      parts: ['executor'],
      stepKinds: ['selection', 'pilot'],
      profiles: NOT_SMALL,
      procedures: NOT_PUBLIC,
      offer: ['system'],
    },
    rank: 54,
    topic: 'own-trial',
    acts: ['approaches'],
    day: { anchor: 'end', days: -10 },
    words: {
      en: 'Let {who} take one real request through it alone, from entry to answer; note each stop',
      'zh-CN': '让{who}独立办完一件真实来件，从录入到答复，卡住的地方都记下',
    },
  },
  {
    id: 'administration.executor.rooms-badges',
    lane: 'action',
    when: {
      functions: ['administration'],
      parts: ['executor'],
      stepKinds: ['selection', 'pilot'],
      profiles: NOT_SMALL,
    },
    rank: 48,
    topic: 'rooms-and-badges',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Give {who} the list of rooms, badges and parking for demo and trial days',
      'zh-CN': '把演示、试用期间要用的场地、门禁、车位清单给{who}',
    },
  },
  {
    id: 'administration.executor.effort',
    lane: 'information',
    when: {
      functions: ['administration'],
      parts: ['executor'],
      stepKinds: ['budget', 'approval'],
      profiles: NOT_SMALL,
    },
    rank: 46,
    topic: 'effort-figures',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Hours for {who}: notices, access for new users, questions in the first month',
      'zh-CN': '列给{who}的工时：发通知、开权限、头一个月答疑',
    },
  },
  {
    id: 'administration.executor.papers-complete',
    lane: 'action',
    when: { functions: ['administration'], parts: ['executor'], stepKinds: ['contract'], profiles: NOT_SMALL },
    rank: 50,
    topic: 'papers',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Go through the paper set with {who}: originals, seals, power of attorney, order number',
      'zh-CN': '与{who}核对文件：原件份数、印章、授权书、订单号',
    },
  },
  {
    id: 'administration.executor.staff-notice',
    lane: 'action',
    when: {
      functions: ['administration'],
      parts: ['executor'],
      stepKinds: ['payment', 'rollout'],
      profiles: NOT_SMALL,
    },
    rank: 54,
    topic: 'staff-notice',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Write the notice with {who}: from when, what to do, whom to ask; half a page',
      'zh-CN': '与{who}写全员通知：哪天起、怎么做、问谁，半页以内',
    },
  },
  {
    id: 'administration.executor.notice-before',
    lane: 'action',
    when: {
      functions: ['administration'],
      parts: ['executor'],
      stepKinds: ['payment', 'rollout'],
      profiles: NOT_SMALL,
    },
    rank: 57,
    topic: 'staff-notice',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Write the notice with {who} well before {byWhen}: from when, what to do, whom to ask',
      'zh-CN': '赶在{byWhen}之前与{who}写好全员通知：哪天起、怎么做、问谁',
    },
  },
  {
    id: 'administration.executor.ask-first',
    lane: 'information',
    when: {
      functions: ['administration'],
      parts: ['executor'],
      stepKinds: ['payment', 'rollout'],
      profiles: NOT_SMALL,
    },
    rank: 46,
    topic: 'help-on-spot',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Tell {who} our number for staff questions, its hours, and what it cannot answer',
      'zh-CN': '告诉{who}：员工答疑电话、服务时间、哪些问题答不了',
    },
  },
];
