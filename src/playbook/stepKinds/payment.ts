/** What the step of acceptance and payment asks of us; must never take acceptance for granted. */
import type { PlaybookEntry } from '../playbook.ts';

export const paymentEntries: readonly PlaybookEntry[] = [
  {
    id: 'payment.points-first',
    lane: 'action',
    when: { stepKinds: ['payment'] },
    rank: 61,
    words: {
      en: 'Have {approvers} sign the acceptance points before work starts',
      'zh-CN': '开工之前，请{approvers}把验收标准签下来',
    },
  },
  {
    id: 'payment.papers',
    lane: 'information',
    when: { stepKinds: ['payment'] },
    rank: 40,
    words: {
      en: 'Learn: which papers must lie with the invoice before it is paid',
      'zh-CN': '了解：发票要附齐哪些材料才付款',
    },
  },
  {
    id: 'payment.measurable',
    lane: 'system',
    when: { stepKinds: ['payment'] },
    asks: 'system:acceptance-checklist',
    rank: 30,
    words: {
      en: 'Acceptance checklist, one measurable line for each point',
      'zh-CN': '验收清单：一条一行，条条可衡量',
    },
  },
  {
    id: 'payment.date-and-name',
    lane: 'capability',
    when: { stepKinds: ['payment'] },
    asks: 'capability:project-management',
    rank: 30,
    words: {
      en: 'Project management: a date and a name for every point',
      'zh-CN': '项目管理：每一条都有日期和负责人',
    },
  },
  {
    id: 'payment.in-the-room',
    lane: 'team',
    when: { stepKinds: ['payment'] },
    asks: 'team:delivery',
    rank: 30,
    words: {
      en: 'Delivery: in the room when it is accepted',
      'zh-CN': '交付：验收时在场',
    },
  },
  {
    id: 'payment.approver.due',
    lane: 'system',
    when: { stepKinds: ['payment'], parts: ['approver'] },
    asks: 'system:billing-records',
    rank: 36,
    words: {
      en: 'Billing and payment records: what falls due when, and who confirms it',
      'zh-CN': '开票回款台账：哪天该付、由谁确认',
    },
  },
  {
    id: 'payment.approver.withheld',
    lane: 'information',
    when: { stepKinds: ['payment'], parts: ['approver'], functions: ['unknown'] },
    rank: 38,
    words: {
      en: 'Learn: over what {who} withheld a payment before',
      'zh-CN': '了解：{who}以前因为什么扣住过款',
    },
  },
  {
    id: 'payment.initiator.promised',
    lane: 'action',
    when: { stepKinds: ['payment'], parts: ['initiator'] },
    rank: 50,
    words: {
      en: 'Set what was promised beside what came, together with {who}',
      'zh-CN': '与{who}一起，把当初答应的和实际做到的对一遍',
    },
  },
  {
    id: 'payment.informed.dates',
    lane: 'information',
    when: { stepKinds: ['payment'], parts: ['informed'] },
    rank: 40,
    words: {
      en: 'For {who}: day of acceptance, invoice number, due date',
      'zh-CN': '给{who}：验收日、发票号、到期日',
    },
  },
  {
    id: 'payment.executor.week-ahead',
    lane: 'action',
    when: { stepKinds: ['payment'], parts: ['executor'] },
    rank: 44,
    words: {
      en: 'Walk through the acceptance points with {who} a week ahead',
      'zh-CN': '提前一周，与{who}把验收标准走一遍',
    },
  },
];
