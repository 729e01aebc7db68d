/** Lines for somebody of sales who approves, while it is tendered, budgeted and approved. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NO_BIDS } from '../../procedures.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const salesApproverDecidingEntries: readonly PlaybookEntry[] = [
  {
    id: 'sales.approver.one-more-visit',
    lane: 'action',
    when: {
      functions: ['sales'],
      parts: ['approver'],
      stepKinds: ['budget', 'approval'],
      profiles: NOT_SMALL,
      offer: ['system', 'unknown'],
    },
    rank: 58,
    topic: 'own-figures',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Work out with {who} what one more visit per seller and week brings, at their own hit rate',
      'zh-CN': '与{who}按自己的成单率算：每人每周多跑一个客户能带来多少',
    },
  },
  {
    id: 'sales.approver.share-of-value',
    lane: 'information',
    when: {
      functions: ['sales'],
      parts: ['approver', 'initiator'],
      stepKinds: ['budget', 'approval'],
      profiles: NOT_SMALL,
      offer: ['system', 'unknown'],
      procedures: NO_BIDS,
    },
    rank: 59,
    topic: 'name-to-figure',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Which part of {value} over {years} comes from more orders, and would {who} take it into the plan?',
      'zh-CN': '{years}价值{value}里，多接订单占多少，{who}愿不愿意写进计划？',
    },
  },
  {
    id: 'sales.approver.quota-counted',
    lane: 'information',
    when: {
      functions: ['sales'],
      parts: ['approver'],
      stepKinds: ['budget', 'approval'],
      profiles: NOT_SMALL,
      offer: ['system', 'unknown'],
    },
    rank: 50,
    topic: 'quota-effect',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Is the extra already in the quota of {who}, and who would cut it if this is refused?',
      'zh-CN': '多出来的量是不是已算进{who}的指标，不批的话谁来调减？',
    },
  },
  {
    id: 'sales.approver.promise-at-stake',
    lane: 'information',
    when: {
      functions: ['sales'],
      parts: ['initiator', 'approver'],
      stepKinds: ['budget', 'approval'],
      profiles: NOT_SMALL,
    },
    rank: 51,
    topic: 'promise-at-stake',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Which promise to customers hangs on this, and by which day must it be there for {who}?',
      'zh-CN': '哪项对客户的承诺要靠它，{who}最晚哪天要用上？',
    },
  },
  {
    id: 'sales.approver.bid-field-proof',
    lane: 'action',
    when: {
      functions: ['sales'],
      parts: ['initiator', 'approver', 'informed', 'executor', 'opinion-holder'],
      stepKinds: ['tender'],
      profiles: NOT_SMALL,
      silence: ['none', 'ahead', 'inside'],
      offer: ['system', 'service', 'unknown'],
    },
    rank: 46,
    topic: 'bid-sales',
    day: { anchor: 'bids-due', days: -7 },
    words: {
      en: 'Prove in the bid what sales people will live with: learning time, answer times, availability',
      'zh-CN': '标书证明销售一线最在意的几项：上手时间、答复时限、可用率',
    },
  },
  {
    id: 'sales.approver.bid-customers-notice',
    lane: 'action',
    when: {
      functions: ['sales'],
      parts: ['initiator', 'approver', 'informed', 'executor', 'opinion-holder'],
      stepKinds: ['tender'],
      profiles: NOT_SMALL,
      silence: ['none', 'ahead', 'inside'],
      offer: ['goods', 'works'],
    },
    rank: 46,
    topic: 'bid-sales',
    day: { anchor: 'bids-due', days: -7 },
    words: {
      en: 'Say in the bid what their customers would notice, as far as the documents ask: dates, entrances, quiet hours',
      'zh-CN': '标书按文件要求写明其客户会感觉到的：日期、出入口、安静时段',
    },
  },
];
