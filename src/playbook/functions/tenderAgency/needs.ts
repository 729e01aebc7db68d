/** What the tender agency asks of our side: systems, capabilities and teams. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const tenderAgencyNeeds: readonly PlaybookEntry[] = [
  {
    id: 'tender-agency.approver.none-expired',
    lane: 'system',
    when: {
      functions: ['tender-agency'],
      parts: ['approver'],
      stepKinds: ['tender', 'budget', 'approval'],
      profiles: NOT_SMALL,
    },
    asks: 'system:tender-library',
    rank: 58,
    words: {
      en: 'Bid library: no certificate expired, every binding clause with its proof',
      'zh-CN': '投标资料库：证照无过期，实质性条款逐条有证明',
    },
  },
  {
    id: 'tender-agency.approver.written-only',
    lane: 'system',
    when: {
      functions: ['tender-agency'],
      parts: ['approver'],
      stepKinds: [
        'need',
        'search',
        'selection',
        'pilot',
        'tender',
        'budget',
        'approval',
        'contract',
        'payment',
        'rollout',
        'custom',
      ],
      profiles: NOT_SMALL,
    },
    asks: 'system:compliance-log',
    rank: 50,
    words: {
      en: 'Compliance log: every message to and from the agency, with day and channel',
      'zh-CN': '合规台账：与代理机构的每次往来：日期、渠道、内容',
    },
  },
  {
    id: 'tender-agency.approver.formal-slip',
    lane: 'capability',
    when: {
      functions: ['tender-agency'],
      parts: ['approver'],
      stepKinds: [
        'need',
        'search',
        'selection',
        'pilot',
        'tender',
        'budget',
        'approval',
        'contract',
        'payment',
        'rollout',
        'custom',
      ],
      profiles: NOT_SMALL,
    },
    asks: 'capability:tendering',
    rank: 56,
    words: {
      en: 'Tender law: has led three bids without a formal rejection',
      'zh-CN': '招投标法规：主持过三次投标，无形式否决',
    },
  },
  {
    id: 'tender-agency.approver.one-calendar',
    lane: 'team',
    when: {
      functions: ['tender-agency'],
      parts: ['approver'],
      stepKinds: [
        'need',
        'search',
        'selection',
        'pilot',
        'tender',
        'budget',
        'approval',
        'contract',
        'payment',
        'rollout',
        'custom',
      ],
      profiles: NOT_SMALL,
    },
    asks: 'team:tender-desk',
    rank: 56,
    words: {
      en: 'Bid desk: notice, questions, bond, seal and upload in one calendar, with a deputy',
      'zh-CN': '投标支持：公告、提问、保函、用印、上传排进一张表，有替补',
    },
  },
];
