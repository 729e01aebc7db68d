/** Lines for somebody of finance who starts the purchase. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NO_BIDS, PUBLIC } from '../../procedures.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const financeInitiatorEntries: readonly PlaybookEntry[] = [
  {
    id: 'finance.initiator.monthly-cost',
    lane: 'information',
    when: {
      functions: ['finance'],
      parts: ['initiator'],
      stepKinds: ['need', 'search', 'selection', 'pilot'],
      profiles: NOT_SMALL,
    },
    rank: 64,
    topic: 'waiting-cost',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 10 },
    words: {
      en: 'To {who}: the present way costs {monthlyLoss} a month; ask which part of the count is missing',
      'zh-CN': '向{who}报：现行做法每月损失{monthlyLoss}，请指出漏算的部分',
    },
  },
  {
    id: 'finance.initiator.first-seen',
    lane: 'action',
    when: { functions: ['finance'], parts: ['initiator'], stepKinds: ['need', 'search'], profiles: NOT_SMALL },
    rank: 58,
    topic: 'own-loss',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Ask {who} for the report in which the loss first showed, and for the two months after it',
      'zh-CN': '请{who}提供最早看出这项损失的报表，以及之后两个月的数',
    },
  },
  {
    id: 'finance.initiator.reported-figure',
    lane: 'information',
    when: {
      functions: ['finance'],
      parts: ['initiator'],
      stepKinds: ['need', 'search'],
      profiles: NOT_SMALL,
    },
    rank: 56,
    topic: 'figure',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Which figure must {who} report upwards, how did it stand last quarter, what is the target?',
      'zh-CN': '{who}向上报哪个指标，上季度多少，目标多少？',
    },
  },
  {
    id: 'finance.initiator.deciding-figures',
    lane: 'action',
    when: {
      functions: ['finance'],
      parts: ['initiator'],
      stepKinds: ['selection', 'pilot'],
      profiles: NOT_SMALL,
      procedures: ['unknown', 'direct', 'quotations'],
    },
    rank: 54,
    topic: 'criteria-selection',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Settle with {who} which figures decide the choice, and where the line lies for each',
      'zh-CN': '与{who}定好选型看哪几个数、各以多少为线',
    },
  },
  {
    id: 'finance.initiator.model-over',
    lane: 'action',
    when: {
      functions: ['finance'],
      parts: ['initiator'],
      stepKinds: ['budget', 'approval'],
      profiles: NOT_SMALL,
      procedures: NO_BIDS,
    },
    rank: 58,
    topic: 'annexes',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Give {who} the value model with open cells and sources, and two days to answer each change',
      'zh-CN': '把公式放开、出处列明的测算表交{who}，每处改动两天内回应',
    },
  },
  {
    id: 'finance.initiator.cash-plan',
    lane: 'information',
    when: { functions: ['finance'], parts: ['initiator'], stepKinds: ['contract'], profiles: NOT_SMALL },
    rank: 54,
    topic: 'cash-plan',
    acts: ['approaches'],
    day: { anchor: 'end', days: -10 },
    words: {
      en: 'To {who}: instalments month by month, as they go into the cash plan',
      'zh-CN': '报{who}：按月排好的付款额，可直接排进资金计划',
    },
  },
  {
    id: 'finance.initiator.figure-after',
    lane: 'information',
    when: { functions: ['finance'], parts: ['initiator'], stepKinds: ['payment', 'rollout'], profiles: NOT_SMALL },
    rank: 56,
    topic: 'first-result',
    acts: ['approaches'],
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'To {who}: the reported figure before and after, and the day on which each was taken',
      'zh-CN': '向{who}报：该指标前后各是多少、各在哪天取的数',
    },
  },
  {
    id: 'finance.initiator.loss-figures',
    lane: 'action',
    when: {
      functions: ['finance'],
      parts: ['initiator'],
      stepKinds: ['selection', 'pilot'],
      profiles: NOT_SMALL,
      procedures: PUBLIC,
    },
    rank: 50,
    topic: 'deciding-figures',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Ask {who} which loss figures went into the application, so that our answers use the same ones',
      'zh-CN': '问{who}申报材料用了哪些损失数据，我方书面答复按同一口径',
    },
  },
];
