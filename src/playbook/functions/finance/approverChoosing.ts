/** Lines for somebody of finance who approves, while it is chosen. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NO_BIDS } from '../../procedures.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const financeApproverChoosingEntries: readonly PlaybookEntry[] = [
  {
    id: 'finance.approver.budget-line-amount',
    lane: 'action',
    when: {
      functions: ['finance'],
      parts: ['approver'],
      stepKinds: ['need', 'search', 'selection', 'pilot', 'budget'],
      profiles: NOT_SMALL,
    },
    rank: 64,
    topic: 'budget-line',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Ask {who} which line and year would carry {amount}, tax included, and when that list closes',
      'zh-CN': '问{who}：{amount}（含税）从哪个科目、哪一年列支，预算何时截止申报',
    },
  },
  {
    id: 'finance.approver.budget-line',
    lane: 'action',
    when: {
      functions: ['finance'],
      parts: ['approver'],
      stepKinds: ['need', 'search', 'selection', 'pilot', 'budget'],
      profiles: NOT_SMALL,
    },
    rank: 58,
    topic: 'budget-line',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Ask {who} which line and year would carry it, and when that list closes',
      'zh-CN': '问{who}：从哪个科目、哪一年列支，预算何时截止申报',
    },
  },
  {
    id: 'finance.approver.what-counts',
    lane: 'information',
    when: {
      functions: ['finance'],
      parts: ['approver'],
      stepKinds: ['need', 'search', 'selection', 'pilot'],
      profiles: NOT_SMALL,
      offer: ['system', 'goods', 'service', 'unknown'],
    },
    rank: 56,
    topic: 'what-counts',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Which benefit would {who} count: posts, overtime, material or cash, and at which full hourly rate?',
      'zh-CN': '省岗位、省加班、省材料、省现金，{who}认哪几种，工时按什么全成本单价算？',
    },
  },
  {
    id: 'finance.approver.total-cost-years',
    lane: 'information',
    when: {
      functions: ['finance'],
      parts: ['approver'],
      stepKinds: ['selection', 'pilot', 'budget', 'approval'],
      profiles: NOT_SMALL,
      procedures: NO_BIDS,
      offer: ['system', 'goods', 'service', 'unknown'],
    },
    rank: 62,
    topic: 'total-cost',
    acts: ['approaches', 'price-indication'],
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'To {who}: all costs over {years}, ours and in-house, tax and upkeep included, beside what is spent today',
      'zh-CN': '报{who}：{years}总成本，我方费用和内部投入、税金、后续费用都列上，与现有支出并排',
    },
  },
  {
    id: 'finance.approver.total-cost',
    lane: 'information',
    when: {
      functions: ['finance'],
      parts: ['approver'],
      stepKinds: ['selection', 'pilot', 'budget', 'approval'],
      profiles: NOT_SMALL,
      procedures: NO_BIDS,
      offer: ['system', 'goods', 'service', 'unknown'],
    },
    rank: 61,
    topic: 'total-cost',
    acts: ['approaches', 'price-indication'],
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'To {who}: all costs by year, ours and in-house, tax and upkeep included, beside what is spent today',
      'zh-CN': '报{who}：分年总成本，我方费用和内部投入、税金、后续费用都列上，与现有支出并排',
    },
  },
  {
    id: 'finance.approver.works-cost',
    lane: 'information',
    when: {
      functions: ['finance'],
      parts: ['approver'],
      stepKinds: ['budget', 'approval'],
      profiles: NOT_SMALL,
      procedures: NO_BIDS,
      offer: ['works'],
    },
    rank: 61,
    topic: 'total-cost',
    acts: ['approaches', 'price-indication'],
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'To {who}: sum by section of the works with tax, what is provisional in it, upkeep in later years',
      'zh-CN': '报{who}：按分部列出的含税造价、其中哪些是暂估、以后每年的维护费',
    },
  },
  {
    id: 'finance.approver.into-ledger',
    lane: 'information',
    when: {
      functions: ['finance'],
      parts: ['approver'],
      stepKinds: ['selection', 'pilot', 'budget', 'approval'],
      profiles: NOT_SMALL,
      offer: ['money'],
    },
    rank: 62,
    topic: 'ledger',
    acts: ['approaches'],
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'To {who}: how each amount reaches the ledger, by itself or by hand, under which account, and how it is traced back',
      'zh-CN': '向{who}说明：每笔款怎么入账（自动还是手工）、记入哪个科目、怎么倒查',
    },
  },
];
