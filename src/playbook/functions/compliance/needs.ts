/** What compliance asks of our side: systems, capabilities and teams. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const complianceNeeds: readonly PlaybookEntry[] = [
  {
    id: 'compliance.approver.contact-log',
    lane: 'system',
    when: {
      functions: ['compliance'],
      parts: ['approver'],
      stepKinds: ['search', 'contract'],
      profiles: NOT_SMALL,
    },
    asks: 'system:compliance-log',
    rank: 56,
    words: {
      en: 'Compliance log: contacts, gifts and ties, each with its day and name',
      'zh-CN': '合规台账：往来、礼品、关联关系，逐条有日期和人名',
    },
  },
  {
    id: 'compliance.approver.bribery-rules',
    lane: 'capability',
    when: { functions: ['compliance'], parts: ['approver'], stepKinds: ['search', 'approval'], profiles: NOT_SMALL },
    asks: 'capability:industry-expertise',
    rank: 52,
    words: {
      en: 'Sector rules: names the laws and authorities that this house answers to',
      'zh-CN': '行业法规：说得出该客户受哪些法规、哪些部门管',
    },
  },
  {
    id: 'compliance.approver.questionnaire',
    lane: 'team',
    when: {
      functions: ['compliance'],
      parts: ['approver'],
      stepKinds: ['search', 'selection'],
      profiles: NOT_SMALL,
    },
    asks: 'team:legal',
    rank: 54,
    words: {
      en: 'Our legal: third-party questionnaire back in ten working days',
      'zh-CN': '我方法务：尽调问卷十个工作日内交回',
    },
  },
];
