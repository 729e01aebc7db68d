/** Lines for somebody of administration who is told. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const administrationInformedEntries: readonly PlaybookEntry[] = [
  {
    id: 'administration.informed.looked-at',
    lane: 'information',
    when: {
      functions: ['administration'],
      parts: ['informed'],
      stepKinds: ['need', 'search'],
      profiles: NOT_SMALL,
    },
    rank: 46,
    topic: 'informed-scope',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Two lines for {who}: what is looked at, and that no room, form or supplier changes yet',
      'zh-CN': '给{who}两句话：在看什么，场地、表单、供应商暂时都不变',
    },
  },
  {
    id: 'administration.informed.aim-told',
    lane: 'information',
    when: {
      functions: ['administration'],
      parts: ['informed'],
      stepKinds: ['need', 'search'],
      profiles: NOT_SMALL,
    },
    rank: 49,
    topic: 'informed-scope',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'In two lines to {who}: no room, form or supplier changes yet; the aim: {goal}',
      'zh-CN': '两句话告知{who}：场地、表单、供应商暂时都不变；目标：{goal}',
    },
  },
  {
    id: 'administration.informed.visit-rules',
    lane: 'information',
    when: {
      functions: ['administration'],
      parts: ['informed'],
      stepKinds: ['selection', 'pilot'],
      profiles: NOT_SMALL,
    },
    rank: 46,
    topic: 'visit-rules',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'How many days ahead, and with which form, must our visits reach {who}?',
      'zh-CN': '我方来访要提前几天、用什么单子报给{who}？',
    },
  },
  {
    id: 'administration.informed.cost-and-month',
    lane: 'information',
    when: {
      functions: ['administration'],
      parts: ['informed'],
      stepKinds: ['budget', 'approval'],
      profiles: NOT_SMALL,
    },
    rank: 46,
    topic: 'informed-sum',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 0 },
    words: {
      en: 'Tell {who} in which month rooms, desks or access would be needed, and who bears the cost',
      'zh-CN': '告诉{who}：哪个月要用场地、工位、门禁，费用谁出',
    },
  },
  {
    id: 'administration.informed.seal-days',
    lane: 'action',
    when: { functions: ['administration'], parts: ['informed'], stepKinds: ['contract'], profiles: NOT_SMALL },
    rank: 46,
    topic: 'seal-and-post',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Ask {who} how many originals, which seal, and where to send them',
      'zh-CN': '问清{who}：原件几份、盖什么章、寄到哪里',
    },
  },
  {
    id: 'administration.informed.week-ahead',
    lane: 'action',
    when: {
      functions: ['administration'],
      parts: ['informed'],
      stepKinds: ['rollout'],
      profiles: NOT_SMALL,
    },
    rank: 48,
    topic: 'dates-ahead',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Give {who} visitors, rooms and deliveries a week ahead, with plates and names',
      'zh-CN': '提前一周把来访人员、用房、到货时间和车牌报给{who}',
    },
  },
  {
    id: 'administration.informed.accepted-where',
    lane: 'information',
    when: { functions: ['administration'], parts: ['informed'], stepKinds: ['payment'], profiles: NOT_SMALL },
    rank: 44,
    topic: 'informed-acceptance',
    acts: ['approaches'],
    day: { anchor: 'end', days: 0 },
    words: {
      en: 'Tell {who} what was accepted where and when, where the protocol is kept, and whom to call',
      'zh-CN': '告知{who}：哪天在哪里验收了什么、验收单存在哪里、有事找谁',
    },
  },
];
