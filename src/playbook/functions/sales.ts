/** What sales heads care about, part by part, in the five lanes. */
import { PHASES } from '../phases.ts';
import type { PlaybookEntry } from '../playbook.ts';

export const salesEntries: readonly PlaybookEntry[] = [
  {
    id: 'sales.approver.in-the-field',
    lane: 'action',
    when: {
      functions: ['sales'],
      parts: ['approver'],
      stepKinds: ['need', 'search', 'selection', 'approval', 'custom'],
    },
    rank: 62,
    words: {
      en: 'Let two field people who work for {who} use it for a day',
      'zh-CN': '让{who}手下两位一线销售实际用一天',
    },
  },
  {
    id: 'sales.approver.one-more-visit',
    lane: 'action',
    when: { functions: ['sales'], parts: ['approver'], stepKinds: ['budget'] },
    rank: 62,
    words: {
      en: 'Work out with {who} what one more customer visit a week is worth',
      'zh-CN': '跟{who}算笔账：每人每周多跑一个客户，值多少',
    },
  },
  {
    id: 'sales.approver.judged-by',
    lane: 'action',
    when: { functions: ['sales'], parts: ['approver'], stepKinds: PHASES.beforeContract },
    rank: 52,
    words: {
      en: 'Ask {who} by which figure the year is judged, and where it leaks',
      'zh-CN': '请教{who}：全年看哪个数，漏在哪里',
    },
  },
  {
    id: 'sales.approver.quarter-end',
    lane: 'action',
    when: { functions: ['sales'], parts: ['approver'], stepKinds: PHASES.fromContract },
    rank: 60,
    words: {
      en: 'Fix the dates with {who} so that none falls into a quarter-end',
      'zh-CN': '与{who}排日期，一个都不落在季末',
    },
  },
  {
    id: 'sales.approver.field-hours',
    lane: 'information',
    when: { functions: ['sales'], parts: ['approver'] },
    rank: 58,
    words: {
      en: 'Tell {who}: hours back in the field per head and week, and where they come from',
      'zh-CN': '告诉{who}：每人每周多出几小时跑客户，从哪里省出来',
    },
  },
  {
    id: 'sales.approver.not-twice',
    lane: 'information',
    when: { functions: ['sales'], parts: ['approver', 'executor'], offer: ['system'] },
    rank: 62,
    words: {
      en: 'Tell {who}: whether anything is typed twice, and how an entry is withdrawn or completed',
      'zh-CN': '告诉{who}：要不要重复录入；提交之后怎么撤回、中途怎么补充',
    },
  },
  {
    id: 'sales.approver.gets-round',
    lane: 'information',
    when: { functions: ['sales'], parts: ['approver'], firstOfPart: true },
    rank: 52,
    words: {
      en: 'Learn: how people under {who} get round the present way when in a hurry',
      'zh-CN': '了解：赶时间时，{who}的人怎么绕开现在的做法',
    },
  },
  {
    id: 'sales.approver.hours-to-orders',
    lane: 'system',
    when: { functions: ['sales'], parts: ['approver'] },
    asks: 'system:roi-calculator',
    rank: 50,
    words: {
      en: 'ROI calculator: field hours into orders, at their own hit rate',
      'zh-CN': 'ROI 测算表：按客户自己的成单率，把工时折成订单',
    },
  },
  {
    id: 'sales.approver.phone-demo',
    lane: 'system',
    when: { functions: ['sales'], parts: ['approver'], stepKinds: ['search', 'selection'], offer: ['system'] },
    asks: 'system:demo-environment',
    rank: 58,
    words: {
      en: 'Demo environment that runs on a phone between two customer visits',
      'zh-CN': '演示环境：两次拜访之间，用手机就能走一遍',
    },
  },
  {
    id: 'sales.approver.four-minutes',
    lane: 'capability',
    when: { functions: ['sales'], parts: ['approver'], stepKinds: ['search', 'selection'] },
    asks: 'capability:demonstration',
    rank: 56,
    words: {
      en: 'Demonstration: shows one working day in four minutes, without a script',
      'zh-CN': '产品演示：不看稿，四分钟演完一个工作日',
    },
  },
  {
    id: 'sales.approver.quarter-first',
    lane: 'capability',
    when: {
      functions: ['sales'],
      parts: ['approver'],
      stepKinds: ['need', 'pilot', 'tender', 'budget', 'approval', 'contract', 'payment', 'rollout', 'custom'],
    },
    asks: 'capability:customer-view',
    rank: 52,
    words: {
      en: 'The customer’s view: speaks of their quarter before our product',
      'zh-CN': '客户视角：先谈对方这个季度，再谈产品',
    },
  },
  {
    id: 'sales.approver.within-the-hour',
    lane: 'team',
    when: { functions: ['sales'], parts: ['approver'] },
    asks: 'team:after-sales',
    rank: 50,
    words: {
      en: 'After-sales: answers the field within the hour, evenings included',
      'zh-CN': '售后：一线的问题一小时内答复，晚上也有人',
    },
  },
  {
    id: 'sales.initiator.monday-meeting',
    lane: 'action',
    when: { functions: ['sales'], parts: ['initiator'] },
    rank: 56,
    words: {
      en: 'Ask {who} what is asked in the sales meeting that nobody can answer',
      'zh-CN': '请教{who}：销售例会上，哪些问题没人答得出',
    },
  },
  {
    id: 'sales.initiator.colleagues-ask',
    lane: 'action',
    when: { functions: ['sales'], parts: ['initiator'] },
    rank: 54,
    words: {
      en: 'Put together with {who} what colleagues will ask, each with an answer',
      'zh-CN': '与{who}一起把同事会问的问题列出来，逐条备好答案',
    },
  },
  {
    id: 'sales.initiator.per-head',
    lane: 'information',
    when: { functions: ['sales'], parts: ['initiator'] },
    rank: 54,
    words: {
      en: 'Tell {who}: output per head before and after, at a sales force of like size',
      'zh-CN': '告诉{who}：规模相近的销售队伍，用前用后人均产出各多少',
    },
  },
  {
    id: 'sales.initiator.stays-here',
    lane: 'information',
    when: { functions: ['sales'], parts: ['initiator'], offer: ['data'] },
    rank: 58,
    words: {
      en: 'Tell {who}: which customer records stay when somebody leaves',
      'zh-CN': '告诉{who}：有人离职，哪些客户资料和往来记录留得下来',
    },
  },
  {
    id: 'sales.initiator.could-trouble',
    lane: 'information',
    when: { functions: ['sales'], parts: ['initiator'] },
    rank: 54,
    words: {
      en: 'Learn: who could trouble {who} over this, and what they want respected',
      'zh-CN': '了解：谁可能为这事找{who}的麻烦，要照顾到什么',
    },
  },
  {
    id: 'sales.initiator.report-ready',
    lane: 'capability',
    when: { functions: ['sales'], parts: ['initiator'] },
    asks: 'capability:business-consulting',
    rank: 52,
    words: {
      en: 'Business consulting: turns a sales problem into a report with figures',
      'zh-CN': '业务咨询：能把销售难题写成有数字的报告',
    },
  },
  {
    id: 'sales.informed.before-field',
    lane: 'action',
    when: { functions: ['sales'], parts: ['informed'] },
    rank: 48,
    words: {
      en: 'Tell {who} what changes before the field hears of it',
      'zh-CN': '一线听说之前，先告诉{who}会变什么',
    },
  },
  {
    id: 'sales.informed.buyers-notice',
    lane: 'information',
    when: { functions: ['sales'], parts: ['informed'] },
    rank: 46,
    words: {
      en: 'Tell {who}: what the customers of {customer} will notice, and from which day',
      'zh-CN': '告诉{who}：{customer}的客户会感觉到什么、从哪天起',
    },
  },
  {
    id: 'sales.executor.two-respected',
    lane: 'action',
    when: { functions: ['sales'], parts: ['executor'] },
    rank: 52,
    words: {
      en: 'Choose with {who} two respected sellers to begin, and let them report',
      'zh-CN': '与{who}挑两位有威信的销售先用，让用的人来讲',
    },
  },
  {
    id: 'sales.executor.first-monday',
    lane: 'information',
    when: { functions: ['sales'], parts: ['executor'] },
    rank: 48,
    words: {
      en: 'Tell {who}: three things to do on the first Monday, and what may wait',
      'zh-CN': '告诉{who}：第一个周一只做哪三件事，其余可以等',
    },
  },
  {
    id: 'sales.executor.after-meeting',
    lane: 'team',
    when: { functions: ['sales'], parts: ['executor'] },
    asks: 'team:training',
    rank: 50,
    words: {
      en: 'Training: twenty minutes after Monday’s meeting, not a day in class',
      'zh-CN': '培训：周一例会后讲二十分钟，不占一整天',
    },
  },
  {
    id: 'sales.opinion-holder.would-lose',
    lane: 'action',
    when: { functions: ['sales'], parts: ['opinion-holder'], initiates: false },
    rank: 56,
    words: {
      en: 'Ask {who} what their own unit might lose by this, before others ask',
      'zh-CN': '抢在别人前面请教{who}：这样做，自己的部门会吃什么亏',
    },
  },
  {
    id: 'sales.opinion-holder.compete-over',
    lane: 'information',
    when: { functions: ['sales'], parts: ['opinion-holder'], initiates: false },
    rank: 52,
    words: {
      en: 'Learn: which accounts or credit {who} and the buying unit compete for',
      'zh-CN': '了解：{who}与使用部门在哪些客户、业绩上相争',
    },
  },
];
