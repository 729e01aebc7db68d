/** What each part asks of us while nobody knows in which function somebody sits; must never guess the function. */
import type { PlaybookEntry } from '../playbook.ts';

export const unknownFunctionEntries: readonly PlaybookEntry[] = [
  {
    id: 'unknown.approver.last-three',
    lane: 'action',
    when: { functions: ['unknown'], parts: ['approver'] },
    rank: 50,
    words: {
      en: 'Ask {who} why the last request here was turned away',
      'zh-CN': '问{who}：上一份申请在这里是怎么被挡回去的',
    },
  },
  {
    id: 'unknown.approver.department',
    lane: 'information',
    when: { functions: ['unknown'], parts: ['approver'] },
    rank: 50,
    words: {
      en: 'Learn: which department {who} would sign for, and whose figures count there',
      'zh-CN': '了解：{who}替哪个部门签字，那里认谁的数',
    },
  },
  {
    id: 'unknown.approver.record',
    lane: 'system',
    when: { functions: ['unknown'], parts: ['approver'] },
    asks: 'system:crm-record',
    rank: 40,
    words: {
      en: 'CRM account record: department, superior and deputy of {who}',
      'zh-CN': 'CRM 客户档案：{who}的部门、上级和代签人',
    },
  },
  {
    id: 'unknown.approver.listen',
    lane: 'capability',
    when: { functions: ['unknown'], parts: ['approver'] },
    asks: 'capability:customer-view',
    rank: 40,
    words: {
      en: 'The customer’s view: finds out by what somebody judges before answering',
      'zh-CN': '客户视角：先弄清对方凭什么判断，再开口',
    },
  },
  {
    id: 'unknown.approver.stand-by',
    lane: 'team',
    when: { functions: ['unknown'], parts: ['approver'] },
    asks: 'team:presales',
    rank: 40,
    words: {
      en: 'Presales: ready for questions from any department',
      'zh-CN': '售前：哪个部门来问都接得住',
    },
  },
  {
    id: 'unknown.initiator.own-use',
    lane: 'action',
    when: { functions: ['unknown'], parts: ['initiator'] },
    rank: 50,
    words: {
      en: 'Ask {who} to show the last case that went wrong, start to end',
      'zh-CN': '请{who}把最近一次出岔子的事从头讲一遍',
    },
  },
  {
    id: 'unknown.initiator.asked-by',
    lane: 'information',
    when: { functions: ['unknown'], parts: ['initiator'] },
    rank: 50,
    words: {
      en: 'Learn: who asked {who} to see to this, and by when',
      'zh-CN': '了解：谁让{who}办这件事，什么时候要',
    },
  },
  {
    id: 'unknown.initiator.need',
    lane: 'capability',
    when: { functions: ['unknown'], parts: ['initiator'] },
    asks: 'capability:customer-view',
    rank: 40,
    words: {
      en: 'The customer’s view: repeats the need so that {who} agrees at once',
      'zh-CN': '客户视角：把需求复述一遍，{who}一听就认',
    },
  },
  {
    id: 'unknown.informed.notice',
    lane: 'action',
    when: { functions: ['unknown'], parts: ['informed'] },
    rank: 44,
    words: {
      en: 'Give {who} one name of ours to write to, and half a page',
      'zh-CN': '给{who}留一个我方联系人和半页说明',
    },
  },
  {
    id: 'unknown.informed.does-with',
    lane: 'information',
    when: { functions: ['unknown'], parts: ['informed'] },
    rank: 44,
    words: {
      en: 'Learn: what {who} must do once the notice arrives',
      'zh-CN': '了解：收到知会之后，{who}要做什么',
    },
  },
  {
    id: 'unknown.executor.hours',
    lane: 'action',
    when: { functions: ['unknown'], parts: ['executor'] },
    rank: 46,
    words: {
      en: 'Ask {who} what will be more work at first, and take part of it on',
      'zh-CN': '问{who}：开头会多出哪些活，我方分担一部分',
    },
  },
  {
    id: 'unknown.executor.tomorrow',
    lane: 'information',
    when: { functions: ['unknown'], parts: ['executor'] },
    rank: 46,
    words: {
      en: 'For {who}: what to do differently on the first day, on one card',
      'zh-CN': '给{who}一张卡片：头一天要改的是哪几步',
    },
  },
  {
    id: 'unknown.opinion-holder.asked',
    lane: 'action',
    when: { functions: ['unknown'], parts: ['opinion-holder'] },
    rank: 50,
    words: {
      en: 'Ask {who} what {swayed} will want to know, and bring it next time',
      'zh-CN': '问{who}：{swayed}会想知道什么，下次带来',
    },
  },
  {
    id: 'unknown.opinion-holder.why-heard',
    lane: 'information',
    when: { functions: ['unknown'], parts: ['opinion-holder'] },
    rank: 50,
    words: {
      en: 'Learn: on what matters {swayed} will listen to {who}',
      'zh-CN': '了解：{swayed}在哪些事上听{who}的',
    },
  },
];
