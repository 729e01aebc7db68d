/** Lines for somebody of internal audit who carries it out or uses it. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const internalAuditExecutorEntries: readonly PlaybookEntry[] = [
  {
    id: 'internal-audit.executor.check-plan',
    lane: 'information',
    when: {
      functions: ['internal-audit'],
      parts: ['executor'],
      stepKinds: ['need', 'search', 'selection', 'pilot', 'budget', 'approval'],
      profiles: NOT_SMALL,
    },
    rank: 52,
    topic: 'audit-plan',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'From {who}: when is this field next audited, and what sample is usual?',
      'zh-CN': '向{who}问清：这一块下次哪天审，通常抽多少？',
    },
  },
  {
    id: 'internal-audit.executor.spot-check',
    lane: 'action',
    when: {
      functions: ['internal-audit'],
      parts: ['executor'],
      stepKinds: ['pilot', 'rollout'],
      profiles: NOT_SMALL,
      offer: ['system'],
    },
    rank: 56,
    topic: 'spot-check',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 10 },
    words: {
      en: 'Build with {who} the report that a spot check needs, and run it once',
      'zh-CN': '与{who}做出抽查要用的报表，试跑一次',
    },
  },
  {
    id: 'internal-audit.executor.without-asking',
    lane: 'information',
    when: {
      functions: ['internal-audit'],
      parts: ['executor'],
      stepKinds: ['contract', 'payment', 'rollout'],
      profiles: NOT_SMALL,
    },
    rank: 52,
    topic: 'records',
    acts: ['approaches'],
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'To {who}: where each record is found without asking a department for it',
      'zh-CN': '告知{who}：每条记录在哪里查，不必再找部门要',
    },
  },
];
