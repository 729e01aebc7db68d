/** What internal audit asks of our side: systems, capabilities and teams. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const internalAuditNeeds: readonly PlaybookEntry[] = [
  {
    id: 'internal-audit.approver.contact-file',
    lane: 'system',
    when: {
      functions: ['internal-audit'],
      parts: ['approver'],
      stepKinds: ['search'],
      profiles: NOT_SMALL,
    },
    asks: 'system:compliance-log',
    rank: 52,
    words: {
      en: 'Compliance log: contacts, offers and promises, each with its day and name',
      'zh-CN': '合规台账：往来、报价、承诺，逐条有日期和经办人',
    },
  },
  {
    id: 'internal-audit.approver.log-sample',
    lane: 'system',
    when: {
      functions: ['internal-audit'],
      parts: ['approver'],
      stepKinds: ['selection'],
      profiles: NOT_SMALL,
      offer: ['system'],
    },
    asks: 'system:security-papers',
    rank: 54,
    words: {
      en: 'Security and privacy pack: description of the change log, with a sample export',
      'zh-CN': '安全与隐私资料包：操作日志说明，附导出样例',
    },
  },
];
