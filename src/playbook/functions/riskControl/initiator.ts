/** Lines for somebody of risk control who starts the purchase. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NO_BIDS } from '../../procedures.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const riskControlInitiatorEntries: readonly PlaybookEntry[] = [
  {
    id: 'risk-control.initiator.the-case',
    lane: 'action',
    when: { functions: ['risk-control'], parts: ['initiator'], stepKinds: ['need', 'search'], profiles: NOT_SMALL },
    rank: 58,
    topic: 'trigger',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Retrace with {who} the case that began this, step by step, without names',
      'zh-CN': '与{who}把起因案例一步步还原，不涉及人名',
    },
  },
  {
    id: 'risk-control.initiator.promised-after',
    lane: 'information',
    when: { functions: ['risk-control'], parts: ['initiator'], stepKinds: ['need', 'search'], profiles: NOT_SMALL },
    rank: 56,
    topic: 'report-day',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'From {who}: what was promised after the case, to whom, and by which day?',
      'zh-CN': '向{who}问清：事后承诺了哪些整改、向谁承诺、哪天前完成？',
    },
  },
  {
    id: 'risk-control.initiator.stopped-where',
    lane: 'information',
    when: {
      functions: ['risk-control'],
      parts: ['initiator'],
      stepKinds: ['selection', 'pilot'],
      profiles: NOT_SMALL,
      offer: ['system'],
    },
    rank: 58,
    topic: 'wrong-case',
    acts: ['approaches'],
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'Show {who} on a past case, names masked, at which check it would have been stopped',
      'zh-CN': '拿一笔隐去姓名的以往案例向{who}演示：会在哪个检查点被拦下',
    },
  },
  {
    id: 'risk-control.initiator.measure-by-measure',
    lane: 'information',
    when: {
      functions: ['risk-control'],
      parts: ['initiator'],
      stepKinds: ['selection', 'pilot'],
      profiles: NOT_SMALL,
    },
    rank: 54,
    topic: 'requirement-list',
    acts: ['approaches'],
    day: { anchor: 'end', days: -10 },
    words: {
      en: 'To {who}: each measure promised, and which part of our offer answers it',
      'zh-CN': '向{who}逐条说明：承诺的整改对应我方哪一部分',
    },
  },
  {
    id: 'risk-control.initiator.annexes',
    lane: 'action',
    when: {
      functions: ['risk-control'],
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
      en: 'Give {who} for the paper: control list, result of the tests, what stays open',
      'zh-CN': '给{who}上报材料的附件：控制清单、测试结果、遗留项',
    },
  },
  {
    id: 'risk-control.initiator.measures-as-duties',
    lane: 'information',
    when: { functions: ['risk-control'], parts: ['initiator'], stepKinds: ['contract'], profiles: NOT_SMALL },
    rank: 54,
    topic: 'binding-dates',
    acts: ['approaches'],
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'To {who}: which measures stand in the contract as duties, whose, by which day',
      'zh-CN': '向{who}说明：哪些整改写成了合同义务、归哪方、哪天前',
    },
  },
  {
    id: 'risk-control.initiator.proof-of-cure',
    lane: 'information',
    when: { functions: ['risk-control'], parts: ['initiator'], stepKinds: ['payment', 'rollout'], profiles: NOT_SMALL },
    rank: 56,
    topic: 'first-result',
    acts: ['approaches'],
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'To {who}: proof that the measure holds: cases run, days, failures found',
      'zh-CN': '交{who}：整改有效的证明，含案例、日期、发现的失效',
    },
  },
];
