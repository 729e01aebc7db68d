/** What the shareholders ask of our side: systems, capabilities and teams. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NO_BIDS } from '../../procedures.ts';
import { KEY_ACCOUNTS, NOT_SMALL } from '../../profiles.ts';

export const shareholderNeeds: readonly PlaybookEntry[] = [
  {
    id: 'shareholder.approver.bad-case',
    lane: 'system',
    when: {
      functions: ['shareholder'],
      parts: ['approver'],
      stepKinds: ['budget', 'approval'],
      profiles: KEY_ACCOUNTS,
      procedures: NO_BIDS,
    },
    asks: 'system:roi-calculator',
    rank: 52,
    words: {
      en: 'Value model: worst case and stop points as cases of their own',
      'zh-CN': '投入产出测算表：最差情形、可叫停节点单列测算',
    },
  },
  {
    id: 'shareholder.approver.assumptions',
    lane: 'capability',
    when: { functions: ['shareholder'], parts: ['approver'], stepKinds: ['budget', 'approval'], profiles: NOT_SMALL },
    asks: 'capability:financial-reasoning',
    rank: 52,
    words: {
      en: 'Value work: can give the source and date of each assumption',
      'zh-CN': '价值测算：每个假设说得出出处和日期',
    },
  },
  {
    id: 'shareholder.approver.checked',
    lane: 'team',
    when: { functions: ['shareholder'], parts: ['approver'], stepKinds: ['budget', 'approval'], profiles: NOT_SMALL },
    asks: 'team:finance',
    rank: 52,
    words: {
      en: 'Deal desk: worst case and payment plan checked within two working days',
      'zh-CN': '商务财务：两个工作日内复核最差情形和付款安排',
    },
  },
];
