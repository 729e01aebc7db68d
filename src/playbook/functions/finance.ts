/** What finance cares about, part by part, in the five lanes. */
import { PHASES } from '../phases.ts';
import type { PlaybookEntry } from '../playbook.ts';
import { NOT_SMALL } from '../profiles.ts';

export const financeEntries: readonly PlaybookEntry[] = [
  {
    id: 'finance.approver.their-figures',
    lane: 'action',
    when: { functions: ['finance'], parts: ['approver'], stepKinds: ['budget'] },
    rank: 64,
    words: {
      en: 'Sit with {who} and fill the calculation from the ledger, not our slides',
      'zh-CN': '跟{who}坐在一起，照账上的数填测算表，不用我们的数',
    },
  },
  {
    id: 'finance.approver.budget-line',
    lane: 'action',
    when: { functions: ['finance'], parts: ['approver'], profiles: NOT_SMALL, stepKinds: PHASES.beforeContract },
    rank: 58,
    words: {
      en: 'Ask {who} which budget line would carry this, and what it would push out',
      'zh-CN': '问清{who}：走哪个预算科目，会挤掉哪个项目',
    },
  },
  {
    id: 'finance.approver.instalments',
    lane: 'action',
    when: { functions: ['finance'], parts: ['approver'], stepKinds: ['contract'] },
    rank: 64,
    words: {
      en: 'Settle instalments, invoice type and payment days with {who}',
      'zh-CN': '与{who}谈定分期、发票类型和账期',
    },
  },
  {
    id: 'finance.approver.one-invoice',
    lane: 'action',
    when: { functions: ['finance'], parts: ['approver'], stepKinds: ['payment', 'rollout'] },
    rank: 62,
    words: {
      en: 'Take one invoice with {who} from order to ledger before the first falls due',
      'zh-CN': '首张发票到期前，陪{who}把订单到入账走一遍',
    },
  },
  {
    id: 'finance.approver.missing-paper',
    lane: 'action',
    when: { functions: ['finance'], parts: ['approver'], stepKinds: PHASES.fromContract },
    rank: 54,
    words: {
      en: 'Ask {who} which paper was missing when a payment last stood still',
      'zh-CN': '请教{who}：上回付款卡住，缺的是哪张单据',
    },
  },
  {
    id: 'finance.approver.total-cost',
    lane: 'information',
    when: { functions: ['finance'], parts: ['approver'], stepKinds: PHASES.beforeContract },
    rank: 60,
    words: {
      en: 'Tell {who}: total cost over three years with every fee, beside today’s cost',
      'zh-CN': '告诉{who}：三年总成本，费用一项不漏，和现在的花费并排',
    },
  },
  {
    id: 'finance.approver.paid-when',
    lane: 'information',
    when: { functions: ['finance'], parts: ['approver'], stepKinds: PHASES.fromContract },
    rank: 60,
    words: {
      en: 'Tell {who}: what is paid when, against which proof, and under which subject it is booked',
      'zh-CN': '告诉{who}：何时付、凭什么付、记在哪个科目',
    },
  },
  {
    id: 'finance.approver.into-ledger',
    lane: 'information',
    when: { functions: ['finance'], parts: ['approver'], stepKinds: PHASES.beforeContract, offer: ['money'] },
    rank: 64,
    words: {
      en: 'Tell {who}: what reaches the ledger, by which rule, and how an entry is traced back',
      'zh-CN': '告诉{who}：哪些数进账、按什么规则、每一笔怎么倒查',
    },
  },
  {
    id: 'finance.approver.what-counts',
    lane: 'information',
    when: { functions: ['finance'], parts: ['approver'], stepKinds: PHASES.beforeContract },
    rank: 54,
    words: {
      en: 'Learn: what {who} would accept as a benefit: heads, hours or cash',
      'zh-CN': '了解：省人、省工时、省现金，{who}认哪一种',
    },
  },
  {
    id: 'finance.approver.payment-days',
    lane: 'information',
    when: { functions: ['finance'], parts: ['approver'], stepKinds: PHASES.fromContract },
    rank: 52,
    words: {
      en: 'Learn: payment days, closing days, and whose yes releases the money',
      'zh-CN': '了解：每月付款日、关账日，谁点头才放款',
    },
  },
  {
    id: 'finance.approver.open-roi',
    lane: 'system',
    when: { functions: ['finance'], parts: ['approver'], stepKinds: PHASES.beforeContract },
    asks: 'system:roi-calculator',
    rank: 60,
    words: {
      en: 'ROI calculator with every assumption open, so that finance can change it',
      'zh-CN': 'ROI 测算表：假设全部摊开，财务可以自己改数',
    },
  },
  {
    id: 'finance.approver.budget-months',
    lane: 'system',
    when: { functions: ['finance'], parts: ['approver'], stepKinds: ['contract'] },
    asks: 'system:quoting',
    rank: 56,
    words: {
      en: 'Quoting tool that lays the instalments beside their budget months',
      'zh-CN': '报价工具：能按客户的预算月份排分期',
    },
  },
  {
    id: 'finance.approver.order-numbers',
    lane: 'system',
    when: { functions: ['finance'], parts: ['approver'], stepKinds: ['payment', 'rollout'] },
    asks: 'system:billing-records',
    rank: 56,
    words: {
      en: 'Billing and payment records, matched to their order numbers',
      'zh-CN': '开票回款台账：与客户订单号逐笔对上',
    },
  },
  {
    id: 'finance.approver.cash-or-cost',
    lane: 'capability',
    when: { functions: ['finance'], parts: ['approver'] },
    asks: 'capability:financial-reasoning',
    rank: 56,
    words: {
      en: 'Financial reasoning: keeps cost saved apart from cash saved',
      'zh-CN': '财务测算：分得清省下成本和省下现金',
    },
  },
  {
    id: 'finance.approver.counterpart',
    lane: 'team',
    when: { functions: ['finance'], parts: ['approver'] },
    asks: 'team:finance',
    rank: 54,
    words: {
      en: 'Our finance: somebody to speak with {who} about ledger and tax',
      'zh-CN': '我方财务：有人能与{who}直接谈账务和税务',
    },
  },
  {
    id: 'finance.initiator.first-seen',
    lane: 'action',
    when: { functions: ['finance'], parts: ['initiator'] },
    rank: 56,
    words: {
      en: 'Ask {who} to open the report in which the problem first showed',
      'zh-CN': '请{who}打开报表，指出问题最早出现在哪一行',
    },
  },
  {
    id: 'finance.initiator.monthly-cost',
    lane: 'information',
    when: { functions: ['finance'], parts: ['initiator'] },
    rank: 54,
    words: {
      en: 'Tell {who}: what the present way costs each month, counted from their own books',
      'zh-CN': '告诉{who}：现行做法每月花多少，照对方自己的账算',
    },
  },
  {
    id: 'finance.initiator.reported-figure',
    lane: 'information',
    when: { functions: ['finance'], parts: ['initiator'] },
    rank: 52,
    words: {
      en: 'Learn: which figure {who} must report upwards, and how it stood last quarter',
      'zh-CN': '了解：{who}要向上报哪个指标，上季度是多少',
    },
  },
  {
    id: 'finance.informed.sum-and-month',
    lane: 'action',
    when: { functions: ['finance'], parts: ['informed'] },
    rank: 46,
    words: {
      en: 'Give {who} the sum and the month of payment before the contract arrives',
      'zh-CN': '合同送到之前，先把金额和付款月份告诉{who}',
    },
  },
  {
    id: 'finance.informed.expense-or-asset',
    lane: 'information',
    when: { functions: ['finance'], parts: ['informed'] },
    rank: 46,
    words: {
      en: 'Tell {who}: the sum, the month it falls due, expense or asset',
      'zh-CN': '告诉{who}：金额多少、哪个月付、进费用还是进资产',
    },
  },
  {
    id: 'finance.executor.ten-cases',
    lane: 'action',
    when: { functions: ['finance'], parts: ['executor'] },
    rank: 52,
    words: {
      en: 'Work through ten of last month’s real cases with {who}, exceptions first',
      'zh-CN': '带上月十笔真实业务，跟{who}走一遍，先走例外的',
    },
  },
  {
    id: 'finance.executor.no-longer',
    lane: 'information',
    when: { functions: ['finance'], parts: ['executor'], offer: ['system'] },
    rank: 56,
    words: {
      en: 'Tell {who}: what nobody in finance has to type, reconcile or chase any more',
      'zh-CN': '告诉{who}：哪些录入、对账、催单的活，财务以后不用再做',
    },
  },
  {
    id: 'finance.executor.exception',
    lane: 'information',
    when: { functions: ['finance'], parts: ['executor'] },
    rank: 48,
    words: {
      en: 'Learn: which exception costs {who} an evening every month',
      'zh-CN': '了解：每月让{who}加班的是哪一类例外',
    },
  },
  {
    id: 'finance.executor.papers',
    lane: 'information',
    when: { functions: ['finance'], parts: ['executor'], stepKinds: ['contract', 'payment'] },
    rank: 50,
    words: {
      en: 'Tell {who}: which papers come with each invoice, in which order, from whom',
      'zh-CN': '告诉{who}：每张发票附哪些单据、按什么顺序、由谁给',
    },
  },
  {
    id: 'finance.executor.at-desk',
    lane: 'team',
    when: { functions: ['finance'], parts: ['executor'], offer: ['system'] },
    asks: 'team:training',
    rank: 50,
    words: {
      en: 'Training: an hour at the accountants’ own desks, after month-end',
      'zh-CN': '培训：月结之后，到会计工位上教一小时',
    },
  },
  {
    id: 'finance.executor.invoice-status',
    lane: 'system',
    when: { functions: ['finance'], parts: ['executor'], stepKinds: ['contract', 'payment'] },
    asks: 'system:billing-records',
    rank: 48,
    words: {
      en: 'Billing and payment records: every invoice found by number in a minute',
      'zh-CN': '开票回款台账：报出票号，一分钟内查到',
    },
  },
  {
    id: 'finance.opinion-holder.where-attacked',
    lane: 'action',
    when: { functions: ['finance'], parts: ['opinion-holder'] },
    rank: 54,
    words: {
      en: 'Show {who} the calculation first, and ask where it would be attacked',
      'zh-CN': '测算先给{who}看，请指出哪里会被人挑刺',
    },
  },
  {
    id: 'finance.opinion-holder.overran',
    lane: 'information',
    when: { functions: ['finance'], parts: ['opinion-holder'] },
    rank: 52,
    words: {
      en: 'Learn: which supplier ran over budget, and how {who} found out',
      'zh-CN': '了解：哪家供应商超过预算，{who}怎么发现的',
    },
  },
];
