/** What the step in which money is found asks of us; must never name a firm price. */
import type { PlaybookEntry } from '../playbook.ts';

export const budgetEntries: readonly PlaybookEntry[] = [
  {
    id: 'budget.rehearse',
    lane: 'action',
    when: { stepKinds: ['budget'] },
    rank: 57,
    topic: 'rehearse',
    words: {
      en: 'Rehearse the request with {initiator}: the sum, the reason, what happens without it',
      'zh-CN': '与{initiator}演练预算申请：要多少、为什么、不批会怎样',
    },
  },
  {
    id: 'budget.budget-line',
    lane: 'information',
    when: { stepKinds: ['budget'] },
    rank: 40,
    words: {
      en: 'Learn: when the next budget is drawn up, and from which figures',
      'zh-CN': '了解：下一次编预算是什么时候，照哪些数编',
    },
  },
  {
    id: 'budget.their-figures',
    lane: 'system',
    when: { stepKinds: ['budget'] },
    asks: 'system:roi-calculator',
    rank: 30,
    words: {
      en: 'ROI calculator: their figures first, ours only where theirs are missing',
      'zh-CN': 'ROI 测算表：先填客户的数，缺的才用我方的',
    },
  },
  {
    id: 'budget.half-benefit',
    lane: 'capability',
    when: { stepKinds: ['budget'] },
    asks: 'capability:financial-reasoning',
    rank: 30,
    words: {
      en: 'Financial reasoning: shows what holds if only half the benefit comes',
      'zh-CN': '财务测算：效益只来一半时，账也算得通',
    },
  },
  {
    id: 'budget.checked-first',
    lane: 'team',
    when: { stepKinds: ['budget'] },
    asks: 'team:finance',
    rank: 30,
    words: {
      en: 'Our finance: checks the sum before theirs does',
      'zh-CN': '我方财务：先于客户把账核一遍',
    },
  },
  {
    id: 'budget.approver.range',
    lane: 'system',
    when: { stepKinds: ['budget'], parts: ['approver'] },
    asks: 'system:quoting',
    rank: 36,
    words: {
      en: 'Quoting tool: a range and what moves it, no firm price yet',
      'zh-CN': '报价工具：先给区间和影响因素，不报死价',
    },
  },
  {
    id: 'budget.approver.turned-down',
    lane: 'information',
    when: { stepKinds: ['budget'], parts: ['approver'], functions: ['unknown'] },
    rank: 38,
    words: {
      en: 'Learn: which request {who} sent back last, and what it lacked',
      'zh-CN': '了解：{who}上次退回的是哪份申请，缺了什么',
    },
  },
  {
    id: 'budget.informed.before-meeting',
    lane: 'information',
    when: { stepKinds: ['budget'], parts: ['informed'] },
    rank: 40,
    words: {
      en: 'For {who}, before the meeting: sum, year and budget line',
      'zh-CN': '会前告诉{who}：金额、年度和科目',
    },
  },
  {
    id: 'budget.executor.which-figures',
    lane: 'information',
    when: { stepKinds: ['budget'], parts: ['executor'] },
    rank: 42,
    words: {
      en: 'Learn: which figures in the request come from {who}',
      'zh-CN': '了解：申请里的哪些数出自{who}之手',
    },
  },
];
