/** Lines for somebody of data protection who carries it out or uses it. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const dataProtectionExecutorEntries: readonly PlaybookEntry[] = [
  {
    id: 'data-protection.executor.which-form',
    lane: 'information',
    when: {
      functions: ['data-protection'],
      parts: ['executor'],
      stepKinds: ['need', 'search', 'selection'],
      profiles: NOT_SMALL,
      offer: ['data', 'system', 'unknown'],
    },
    rank: 54,
    topic: 'dpa-form',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'From {who}: which form of processing agreement and which questions will reach us, and from whom?',
      'zh-CN': '向{who}问清：会给我方哪份处理协议和问卷，由谁发？',
    },
  },
  {
    id: 'data-protection.executor.record-of-processing',
    lane: 'action',
    when: {
      functions: ['data-protection'],
      parts: ['executor'],
      stepKinds: ['pilot', 'budget', 'approval', 'contract'],
      profiles: NOT_SMALL,
      offer: ['data', 'system', 'unknown'],
    },
    rank: 54,
    topic: 'record',
    acts: ['approaches'],
    day: { anchor: 'end', days: -10 },
    words: {
      en: 'Fill in for {who} our columns of the record of processing',
      'zh-CN': '把处理活动记录中该我方填的几栏填好交{who}',
    },
  },
  {
    id: 'data-protection.executor.one-record',
    lane: 'information',
    when: {
      functions: ['data-protection'],
      parts: ['executor'],
      stepKinds: ['payment', 'rollout'],
      profiles: NOT_SMALL,
      offer: ['data', 'system', 'unknown'],
    },
    rank: 54,
    topic: 'deletion-test',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'To {who}: how the record of one person is found, exported and deleted',
      'zh-CN': '告知{who}：一个人的记录怎么查、怎么导出、怎么删',
    },
  },
];
