/** What to find out from a department whose interest is not known yet, part by part, in the five lanes. */
import type { PlaybookEntry } from '../playbook.ts';

export const otherEntries: readonly PlaybookEntry[] = [
  {
    id: 'other.approver.measured-by',
    lane: 'action',
    when: { functions: ['other'], parts: ['approver'], firstOfPart: true },
    rank: 56,
    words: {
      en: 'Ask {who} by what their department is measured this year',
      'zh-CN': '请教{who}：所在部门今年考核哪几项',
    },
  },
  {
    id: 'other.approver.why-their-yes',
    lane: 'action',
    when: { functions: ['other'], parts: ['approver'] },
    rank: 52,
    words: {
      en: 'Ask {who} why this needs their yes, and what a no would rest on',
      'zh-CN': '问{who}：为什么要过这一关，什么情况会否',
    },
  },
  {
    id: 'other.approver.at-the-border',
    lane: 'information',
    when: { functions: ['other'], parts: ['approver'] },
    rank: 54,
    words: {
      en: 'Tell {who}: what changes where their work meets this purchase, in two sentences',
      'zh-CN': '告诉{who}：跟该部门工作相接的地方会变什么，两句话讲清',
    },
  },
  {
    id: 'other.approver.gained-lost',
    lane: 'information',
    when: { functions: ['other'], parts: ['approver'], firstOfPart: true },
    rank: 52,
    words: {
      en: 'Learn: what this department gained or lost in the last such purchase',
      'zh-CN': '了解：上次同类采购，该部门得了什么、失了什么',
    },
  },
  {
    id: 'other.approver.their-words',
    lane: 'system',
    when: { functions: ['other'], parts: ['approver'] },
    asks: 'system:crm-record',
    rank: 48,
    words: {
      en: 'CRM account record: what this department wants, in its own words',
      'zh-CN': 'CRM 客户档案：用原话记下该部门想要什么',
    },
  },
  {
    id: 'other.approver.three-questions',
    lane: 'capability',
    when: { functions: ['other'], parts: ['approver'] },
    asks: 'capability:customer-view',
    rank: 50,
    words: {
      en: 'The customer’s view: asks three questions before showing anything',
      'zh-CN': '客户视角：先问三个问题，再拿东西出来',
    },
  },
  {
    id: 'other.approver.like-department',
    lane: 'team',
    when: { functions: ['other'], parts: ['approver'] },
    asks: 'team:presales',
    rank: 48,
    words: {
      en: 'Presales: finds a department like it at another customer',
      'zh-CN': '售前：在别的客户那里找到同类部门作参照',
    },
  },
  {
    id: 'other.initiator.first-complaint',
    lane: 'action',
    when: { functions: ['other'], parts: ['initiator'] },
    rank: 56,
    words: {
      en: 'Ask {who} to tell the story from the first complaint on',
      'zh-CN': '请{who}从最早那次抱怨讲起',
    },
  },
  {
    id: 'other.initiator.which-part',
    lane: 'information',
    when: { functions: ['other'], parts: ['initiator'] },
    rank: 52,
    words: {
      en: 'Tell {who}: which part of the problem we can settle, and which we cannot',
      'zh-CN': '告诉{who}：这个问题我们解决得了哪一段、哪一段不行',
    },
  },
  {
    id: 'other.initiator.who-notices',
    lane: 'information',
    when: { functions: ['other'], parts: ['initiator'] },
    rank: 52,
    words: {
      en: 'Learn: who besides {who} would notice if nothing were done',
      'zh-CN': '了解：要是什么都不做，除{who}之外还有谁会着急',
    },
  },
  {
    id: 'other.informed.why-on-list',
    lane: 'action',
    when: { functions: ['other'], parts: ['informed'] },
    rank: 46,
    words: {
      en: 'Ask {who} what they would want to hear about before it happens',
      'zh-CN': '问{who}：哪些事希望发生之前就知道',
    },
  },
  {
    id: 'other.informed.decided',
    lane: 'information',
    when: { functions: ['other'], parts: ['informed'] },
    rank: 44,
    words: {
      en: 'Tell {who}: what has been decided, what it touches, and whom to ask',
      'zh-CN': '告诉{who}：定了什么、碰到哪里、有疑问找谁',
    },
  },
  {
    id: 'other.executor.strike-needless',
    lane: 'action',
    when: { functions: ['other'], parts: ['executor'] },
    rank: 50,
    words: {
      en: 'Go through the work that falls to {who}, and strike what is needless',
      'zh-CN': '跟{who}过一遍分到的活，能免的划掉',
    },
  },
  {
    id: 'other.executor.steps-in',
    lane: 'information',
    when: { functions: ['other'], parts: ['executor'] },
    rank: 48,
    words: {
      en: 'Tell {who}: what is expected by which day, and who steps in if it fails',
      'zh-CN': '告诉{who}：哪天之前要做完什么，做不完谁来补',
    },
  },
  {
    id: 'other.executor.week-call',
    lane: 'team',
    when: { functions: ['other'], parts: ['executor'] },
    asks: 'team:after-sales',
    rank: 46,
    words: {
      en: 'After-sales: a call after the first week to hear what was missed',
      'zh-CN': '售后：满一周打个电话，听听漏了什么',
    },
  },
  {
    id: 'other.opinion-holder.why-interested',
    lane: 'action',
    when: { functions: ['other'], parts: ['opinion-holder'] },
    rank: 54,
    words: {
      en: 'Ask {who} what this purchase means for their own work',
      'zh-CN': '请教{who}：这次采购跟自己的工作有什么关系',
    },
  },
  {
    id: 'other.opinion-holder.on-what',
    lane: 'information',
    when: { functions: ['other'], parts: ['opinion-holder'] },
    rank: 52,
    words: {
      en: 'Learn: on which matters the deciders listen to {who}',
      'zh-CN': '了解：拍板的人在哪些事上听{who}的',
    },
  },
];
