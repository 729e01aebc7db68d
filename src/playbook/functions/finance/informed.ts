/** Lines for somebody of finance who is told. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_PUBLIC } from '../../procedures.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const financeInformedEntries: readonly PlaybookEntry[] = [
  {
    id: 'finance.informed.early-year',
    lane: 'action',
    when: {
      functions: ['finance'],
      parts: ['informed'],
      stepKinds: ['need', 'search', 'selection', 'pilot'],
      profiles: NOT_SMALL,
    },
    rank: 50,
    topic: 'informed-scope',
    acts: ['approaches'],
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'Two lines to {who}: what is looked at, and the year in which money may be asked for',
      'zh-CN': '给{who}两句话：在看什么、可能在哪一年用钱',
    },
  },
  {
    id: 'finance.informed.aim-told',
    lane: 'action',
    when: {
      functions: ['finance'],
      parts: ['informed'],
      stepKinds: ['need', 'search', 'selection', 'pilot'],
      profiles: NOT_SMALL,
    },
    rank: 53,
    topic: 'informed-scope',
    acts: ['approaches'],
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'In two lines to {who}: the year in which money may be asked for, and the aim: {goal}',
      'zh-CN': '两句话告知{who}：可能在哪一年用钱；目标：{goal}',
    },
  },
  {
    id: 'finance.informed.sum-and-month',
    lane: 'action',
    when: {
      functions: ['finance'],
      parts: ['informed'],
      stepKinds: ['budget', 'approval', 'contract'],
      profiles: NOT_SMALL,
    },
    rank: 52,
    topic: 'informed-sum',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Give {who} sum, tax and months of payment before the contract arrives',
      'zh-CN': '合同送到前告知{who}：金额、税额、付款月份',
    },
  },
  {
    id: 'finance.informed.amount-and-month',
    lane: 'action',
    when: {
      functions: ['finance'],
      parts: ['informed'],
      stepKinds: ['budget', 'approval', 'contract'],
      profiles: NOT_SMALL,
      procedures: NOT_PUBLIC,
    },
    rank: 55,
    topic: 'informed-sum',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Tell {who} before the contract arrives whether {amount} holds the tax, and the months of payment',
      'zh-CN': '合同送到前告知{who}：{amount}含不含税、分别在哪几个月付',
    },
  },
  {
    id: 'finance.informed.invoice-comes',
    lane: 'information',
    when: { functions: ['finance'], parts: ['informed'], stepKinds: ['payment', 'rollout'], profiles: NOT_SMALL },
    rank: 50,
    topic: 'informed-acceptance',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'To {who}: due day, order number, and the papers that come with the invoice',
      'zh-CN': '告知{who}：到期日、订单号、随发票附哪些单据',
    },
  },
];
