/** Lines for somebody of data protection who starts the purchase. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const dataProtectionInitiatorEntries: readonly PlaybookEntry[] = [
  {
    id: 'data-protection.initiator.must-end',
    lane: 'action',
    when: {
      functions: ['data-protection'],
      parts: ['initiator'],
      stepKinds: ['need', 'search'],
      profiles: NOT_SMALL,
      offer: ['data', 'system', 'unknown'],
    },
    rank: 58,
    topic: 'trigger',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Ask {who} which processing must end or change, and on whose order',
      'zh-CN': '问{who}哪项处理要停或要改、由谁要求',
    },
  },
  {
    id: 'data-protection.initiator.complaint',
    lane: 'information',
    when: {
      functions: ['data-protection'],
      parts: ['initiator'],
      stepKinds: ['need', 'search'],
      profiles: NOT_SMALL,
      offer: ['data', 'system', 'unknown'],
    },
    rank: 56,
    topic: 'report-day',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'From {who}: which complaint, request or order brought this up, and by which day must it be answered?',
      'zh-CN': '向{who}问清：由哪次投诉、查询或责令引起，哪天前要答复？',
    },
  },
  {
    id: 'data-protection.initiator.no-longer-needed',
    lane: 'information',
    when: {
      functions: ['data-protection'],
      parts: ['initiator'],
      stepKinds: ['selection', 'pilot', 'budget', 'approval'],
      profiles: NOT_SMALL,
      offer: ['data', 'system', 'unknown'],
    },
    rank: 56,
    topic: 'requirement-list',
    acts: ['approaches'],
    day: { anchor: 'end', days: -10 },
    words: {
      en: 'To {who}: which fields, copies and transfers fall away',
      'zh-CN': '告知{who}：哪些字段、副本、传输不再需要',
    },
  },
  {
    id: 'data-protection.initiator.purpose-in-contract',
    lane: 'information',
    when: {
      functions: ['data-protection'],
      parts: ['initiator'],
      stepKinds: ['contract'],
      profiles: NOT_SMALL,
      offer: ['data', 'system', 'unknown'],
    },
    rank: 54,
    topic: 'binding-dates',
    acts: ['approaches'],
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'To {who}: purpose, retention and deletion as they stand in the agreement',
      'zh-CN': '告知{who}：协议中写定的目的、保存期、删除',
    },
  },
  {
    id: 'data-protection.initiator.ended',
    lane: 'information',
    when: {
      functions: ['data-protection'],
      parts: ['initiator'],
      stepKinds: ['payment', 'rollout'],
      profiles: NOT_SMALL,
      offer: ['data', 'system', 'unknown'],
    },
    rank: 56,
    topic: 'first-result',
    acts: ['approaches'],
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'To {who}: proof that the old processing has ended: day, log, deletion',
      'zh-CN': '交{who}：原处理已停的证明，含日期、日志、删除记录',
    },
  },
];
