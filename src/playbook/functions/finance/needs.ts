/** What finance asks of our side: systems, capabilities and teams. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const financeNeeds: readonly PlaybookEntry[] = [
  {
    id: 'finance.approver.open-roi',
    lane: 'system',
    when: {
      functions: ['finance'],
      parts: ['approver'],
      stepKinds: ['budget'],
      profiles: NOT_SMALL,
      offer: ['system', 'goods', 'service', 'unknown'],
    },
    asks: 'system:roi-calculator',
    rank: 60,
    words: {
      en: 'Value model: every cell open, three cases, a source for each figure',
      'zh-CN': '投入产出测算表：公式放开，三种情形，每个数有出处',
    },
  },
  {
    id: 'finance.approver.invoice-file',
    lane: 'system',
    when: { functions: ['finance'], parts: ['approver'], stepKinds: ['payment'], profiles: NOT_SMALL },
    asks: 'system:acceptance-checklist',
    rank: 56,
    words: {
      en: 'Acceptance and invoice file: invoice format, order numbers matched, day on which any retention is freed',
      'zh-CN': '验收与开票资料：开票格式、订单号逐笔对上、如有质保金写明到期日',
    },
  },
  {
    id: 'finance.approver.cash-or-cost',
    lane: 'capability',
    when: {
      functions: ['finance'],
      parts: ['approver'],
      stepKinds: ['budget', 'approval'],
      profiles: NOT_SMALL,
      offer: ['system', 'goods', 'service', 'unknown'],
    },
    asks: 'capability:financial-reasoning',
    rank: 58,
    words: {
      en: 'Value work: customers’ finance has accepted two models built by us',
      'zh-CN': '价值测算：我方做的测算，已有两家客户的财务认可',
    },
  },
  {
    id: 'finance.approver.counterpart',
    lane: 'team',
    when: {
      functions: ['finance'],
      parts: ['approver'],
      stepKinds: ['budget', 'contract'],
      profiles: NOT_SMALL,
    },
    asks: 'team:finance',
    rank: 56,
    words: {
      en: 'Deal desk: an answer on posting, tax and payment days within two working days',
      'zh-CN': '商务财务：入账、税务、账期问题两个工作日内答复',
    },
  },
  {
    id: 'finance.executor.at-desk',
    lane: 'team',
    when: {
      functions: ['finance'],
      parts: ['executor'],
      stepKinds: ['rollout'],
      profiles: NOT_SMALL,
      offer: ['money'],
    },
    asks: 'team:training',
    rank: 50,
    words: {
      en: 'Training: an hour at the accountants’ desks, after month-end',
      'zh-CN': '培训：月结之后，到会计工位教一小时',
    },
  },
];
