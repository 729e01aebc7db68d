/** What the step in which a need arises asks of us, whoever sits there; must never assume what the need is. */
import type { PlaybookEntry } from '../playbook.ts';

export const needEntries: readonly PlaybookEntry[] = [
  {
    id: 'need.own-words',
    lane: 'action',
    when: { stepKinds: ['need'] },
    rank: 40,
    words: {
      en: 'Put the need on one page in the words of {customer}; let {initiator} correct it',
      'zh-CN': '用{customer}自己的话把需求写成一页，请{initiator}改',
    },
  },
  {
    id: 'need.waiting',
    lane: 'information',
    when: { stepKinds: ['need'] },
    rank: 40,
    words: {
      en: 'Learn: what a year of leaving things as they are costs {customer}',
      'zh-CN': '了解：维持现状，{customer}一年要多花多少、少挣多少',
    },
  },
  {
    id: 'need.record',
    lane: 'system',
    when: { stepKinds: ['need'] },
    asks: 'system:crm-record',
    rank: 30,
    words: {
      en: 'CRM account record: who said what, word for word',
      'zh-CN': 'CRM 客户档案：谁说了什么，照原话记',
    },
  },
  {
    id: 'need.without-us',
    lane: 'capability',
    when: { stepKinds: ['need'] },
    asks: 'capability:customer-view',
    rank: 30,
    words: {
      en: 'The customer’s view: tells the need without our product in it',
      'zh-CN': '客户视角：不提我方产品，也讲得清这个需求',
    },
  },
  {
    id: 'need.peer-call',
    lane: 'team',
    when: { stepKinds: ['need'] },
    asks: 'team:marketing',
    rank: 30,
    words: {
      en: 'Marketing: one customer of the same trade who takes a call',
      'zh-CN': '市场：找一家肯接电话的同行客户',
    },
  },
  {
    id: 'need.initiator.who-looks',
    lane: 'action',
    when: { stepKinds: ['need'], parts: ['initiator'] },
    rank: 62,
    topic: 'kp',
    words: {
      en: 'Agree with {who} who else will look at this, name by name',
      'zh-CN': '与{who}逐个点名：这事还有谁会过问',
    },
  },
  {
    id: 'need.initiator.success',
    lane: 'information',
    when: { stepKinds: ['need'], parts: ['initiator'] },
    rank: 46,
    words: {
      en: 'Learn: what must be different in a year for {who} to call it a success',
      'zh-CN': '了解：一年后变成什么样，{who}才觉得这事办成了',
    },
  },
  {
    id: 'need.approver.request',
    lane: 'action',
    when: { stepKinds: ['need'], parts: ['approver'], functions: ['unknown'] },
    rank: 38,
    words: {
      en: 'Ask {who} what a request must say before it may go on',
      'zh-CN': '问{who}：申请里写清哪几样才放行',
    },
  },
  {
    id: 'need.informed.boundary',
    lane: 'information',
    when: { stepKinds: ['need'], parts: ['informed'] },
    rank: 40,
    words: {
      en: 'For {who}, in two lines: what is being looked at, and what is not',
      'zh-CN': '给{who}两句话：这次看什么、不看什么',
    },
  },
  {
    id: 'need.executor.stops',
    lane: 'action',
    when: { stepKinds: ['need'], parts: ['executor'] },
    rank: 65,
    topic: 'approach',
    words: {
      en: 'Sit beside {who} for half a day and count where work stops',
      'zh-CN': '在{who}身边坐半天，数一数活儿停在哪几处',
    },
  },
];
