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
      en: 'Payback in weeks, reckoned with {who} on half a page',
      'zh-CN': '与{who}在半页纸上算清：几周回本',
    },
  },
  {
    id: 'global.headquarters',
    lane: 'information',
    when: { stepKinds: ['budget', 'approval'], profiles: ['global'] },
    rank: 45,
    words: {
      en: 'Learn: what headquarters abroad must agree to, and who asks them',
      'zh-CN': '了解：哪些要境外总部点头，由谁去问',
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
      en: 'Two customers from the region whom they meet anyway',
      'zh-CN': '两家本地的、平时就碰得到面的客户',
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
