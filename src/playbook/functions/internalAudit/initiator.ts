/** Lines for somebody of internal audit who starts the purchase. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const internalAuditInitiatorEntries: readonly PlaybookEntry[] = [
  {
    id: 'internal-audit.initiator.finding-wording',
    lane: 'action',
    when: { functions: ['internal-audit'], parts: ['initiator'], stepKinds: ['need', 'search'], profiles: NOT_SMALL },
    rank: 58,
    topic: 'trigger',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Ask {who} for the wording of the finding and its deadline, not for names',
      'zh-CN': '向{who}要审计意见原文和整改期限，不问涉及谁',
    },
  },
  {
    id: 'internal-audit.initiator.must-answer',
    lane: 'information',
    when: { functions: ['internal-audit'], parts: ['initiator'], stepKinds: ['need', 'search'], profiles: NOT_SMALL },
    rank: 56,
    topic: 'report-day',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'From {who}: who must answer the report, by which day, and what was promised already?',
      'zh-CN': '向{who}问清：报告由谁答复、哪天前，已承诺了什么？',
    },
  },
  {
    id: 'internal-audit.initiator.proof-of-cure',
    lane: 'information',
    when: {
      functions: ['internal-audit'],
      parts: ['initiator'],
      stepKinds: ['selection', 'pilot', 'budget', 'approval', 'contract'],
      profiles: NOT_SMALL,
    },
    rank: 56,
    topic: 'proof-of-cure',
    acts: ['approaches'],
    day: { anchor: 'end', days: -10 },
    words: {
      en: 'To {who}: which proof will show the finding settled, and from which day on',
      'zh-CN': '向{who}说明：整改完成凭什么证明、哪天起拿得到',
    },
  },
  {
    id: 'internal-audit.initiator.drawn-sample',
    lane: 'information',
    when: {
      functions: ['internal-audit'],
      parts: ['initiator'],
      stepKinds: ['payment', 'rollout'],
      profiles: NOT_SMALL,
    },
    rank: 56,
    topic: 'first-result',
    acts: ['approaches'],
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'To {who}: a sample drawn since the start, each with its trail',
      'zh-CN': '交{who}：启动后抽的样本，每条附完整轨迹',
    },
  },
];
