/** What data protection asks of our side: systems, capabilities and teams. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const dataProtectionNeeds: readonly PlaybookEntry[] = [
  {
    id: 'data-protection.approver.processing-agreement',
    lane: 'system',
    when: {
      functions: ['data-protection'],
      parts: ['approver'],
      stepKinds: ['selection', 'pilot', 'contract'],
      profiles: NOT_SMALL,
      offer: ['data', 'system', 'unknown'],
    },
    asks: 'system:security-papers',
    rank: 58,
    words: {
      en: 'Security and privacy pack: processing agreement, protective measures, sub-processors, deletion',
      'zh-CN': '安全与隐私资料包：处理协议、保护措施、再受托方、删除办法',
    },
  },
  {
    id: 'data-protection.approver.privacy-answers',
    lane: 'capability',
    when: {
      functions: ['data-protection'],
      parts: ['approver'],
      stepKinds: ['selection'],
      profiles: NOT_SMALL,
      offer: ['data', 'system', 'unknown'],
    },
    asks: 'capability:security-answers',
    rank: 54,
    words: {
      en: 'Security answers: answers on personal data in ten working days',
      'zh-CN': '安全问卷答复：个人信息问题十个工作日内答复',
    },
  },
  {
    id: 'data-protection.approver.in-writing',
    lane: 'team',
    when: {
      functions: ['data-protection'],
      parts: ['approver'],
      stepKinds: ['selection', 'pilot', 'contract'],
      profiles: NOT_SMALL,
      offer: ['data', 'system', 'unknown'],
    },
    asks: 'team:security',
    rank: 54,
    words: {
      en: 'Security and privacy officer: written answers on personal data, by a named officer',
      'zh-CN': '安全与隐私负责人：个人信息问题由专人书面答复',
    },
  },
];
