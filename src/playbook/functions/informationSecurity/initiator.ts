/** Lines for somebody of information security who starts the purchase. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const informationSecurityInitiatorEntries: readonly PlaybookEntry[] = [
  {
    id: 'information-security.initiator.incident',
    lane: 'action',
    when: {
      functions: ['information-security'],
      parts: ['initiator'],
      stepKinds: ['need', 'search'],
      profiles: NOT_SMALL,
    },
    rank: 58,
    topic: 'trigger',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Ask {who} which incident or audit point lies behind this, without names',
      'zh-CN': '问{who}起因是哪次事件或哪条整改，不涉及人名',
    },
  },
  {
    id: 'information-security.initiator.report-closed',
    lane: 'information',
    when: {
      functions: ['information-security'],
      parts: ['initiator'],
      stepKinds: ['need', 'search'],
      profiles: NOT_SMALL,
    },
    rank: 56,
    topic: 'report-day',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'From {who}: by which day must the gap be reported as closed, and to whom?',
      'zh-CN': '向{who}问清：哪天前要报整改完成、报给谁？',
    },
  },
  {
    id: 'information-security.initiator.closed-and-open',
    lane: 'information',
    when: {
      functions: ['information-security'],
      parts: ['initiator'],
      stepKinds: ['selection', 'pilot', 'budget', 'approval'],
      profiles: NOT_SMALL,
    },
    rank: 56,
    topic: 'gap-list',
    acts: ['approaches'],
    day: { anchor: 'end', days: -10 },
    words: {
      en: 'To {who}: which part of the gap we close, what stays, who else it takes',
      'zh-CN': '向{who}说明：我方能补哪部分、还剩什么、要靠谁',
    },
  },
  {
    id: 'information-security.initiator.measure-days',
    lane: 'information',
    when: { functions: ['information-security'], parts: ['initiator'], stepKinds: ['contract'], profiles: NOT_SMALL },
    rank: 54,
    topic: 'binding-dates',
    acts: ['approaches'],
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'To {who}: each measure with its day, as it stands in the contract',
      'zh-CN': '告知{who}：各项措施写进合同的完成日',
    },
  },
  {
    id: 'information-security.initiator.before-after',
    lane: 'information',
    when: {
      functions: ['information-security'],
      parts: ['initiator'],
      stepKinds: ['payment', 'rollout'],
      profiles: NOT_SMALL,
    },
    rank: 56,
    topic: 'first-result',
    acts: ['approaches'],
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'To {who}: test before and after, gap by gap, signed by the tester',
      'zh-CN': '交{who}：整改前后测试逐项对照，测试方签字',
    },
  },
];
