/** What internal audit cares about, part by part, in the five lanes. */
import { PHASES } from '../phases.ts';
import type { PlaybookEntry } from '../playbook.ts';

export const internalAuditEntries: readonly PlaybookEntry[] = [
  {
    id: 'internal-audit.approver.pick-five',
    lane: 'action',
    when: { functions: ['internal-audit'], parts: ['approver'], offer: ['system', 'money', 'data'] },
    rank: 62,
    words: {
      en: 'Let {who} pick five records, and trace each back on the spot',
      'zh-CN': '请{who}随手抽五笔，当场逐笔倒查',
    },
  },
  {
    id: 'internal-audit.approver.selection-file',
    lane: 'action',
    when: { functions: ['internal-audit'], parts: ['approver'] },
    rank: 56,
    words: {
      en: 'Help the buyer keep one file for {who}: offers, scores, reasons, dates',
      'zh-CN': '帮经办人给{who}备齐一份档案：报价、评分、理由、日期',
    },
  },
  {
    id: 'internal-audit.approver.next-sample',
    lane: 'action',
    when: { functions: ['internal-audit'], parts: ['approver'], stepKinds: PHASES.beforeContract },
    rank: 48,
    words: {
      en: 'Ask {who} which sample the next audit will draw, and from which month',
      'zh-CN': '问{who}：下次审计抽哪些样本、从哪个月起',
    },
  },
  {
    id: 'internal-audit.approver.who-changed',
    lane: 'information',
    when: { functions: ['internal-audit'], parts: ['approver', 'informed'], offer: ['system', 'money', 'data'] },
    rank: 62,
    words: {
      en: 'Tell {who}: where it shows who changed what and when, and whether anybody can erase it',
      'zh-CN': '告诉{who}：谁在何时改了什么，到哪里查，有没有人删得掉',
    },
  },
  {
    id: 'internal-audit.approver.paper-trail',
    lane: 'information',
    when: { functions: ['internal-audit'], parts: ['approver'] },
    rank: 54,
    words: {
      en: 'Tell {who}: the paper, the date and the name behind each decision so far',
      'zh-CN': '告诉{who}：至今每个决定凭哪份文件、哪天定、谁经办',
    },
  },
  {
    id: 'internal-audit.approver.open-finding',
    lane: 'information',
    when: { functions: ['internal-audit'], parts: ['approver'], firstOfPart: true },
    rank: 52,
    words: {
      en: 'Learn: which finding of the last audit is still open',
      'zh-CN': '了解：上次审计还有哪条没整改完',
    },
  },
  {
    id: 'internal-audit.approver.dated-promises',
    lane: 'system',
    when: { functions: ['internal-audit'], parts: ['approver'] },
    asks: 'system:crm-record',
    rank: 48,
    words: {
      en: 'CRM account record: every offer and promise with date and name',
      'zh-CN': 'CRM 客户档案：每次报价和承诺都有日期和经办人',
    },
  },
  {
    id: 'internal-audit.approver.log-sample',
    lane: 'system',
    when: { functions: ['internal-audit'], parts: ['approver'], offer: ['system', 'money', 'data'] },
    asks: 'system:security-papers',
    rank: 56,
    words: {
      en: 'Security papers: the change log described, with a sample export',
      'zh-CN': '安全合规资料：写明操作日志，附导出样例',
    },
  },
  {
    id: 'internal-audit.approver.separate-duties',
    lane: 'capability',
    when: { functions: ['internal-audit'], parts: ['approver'] },
    asks: 'capability:compliance-grasp',
    rank: 52,
    words: {
      en: 'Compliance grasp: explains who may not approve what, with their own posts',
      'zh-CN': '合规理解：用客户自己的岗位讲清哪些职责不相容',
    },
  },
  {
    id: 'internal-audit.approver.disclose',
    lane: 'team',
    when: { functions: ['internal-audit'], parts: ['approver'] },
    asks: 'team:legal',
    rank: 48,
    words: {
      en: 'Our legal: says in writing what we may disclose to an auditor',
      'zh-CN': '我方法务：书面确认可以向审计提供哪些材料',
    },
  },
  {
    id: 'internal-audit.approver.export-log',
    lane: 'team',
    when: { functions: ['internal-audit'], parts: ['approver'], offer: ['system', 'data'] },
    asks: 'team:technical-support',
    rank: 52,
    words: {
      en: 'Technical support: exports the log while the auditor watches',
      'zh-CN': '技术支持：当着审计的面导出日志',
    },
  },
  {
    id: 'internal-audit.initiator.finding-wording',
    lane: 'action',
    when: { functions: ['internal-audit'], parts: ['initiator'] },
    rank: 56,
    words: {
      en: 'Ask {who} for the wording of the finding this purchase is to settle',
      'zh-CN': '向{who}要审计意见原文，看这次采购要整改哪一条',
    },
  },
  {
    id: 'internal-audit.initiator.proof-of-cure',
    lane: 'information',
    when: { functions: ['internal-audit'], parts: ['initiator'] },
    rank: 54,
    words: {
      en: 'Tell {who}: what proof will show that the finding is settled, and from when',
      'zh-CN': '告诉{who}：整改完成拿什么证明、哪天拿得到',
    },
  },
  {
    id: 'internal-audit.initiator.must-answer',
    lane: 'information',
    when: { functions: ['internal-audit'], parts: ['initiator'] },
    rank: 52,
    words: {
      en: 'Learn: who must answer the report of {who}, and by which date',
      'zh-CN': '了解：{who}的报告由谁答复、期限是哪天',
    },
  },
  {
    id: 'internal-audit.informed.read-only',
    lane: 'action',
    when: { functions: ['internal-audit'], parts: ['informed'] },
    rank: 48,
    words: {
      en: 'Offer {who} the right to read the project file from the first day',
      'zh-CN': '项目档案从第一天起就对{who}开放查阅',
    },
  },
  {
    id: 'internal-audit.informed.sampling',
    lane: 'information',
    when: { functions: ['internal-audit'], parts: ['informed'] },
    rank: 46,
    words: {
      en: 'Tell {who}: how a sample can be drawn, and how many years records are kept',
      'zh-CN': '告诉{who}：样本怎么抽、记录保存几年',
    },
  },
  {
    id: 'internal-audit.executor.spot-check',
    lane: 'action',
    when: { functions: ['internal-audit'], parts: ['executor'] },
    rank: 50,
    words: {
      en: 'Build with {who} the report that a spot check will need',
      'zh-CN': '与{who}先把抽查要用的报表做出来',
    },
  },
  {
    id: 'internal-audit.executor.without-asking',
    lane: 'information',
    when: { functions: ['internal-audit'], parts: ['executor'] },
    rank: 48,
    words: {
      en: 'Tell {who}: where each record is found without asking a department for it',
      'zh-CN': '告诉{who}：每条记录在哪里查，不必再找部门要',
    },
  },
  {
    id: 'internal-audit.executor.two-pages',
    lane: 'system',
    when: { functions: ['internal-audit'], parts: ['executor'] },
    asks: 'system:training-material',
    rank: 46,
    words: {
      en: 'Training material: two pages for auditors on tracing one record',
      'zh-CN': '培训资料：给审计的两页纸，讲怎么倒查一条记录',
    },
  },
  {
    id: 'internal-audit.opinion-holder.stood-up',
    lane: 'action',
    when: { functions: ['internal-audit'], parts: ['opinion-holder'] },
    rank: 54,
    words: {
      en: 'Ask {who} how the last purchase of this kind stood up to audit',
      'zh-CN': '请教{who}：上一个同类项目审下来怎么样',
    },
  },
  {
    id: 'internal-audit.opinion-holder.written-up',
    lane: 'information',
    when: { functions: ['internal-audit'], parts: ['opinion-holder'] },
    rank: 52,
    words: {
      en: 'Learn: which supplier habits {who} wrote up in earlier reports',
      'zh-CN': '了解：{who}以往报告里点过供应商的哪些毛病',
    },
  },
];
