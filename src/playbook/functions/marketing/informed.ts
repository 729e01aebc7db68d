/** Lines for somebody of marketing who is told. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const marketingInformedEntries: readonly PlaybookEntry[] = [
  {
    id: 'marketing.informed.nothing-said',
    lane: 'information',
    when: {
      functions: ['marketing'],
      parts: ['informed'],
      stepKinds: ['need', 'search'],
      profiles: NOT_SMALL,
    },
    rank: 46,
    topic: 'informed-scope',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Two lines for {who}: what is looked at, and that nothing is published about it',
      'zh-CN': '给{who}两句话：在看什么，对外一概不发布',
    },
  },
  {
    id: 'marketing.informed.aim-told',
    lane: 'information',
    when: {
      functions: ['marketing'],
      parts: ['informed'],
      stepKinds: ['need', 'search'],
      profiles: NOT_SMALL,
    },
    rank: 49,
    topic: 'informed-scope',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'In two lines to {who}: nothing is published about it, no name or logo used; the aim: {goal}',
      'zh-CN': '两句话告知{who}：对外不发布、不用名称标识；目标：{goal}',
    },
  },
  {
    id: 'marketing.informed.brand-rule',
    lane: 'information',
    when: { functions: ['marketing'], parts: ['informed'], stepKinds: ['selection', 'pilot'], profiles: NOT_SMALL },
    rank: 46,
    topic: 'informed-objection',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Which brand or consent rule does it touch, and by when should {who} say so?',
      'zh-CN': '涉及哪条品牌或授权规定，{who}最晚哪天提出？',
    },
  },
  {
    id: 'marketing.informed.month',
    lane: 'information',
    when: { functions: ['marketing'], parts: ['informed'], stepKinds: ['budget', 'approval'], profiles: NOT_SMALL },
    rank: 44,
    topic: 'informed-sum',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 0 },
    words: {
      en: 'Tell {who} the month of the start, and what customers or press will see of it',
      'zh-CN': '告诉{who}：哪个月启用、客户和媒体会看到什么',
    },
  },
  {
    id: 'marketing.informed.may-be-said',
    lane: 'action',
    when: { functions: ['marketing'], parts: ['informed'], stepKinds: ['contract'], profiles: NOT_SMALL },
    rank: 48,
    topic: 'name-and-logo',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Ask {who} what may be said outside about the contract, and get it in writing',
      'zh-CN': '问清{who}：合同的事哪些能对外说，要一份书面的',
    },
  },
  {
    id: 'marketing.informed.day-and-contact',
    lane: 'information',
    when: { functions: ['marketing'], parts: ['informed'], stepKinds: ['rollout'], profiles: NOT_SMALL },
    rank: 44,
    topic: 'informed-start',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Tell {who} the day it starts, what customers will notice, and whom to ask',
      'zh-CN': '告诉{who}：哪天开始、客户会看到什么、有事问谁',
    },
  },
  {
    id: 'marketing.informed.handover-day',
    lane: 'information',
    when: { functions: ['marketing'], parts: ['informed'], stepKinds: ['payment'], profiles: NOT_SMALL },
    rank: 44,
    topic: 'informed-acceptance',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Tell {who} the day of handover, and that nothing about it goes outside unasked',
      'zh-CN': '告诉{who}：哪天交付，未经同意不对外发布',
    },
  },
];
