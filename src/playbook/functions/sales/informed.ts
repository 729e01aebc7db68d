/** Lines for somebody of sales who is told. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const salesInformedEntries: readonly PlaybookEntry[] = [
  {
    id: 'sales.informed.customers-untouched',
    lane: 'information',
    when: { functions: ['sales'], parts: ['informed'], stepKinds: ['need', 'search'], profiles: NOT_SMALL },
    rank: 46,
    topic: 'informed-scope',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Two lines for {who}: what is looked at, and that no customer of theirs is contacted',
      'zh-CN': '给{who}两句话：在看什么，不会接触其客户',
    },
  },
  {
    id: 'sales.informed.aim-told',
    lane: 'information',
    when: { functions: ['sales'], parts: ['informed'], stepKinds: ['need', 'search'], profiles: NOT_SMALL },
    rank: 49,
    topic: 'informed-scope',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'In two lines to {who}: no customer of theirs is contacted; the aim: {goal}',
      'zh-CN': '两句话告知{who}：不会接触其客户；目标：{goal}',
    },
  },
  {
    id: 'sales.informed.object-until',
    lane: 'information',
    when: { functions: ['sales'], parts: ['informed'], stepKinds: ['selection', 'pilot'], profiles: NOT_SMALL },
    rank: 46,
    topic: 'informed-objection',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Which promise to customers or rule on accounts might it touch, and by when can {who} object?',
      'zh-CN': '会不会碰到对客户的承诺或客户归属规定，{who}最晚哪天提意见？',
    },
  },
  {
    id: 'sales.informed.month-and-hours',
    lane: 'information',
    when: { functions: ['sales'], parts: ['informed'], stepKinds: ['budget', 'approval'], profiles: NOT_SMALL },
    rank: 46,
    topic: 'informed-sum',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 0 },
    words: {
      en: 'Tell {who} the month of the start, the hours it asks of sales, and whose budget pays',
      'zh-CN': '告诉{who}：哪个月启用、要销售这边出多少工时、走谁的预算',
    },
  },
  {
    id: 'sales.informed.before-customers',
    lane: 'information',
    when: { functions: ['sales'], parts: ['informed'], stepKinds: ['contract'], profiles: NOT_SMALL },
    rank: 44,
    topic: 'customers-notice',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Tell {who} what the contract lets us say to the customers of {customer}: nothing unasked',
      'zh-CN': '告诉{who}：按合同，未经同意我方不向{customer}的客户说任何话',
    },
  },
  {
    id: 'sales.informed.ahead-of-field',
    lane: 'information',
    when: { functions: ['sales'], parts: ['informed'], stepKinds: ['rollout'], profiles: NOT_SMALL },
    rank: 46,
    topic: 'informed-start',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Tell {who} day and contact before the field hears of it, and what buyers will notice',
      'zh-CN': '在一线知道之前，把日期、联系人和客户会感觉到的变化告诉{who}',
    },
  },
  {
    id: 'sales.informed.acceptance-day',
    lane: 'information',
    when: { functions: ['sales'], parts: ['informed'], stepKinds: ['payment'], profiles: NOT_SMALL },
    rank: 44,
    topic: 'informed-acceptance',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Tell {who} the day of acceptance, and which customers could notice it',
      'zh-CN': '告诉{who}：哪天验收，哪些客户可能会察觉',
    },
  },
];
