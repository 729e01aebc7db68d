/** What risk control cares about, part by part, in the five lanes. */
import type { PlaybookEntry } from '../playbook.ts';

export const riskControlEntries: readonly PlaybookEntry[] = [
  {
    id: 'risk-control.approver.move-earlier',
    lane: 'action',
    when: { functions: ['risk-control'], parts: ['approver'] },
    rank: 62,
    words: {
      en: 'Draw the flow with {who}, and mark each check that can move earlier',
      'zh-CN': '与{who}一起画流程，标出哪些检查能往前移',
    },
  },
  {
    id: 'risk-control.approver.wrong-case',
    lane: 'action',
    when: { functions: ['risk-control'], parts: ['approver'], offer: ['system', 'money', 'data'] },
    rank: 60,
    words: {
      en: 'Let {who} send a wrong case through, and see where it stops',
      'zh-CN': '请{who}故意走一笔违规的，看在哪一步被拦下',
    },
  },
  {
    id: 'risk-control.approver.risk-list',
    lane: 'action',
    when: {
      functions: ['risk-control'],
      parts: ['approver'],
      stepKinds: ['need', 'search', 'selection', 'budget', 'approval', 'contract', 'custom'],
    },
    rank: 50,
    words: {
      en: 'Ask {who} for the risk list, and answer it in writing, line by line',
      'zh-CN': '向{who}要风险清单，逐条书面答复',
    },
  },
  {
    id: 'risk-control.approver.before-commitment',
    lane: 'information',
    when: { functions: ['risk-control'], parts: ['approver'] },
    rank: 60,
    words: {
      en: 'Tell {who}: which checks come before the commitment, and what evidence each leaves',
      'zh-CN': '告诉{who}：哪些检查放到承诺和付款之前，各留下什么证据',
    },
  },
  {
    id: 'risk-control.approver.who-releases',
    lane: 'information',
    when: { functions: ['risk-control'], parts: ['approver'], offer: ['money'] },
    rank: 64,
    words: {
      en: 'Tell {who}: which amounts pass alone, which are held, and who releases them',
      'zh-CN': '告诉{who}：多大金额自动过、多大要拦、由谁放行',
    },
  },
  {
    id: 'risk-control.approver.access-ends',
    lane: 'information',
    when: { functions: ['risk-control'], parts: ['approver'], offer: ['data'] },
    rank: 62,
    words: {
      en: 'Tell {who}: who sees what, and how access ends when somebody leaves',
      'zh-CN': '告诉{who}：谁能看到什么，人走了权限怎么收回',
    },
  },
  {
    id: 'risk-control.approver.never-again',
    lane: 'information',
    when: { functions: ['risk-control'], parts: ['approver'], firstOfPart: true },
    rank: 54,
    words: {
      en: 'Learn: which incident {who} must never see again',
      'zh-CN': '了解：哪一类事故{who}绝不能再出第二次',
    },
  },
  {
    id: 'risk-control.approver.controls',
    lane: 'system',
    when: { functions: ['risk-control'], parts: ['approver'] },
    asks: 'system:security-papers',
    rank: 56,
    words: {
      en: 'Security papers: controls, test reports, incidents and what followed',
      'zh-CN': '安全合规资料：控制点、测试报告、事故及整改',
    },
  },
  {
    id: 'risk-control.approver.built-in-errors',
    lane: 'system',
    when: { functions: ['risk-control'], parts: ['approver'], offer: ['system'] },
    asks: 'system:demo-environment',
    rank: 54,
    words: {
      en: 'Demo environment with wrong cases built in, to be caught live',
      'zh-CN': '演示环境：预置违规样例，当场拦给对方看',
    },
  },
  {
    id: 'risk-control.approver.controls-first',
    lane: 'capability',
    when: { functions: ['risk-control'], parts: ['approver'] },
    asks: 'capability:compliance-grasp',
    rank: 54,
    words: {
      en: 'Compliance grasp: talks about controls, not about functions',
      'zh-CN': '合规理解：讲控制点，不讲功能',
    },
  },
  {
    id: 'risk-control.approver.in-writing',
    lane: 'team',
    when: { functions: ['risk-control'], parts: ['approver'] },
    asks: 'team:security',
    rank: 56,
    words: {
      en: 'Security officer: answers {who} in writing within the week',
      'zh-CN': '安全负责人：一周内书面答复{who}',
    },
  },
  {
    id: 'risk-control.initiator.the-case',
    lane: 'action',
    when: { functions: ['risk-control'], parts: ['initiator'] },
    rank: 56,
    words: {
      en: 'Ask {who} to retrace the case that started this, step by step',
      'zh-CN': '请{who}把引发此事的案例一步步还原',
    },
  },
  {
    id: 'risk-control.initiator.stopped-where',
    lane: 'information',
    when: { functions: ['risk-control'], parts: ['initiator'] },
    rank: 54,
    words: {
      en: 'Tell {who}: where that case would have been stopped, and by what',
      'zh-CN': '告诉{who}：当时那件事会在哪一步、被什么拦住',
    },
  },
  {
    id: 'risk-control.initiator.promised-after',
    lane: 'information',
    when: { functions: ['risk-control'], parts: ['initiator'] },
    rank: 52,
    words: {
      en: 'Learn: who was held responsible, and what was promised afterwards',
      'zh-CN': '了解：事后追了谁的责、承诺了哪些整改',
    },
  },
  {
    id: 'risk-control.informed.before-decision',
    lane: 'action',
    when: { functions: ['risk-control'], parts: ['informed'] },
    rank: 48,
    words: {
      en: 'Show {who} the list of checks at the first decision, not at signature',
      'zh-CN': '第一次定方案时就给{who}看检查点清单，别等签约',
    },
  },
  {
    id: 'risk-control.informed.none-falls',
    lane: 'information',
    when: { functions: ['risk-control'], parts: ['informed'] },
    rank: 48,
    words: {
      en: 'Tell {who}: which controls change hands, and whether any falls away',
      'zh-CN': '告诉{who}：哪些控制点换了人或方式，有没有哪项被取消',
    },
  },
  {
    id: 'risk-control.executor.set-limits',
    lane: 'action',
    when: { functions: ['risk-control'], parts: ['executor'] },
    rank: 50,
    words: {
      en: 'Set limits and alerts with {who} on last quarter’s real cases',
      'zh-CN': '用上季度的真实案例与{who}一起定限额和预警',
    },
  },
  {
    id: 'risk-control.executor.per-day',
    lane: 'information',
    when: { functions: ['risk-control'], parts: ['executor'] },
    rank: 48,
    words: {
      en: 'Learn: how many cases {who} can look at in a day',
      'zh-CN': '了解：{who}一天看得过来多少笔',
    },
  },
  {
    id: 'risk-control.executor.line-per-control',
    lane: 'system',
    when: { functions: ['risk-control'], parts: ['executor'] },
    asks: 'system:acceptance-checklist',
    rank: 48,
    words: {
      en: 'Acceptance checklist with one line for each control',
      'zh-CN': '验收清单：每个控制点单列一行',
    },
  },
  {
    id: 'risk-control.opinion-holder.one-proof',
    lane: 'action',
    when: { functions: ['risk-control'], parts: ['opinion-holder'] },
    rank: 54,
    words: {
      en: 'Ask {who} which single proof would settle the doubt, and bring that one',
      'zh-CN': '请教{who}：拿出哪一样证据就能放心，下次带来',
    },
  },
  {
    id: 'risk-control.opinion-holder.last-checked',
    lane: 'information',
    when: { functions: ['risk-control'], parts: ['opinion-holder'] },
    rank: 52,
    words: {
      en: 'Learn: which supplier {who} checked last, and with what result',
      'zh-CN': '了解：{who}上一次查的是哪家供应商，结果如何',
    },
  },
];
