/** Lines for a head of the house who starts the purchase. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NO_BIDS, NOT_PUBLIC, PUBLIC } from '../../procedures.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const executiveInitiatorEntries: readonly PlaybookEntry[] = [
  {
    id: 'executive.initiator.name-owner',
    lane: 'action',
    when: {
      functions: ['executive'],
      parts: ['initiator'],
      stepKinds: ['need', 'search'],
      profiles: NOT_SMALL,
    },
    rank: 58,
    topic: 'daily-owner',
    acts: ['approaches'],
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'Ask {who} to name who carries this from day to day, and how many hours a week that is',
      'zh-CN': '请{who}指定日常牵头人，并说定每周投入的时间',
    },
  },
  {
    id: 'executive.initiator.doubters',
    lane: 'information',
    when: {
      functions: ['executive'],
      parts: ['initiator'],
      stepKinds: ['selection', 'pilot'],
      profiles: NOT_SMALL,
      procedures: NO_BIDS,
    },
    rank: 54,
    topic: 'doubters',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Which of those who are heard doubt this, and what would each have to see before {who} could decide?',
      'zh-CN': '哪些参与意见的人还有疑虑，各要看到什么，{who}才好定？',
    },
  },
  {
    id: 'executive.initiator.annexes',
    lane: 'action',
    when: {
      functions: ['executive'],
      parts: ['initiator'],
      stepKinds: ['budget', 'approval'],
      profiles: NOT_SMALL,
      staffed: true,
      procedures: NO_BIDS,
    },
    rank: 58,
    topic: 'annexes',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Hand the annexes for the request of {who} to its author: figures, references, risks, dates',
      'zh-CN': '{who}这份申请的附件交起草人：测算、案例、风险、日程',
    },
  },
  {
    id: 'executive.initiator.asked-annexes',
    lane: 'action',
    when: {
      functions: ['executive'],
      parts: ['initiator'],
      stepKinds: ['budget', 'approval'],
      profiles: NOT_SMALL,
      procedures: PUBLIC,
      silence: ['none', 'ahead'],
    },
    rank: 58,
    topic: 'annexes',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'For the request of {who}, if asked in writing: data sheets and references that any supplier could hand over',
      'zh-CN': '{who}的申请如书面索要：只给各家都能提供的说明书和业绩，留底',
    },
  },
  {
    id: 'executive.initiator.open-terms',
    lane: 'information',
    when: {
      functions: ['executive'],
      parts: ['initiator'],
      stepKinds: ['contract'],
      profiles: NOT_SMALL,
      procedures: NOT_PUBLIC,
    },
    rank: 54,
    topic: 'errands',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'To {who}, weekly: which terms are open, who on each side owns them, what that does to the start',
      'zh-CN': '每周报{who}：哪些条款未定、双方各由谁负责、对启动日有何影响',
    },
  },
  {
    id: 'executive.initiator.award-dates',
    lane: 'information',
    when: {
      functions: ['executive'],
      parts: ['initiator'],
      stepKinds: ['contract'],
      profiles: NOT_SMALL,
      procedures: PUBLIC,
    },
    rank: 54,
    topic: 'errands',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 2 },
    words: {
      en: 'To {who}: day of signature, day of the kick-off and our project lead, all as bid',
      'zh-CN': '向{who}报：签约日、启动日和我方项目经理，均与投标文件一致',
    },
  },
  {
    id: 'executive.initiator.first-result',
    lane: 'information',
    when: { functions: ['executive'], parts: ['initiator'], stepKinds: ['payment', 'rollout'], profiles: NOT_SMALL },
    rank: 56,
    topic: 'first-result',
    acts: ['approaches'],
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'Show {who} the first result: the figure before, the figure now, the day it was measured',
      'zh-CN': '拿首个成果给{who}看：原来多少、现在多少、哪天测的',
    },
  },
];
