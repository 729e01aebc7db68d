/** What the kind of customer adds; must never weigh a small business down with ceremony. */
import type { PlaybookEntry } from '../playbook.ts';

export const profileEntries: readonly PlaybookEntry[] = [
  {
    id: 'smb.one-visit',
    lane: 'action',
    when: { firstSeat: true, parts: ['initiator'], profiles: ['smb'] },
    rank: 75,
    words: {
      en: 'Settle it with {who} in one visit: need, price, day of start',
      'zh-CN': '与{who}一次谈完：需求、价格、哪天开始',
    },
  },
  {
    id: 'smb.weeks',
    lane: 'information',
    when: { firstSeat: true, parts: ['initiator'], profiles: ['smb'] },
    rank: 62,
    words: {
      en: 'Tell {who}: payback in weeks, on half a page',
      'zh-CN': '告诉{who}：几周回本，半页纸算清',
    },
  },
  {
    id: 'smb.approver.start-day',
    lane: 'action',
    when: { stepKinds: ['budget', 'approval'], parts: ['approver'], profiles: ['smb'] },
    rank: 60,
    words: {
      en: 'Settle price and day of start with {who} in one talk',
      'zh-CN': '与{who}一次谈定价格和开始的日子',
    },
  },
  {
    id: 'smb.approver.month-by-month',
    lane: 'information',
    when: { stepKinds: ['budget', 'approval'], parts: ['approver'], profiles: ['smb'] },
    rank: 62,
    words: {
      en: 'Tell {who}: what it costs a month and what it saves a month, on half a page',
      'zh-CN': '告诉{who}：每月花多少、省多少，半页纸算清',
    },
  },
  {
    id: 'global.headquarters',
    lane: 'information',
    when: { stepKinds: ['budget', 'approval'], profiles: ['global'] },
    rank: 45,
    words: {
      en: 'Learn: what group headquarters must agree to, and who asks them',
      'zh-CN': '了解：哪些要集团总部点头，由谁去报',
    },
  },
  {
    id: 'national.subsidiaries',
    lane: 'information',
    when: { stepKinds: ['contract'], profiles: ['national'] },
    rank: 45,
    words: {
      en: 'Learn: which subsidiaries may buy under the same contract',
      'zh-CN': '了解：哪些子公司可以照这份合同采购',
    },
  },
  {
    id: 'regional.known-names',
    lane: 'information',
    when: { stepKinds: ['search', 'selection'], profiles: ['regional'] },
    rank: 45,
    words: {
      en: 'Name two customers from the region whom they meet anyway',
      'zh-CN': '报出两家本地的、平时就碰得到面的客户',
    },
  },
  {
    id: 'willing.pays-more',
    lane: 'information',
    when: { stepKinds: ['need'], profiles: ['willing'] },
    rank: 45,
    words: {
      en: 'Learn: for what {customer} once paid more than others, and was glad of it',
      'zh-CN': '了解：{customer}在哪件事上花得比别人多，还觉得值',
    },
  },
];
