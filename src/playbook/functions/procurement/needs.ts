/** What procurement asks of our side: systems, capabilities and teams. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_PUBLIC, TRADED } from '../../procedures.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const procurementNeeds: readonly PlaybookEntry[] = [
  {
    id: 'procurement.approver.side-by-side',
    lane: 'system',
    when: {
      functions: ['procurement'],
      parts: ['approver'],
      stepKinds: ['selection', 'budget'],
      profiles: NOT_SMALL,
      procedures: NOT_PUBLIC,
    },
    asks: 'system:quoting',
    rank: 54,
    words: {
      en: 'Quoting tool: variants, total cost by year, discount authority, floor',
      'zh-CN': '报价工具：各档方案、分年总成本、折扣权限、底价',
    },
  },
  {
    id: 'procurement.approver.concession',
    lane: 'system',
    when: {
      functions: ['procurement'],
      parts: ['approver'],
      stepKinds: ['contract'],
      profiles: NOT_SMALL,
      procedures: TRADED,
    },
    asks: 'system:quoting',
    rank: 56,
    words: {
      en: 'Quoting tool: what each give costs us, and who may grant it',
      'zh-CN': '报价工具：每让一步的代价，以及由谁批',
    },
  },
  {
    id: 'procurement.approver.not-expired',
    lane: 'system',
    when: { functions: ['procurement'], parts: ['approver'], stepKinds: ['tender'], profiles: NOT_SMALL },
    asks: 'system:tender-library',
    rank: 56,
    words: {
      en: 'Bid library: licences, statements and references, none expired',
      'zh-CN': '投标资料库：资质、声明、业绩齐全，都在有效期内',
    },
  },
  {
    id: 'procurement.approver.purchase-order',
    lane: 'system',
    when: { functions: ['procurement'], parts: ['approver'], stepKinds: ['payment'], profiles: NOT_SMALL },
    asks: 'system:acceptance-checklist',
    rank: 54,
    words: {
      en: 'Acceptance and invoice file: one row for each line of the purchase order',
      'zh-CN': '验收与开票资料：逐行对应采购订单',
    },
  },
  {
    id: 'procurement.approver.scoring-table',
    lane: 'capability',
    when: { functions: ['procurement'], parts: ['approver'], stepKinds: ['tender'], profiles: NOT_SMALL },
    asks: 'capability:tendering',
    rank: 56,
    words: {
      en: 'Tender law: has led three bids, trained on the law within two years',
      'zh-CN': '招投标法规：主持过三次投标，两年内受过法规培训',
    },
  },
  {
    id: 'procurement.approver.clauses',
    lane: 'capability',
    when: {
      functions: ['procurement'],
      parts: ['approver'],
      stepKinds: ['contract'],
      profiles: NOT_SMALL,
      procedures: TRADED,
    },
    asks: 'capability:negotiation',
    rank: 56,
    words: {
      en: 'Negotiation: works from a sheet of gives and gets, each with its worth',
      'zh-CN': '商务谈判：按「给什么、换什么」清单谈，每项标出价值',
    },
  },
  {
    id: 'procurement.approver.two-days',
    lane: 'team',
    when: { functions: ['procurement'], parts: ['approver'], stepKinds: ['search', 'selection'], profiles: NOT_SMALL },
    asks: 'team:presales',
    rank: 52,
    words: {
      en: 'Presales: technical half of the buyer’s form within two working days',
      'zh-CN': '售前：询价表技术部分两个工作日内填完',
    },
  },
  {
    id: 'procurement.approver.sealed',
    lane: 'team',
    when: { functions: ['procurement'], parts: ['approver'], stepKinds: ['tender'], profiles: NOT_SMALL },
    asks: 'team:tender-desk',
    rank: 56,
    words: {
      en: 'Bid desk: every page read by somebody who did not write it',
      'zh-CN': '投标支持：逐页由没动笔的人复核',
    },
  },
  {
    id: 'procurement.approver.discount-clear',
    lane: 'team',
    when: {
      functions: ['procurement'],
      parts: ['approver'],
      stepKinds: ['contract'],
      profiles: NOT_SMALL,
      procedures: TRADED,
    },
    asks: 'team:finance',
    rank: 56,
    words: {
      en: 'Deal desk: a yes or no on discount and payment days within one working day',
      'zh-CN': '商务财务：折扣和账期一个工作日内给答复',
    },
  },
];
