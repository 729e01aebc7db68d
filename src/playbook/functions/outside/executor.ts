/** Lines for somebody outside the customer who carries it out or uses it. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NO_BIDS, NOT_PUBLIC } from '../../procedures.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const outsideExecutorEntries: readonly PlaybookEntry[] = [
  {
    id: 'outside.executor.capacity',
    lane: 'information',
    when: { functions: ['outside'], parts: ['executor'], stepKinds: ['need', 'search'], profiles: NOT_SMALL },
    rank: 50,
    topic: 'capacity',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Under whose contract would {who} work, and with how many free people in that month?',
      'zh-CN': '{who}按跟谁签的合同干活，那个月有几个人能用？',
    },
  },
  {
    id: 'outside.executor.split-work',
    lane: 'action',
    when: { functions: ['outside'], parts: ['executor'], stepKinds: ['selection', 'pilot'], profiles: NOT_SMALL },
    rank: 56,
    topic: 'who-does-what',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Settle with {who} line by line what they do, what we do, and who may stop the work',
      'zh-CN': '与{who}逐项定清：哪些由其做、哪些由我方做、谁能叫停',
    },
  },
  {
    id: 'outside.executor.offers-apart',
    lane: 'action',
    when: {
      functions: ['outside'],
      parts: ['executor'],
      stepKinds: ['selection'],
      profiles: NOT_SMALL,
      procedures: NOT_PUBLIC,
    },
    rank: 50,
    topic: 'offers-apart',
    day: { anchor: 'begin', days: 0 },
    words: {
      en: 'Keep our offer independent of {who}; no price told where both may bid',
      'zh-CN': '与{who}可能同时参与的项目，各自独立报价，互不通价',
    },
  },
  {
    id: 'outside.executor.days-and-price',
    lane: 'information',
    when: {
      functions: ['outside'],
      parts: ['executor'],
      stepKinds: ['budget', 'approval'],
      profiles: NOT_SMALL,
      procedures: NO_BIDS,
    },
    rank: 48,
    topic: 'effort-figures',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Show the days and travel of {who}, as far as we pay them, as a line of their own in the total',
      'zh-CN': '由我方付费的，总价里单列{who}的人天和差旅，不混进我方报价',
    },
  },
  {
    id: 'outside.executor.liability',
    lane: 'information',
    when: { functions: ['outside'], parts: ['executor'], stepKinds: ['contract'], profiles: NOT_SMALL },
    rank: 50,
    topic: 'interface-liability',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Who answers to {customer} if the part of {who} comes late, and where does the contract say so?',
      'zh-CN': '{who}那部分延期由谁对{customer}负责，合同哪一条写明？',
    },
  },
  {
    id: 'outside.executor.one-plan',
    lane: 'action',
    when: { functions: ['outside'], parts: ['executor'], stepKinds: ['rollout'], profiles: NOT_SMALL },
    rank: 54,
    topic: 'shared-plan',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -15 },
    words: {
      en: 'Fix one plan with {who}: hand-over days, site hours, contact, and what we need by when',
      'zh-CN': '与{who}共用一张计划：交接日、进场时段、接口人、各自要什么',
    },
  },
  {
    id: 'outside.executor.test-together',
    lane: 'action',
    when: {
      functions: ['outside'],
      parts: ['executor'],
      stepKinds: ['payment'],
      profiles: NOT_SMALL,
      offer: ['system', 'goods', 'service', 'unknown'],
    },
    rank: 50,
    topic: 'joint-test',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Test the hand-over points with {who} before the customer does, and log whose each fault is',
      'zh-CN': '在客户验收之前，与{who}联测交接处，缺陷写明归谁',
    },
  },
  {
    id: 'outside.executor.shares-measured',
    lane: 'action',
    when: {
      functions: ['outside'],
      parts: ['executor'],
      stepKinds: ['payment'],
      profiles: NOT_SMALL,
      offer: ['works'],
    },
    rank: 50,
    topic: 'shares-measured',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Before the customer measures, settle with {who} which quantities and tests each side signs',
      'zh-CN': '客户计量之前，与{who}说定各自签认哪些工程量和检验',
    },
  },
];
