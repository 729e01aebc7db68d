/** What the heads of the house ask of our side: systems, capabilities and teams. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NO_BIDS, NOT_PUBLIC } from '../../procedures.ts';
import { KEY_ACCOUNTS, NOT_SMALL } from '../../profiles.ts';
import { SINGLE } from '../../sorts.ts';

export const executiveNeeds: readonly PlaybookEntry[] = [
  {
    id: 'executive.approver.equal-company',
    lane: 'system',
    when: {
      functions: ['executive'],
      parts: ['approver'],
      stepKinds: ['selection'],
      profiles: NOT_SMALL,
      procedures: NOT_PUBLIC,
    },
    asks: 'system:reference-library',
    rank: 50,
    words: {
      en: 'Reference register: a customer of like size whose head has agreed to be called',
      'zh-CN': '案例台账：规模相当、负责人同意接受回访的客户',
    },
  },
  {
    id: 'executive.approver.roi',
    lane: 'system',
    when: {
      functions: ['executive'],
      parts: ['approver'],
      stepKinds: ['budget', 'approval'],
      profiles: KEY_ACCOUNTS,
      procedures: NO_BIDS,
    },
    asks: 'system:roi-calculator',
    rank: 56,
    words: {
      en: 'Value model: one page for the head, each figure with its source',
      'zh-CN': '投入产出测算表：给负责人看的一页，每个数都有出处',
    },
  },
  {
    id: 'executive.approver.conversation',
    lane: 'capability',
    when: {
      functions: ['executive'],
      parts: ['approver'],
      stepKinds: ['need', 'search', 'approval'],
      profiles: KEY_ACCOUNTS,
      procedures: NOT_PUBLIC,
      sorts: SINGLE,
    },
    asks: 'capability:executive-conversation',
    rank: 56,
    words: {
      en: 'Executive conversation: two talks at that rank within a year, each ended with a dated next step',
      'zh-CN': '高层对话：一年内与这一级别谈过两次，每次定下下一步和日期',
    },
  },
  {
    id: 'executive.approver.sponsor',
    lane: 'team',
    when: {
      functions: ['executive'],
      parts: ['approver'],
      stepKinds: ['budget', 'approval'],
      profiles: KEY_ACCOUNTS,
      staffed: true,
      procedures: NO_BIDS,
      sorts: SINGLE,
    },
    asks: 'team:management-sponsor',
    rank: 60,
    acts: ['sponsor'],
    words: {
      en: 'Executive sponsor: of equal rank, one meeting before the report closes, with a written brief',
      'zh-CN': '高层支持人：级别对等，报告定稿前见一次，见前有书面交底',
    },
  },
];
