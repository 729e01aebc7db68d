/** Lines for somebody of IT who starts the purchase. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NO_BIDS } from '../../procedures.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const itInitiatorEntries: readonly PlaybookEntry[] = [
  {
    id: 'it.initiator.tickets',
    lane: 'action',
    when: {
      functions: ['it'],
      parts: ['initiator'],
      stepKinds: ['need', 'search'],
      profiles: NOT_SMALL,
      offer: ['system', 'unknown'],
    },
    rank: 58,
    topic: 'own-loss',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Count six months of tickets with {who}: cause, hours, how many came back',
      'zh-CN': '与{who}统计半年工单：原因、工时、重复几次',
    },
  },
  {
    id: 'it.initiator.who-pays',
    lane: 'information',
    when: {
      functions: ['it'],
      parts: ['initiator'],
      stepKinds: ['need', 'search', 'budget', 'approval'],
      profiles: NOT_SMALL,
    },
    rank: 54,
    topic: 'payer',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'From {who}: which department would pay for it, and does it know yet?',
      'zh-CN': '向{who}问清：这笔钱由哪个部门出，那边知道了吗？',
    },
  },
  {
    id: 'it.initiator.it-doubters',
    lane: 'information',
    when: {
      functions: ['it'],
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
      en: 'From {who}: who in IT or among the users doubts it, and what would each want tested?',
      'zh-CN': '向{who}问清：IT 和用户里谁有疑虑，各想测哪一项？',
    },
  },
  {
    id: 'it.initiator.annexes',
    lane: 'action',
    when: {
      functions: ['it'],
      parts: ['initiator'],
      stepKinds: ['budget', 'approval'],
      profiles: NOT_SMALL,
      procedures: NO_BIDS,
      offer: ['system', 'unknown'],
    },
    rank: 58,
    topic: 'annexes',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Give {who} for the paper: drawing, days of IT, running cost, way back',
      'zh-CN': '给{who}上报材料的附件：架构图、IT 人天、运行费用、回退方案',
    },
  },
  {
    id: 'it.initiator.open-terms',
    lane: 'information',
    when: { functions: ['it'], parts: ['initiator'], stepKinds: ['contract'], profiles: NOT_SMALL },
    rank: 54,
    topic: 'errands',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'To {who}: service levels and access rules as they now stand in the contract',
      'zh-CN': '告知{who}：合同里现定的服务级别和接入规则',
    },
  },
  {
    id: 'it.initiator.no-more-running',
    lane: 'information',
    when: {
      functions: ['it'],
      parts: ['initiator'],
      stepKinds: ['payment', 'rollout'],
      profiles: NOT_SMALL,
      offer: ['system', 'unknown'],
    },
    rank: 56,
    topic: 'first-result',
    acts: ['approaches'],
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'To {who}: hours of running and repair saved since the start, from the ticket list',
      'zh-CN': '报{who}：上线后运维和修复少花的工时，按工单统计',
    },
  },
  {
    id: 'it.initiator.faults-since',
    lane: 'information',
    when: {
      functions: ['it'],
      parts: ['initiator'],
      stepKinds: ['payment', 'rollout'],
      profiles: NOT_SMALL,
      offer: ['goods', 'works', 'service'],
    },
    rank: 54,
    topic: 'first-result',
    acts: ['approaches'],
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'To {who}: faults since the start, time to mend, what is open',
      'zh-CN': '报{who}：启用以来的故障、修复用时、未了项',
    },
  },
];
