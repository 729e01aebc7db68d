/** Lines for somebody of compliance who starts the purchase. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NO_BIDS } from '../../procedures.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const complianceInitiatorEntries: readonly PlaybookEntry[] = [
  {
    id: 'compliance.initiator.finding',
    lane: 'action',
    when: { functions: ['compliance'], parts: ['initiator'], stepKinds: ['need', 'search'], profiles: NOT_SMALL },
    rank: 58,
    topic: 'trigger',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Read with {who} the finding behind this: authority, paragraph, day',
      'zh-CN': '与{who}对照监管意见原文：哪个部门、哪一条、哪天前',
    },
  },
  {
    id: 'compliance.initiator.refused-report',
    lane: 'information',
    when: { functions: ['compliance'], parts: ['initiator'], stepKinds: ['need', 'search'], profiles: NOT_SMALL },
    rank: 56,
    topic: 'report-day',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'From {who}: which authority awaits the report, by when, and what did it send back last time?',
      'zh-CN': '向{who}问清：报告交哪个监管部门、哪天前，上次退回的是什么？',
    },
  },
  {
    id: 'compliance.initiator.what-settles',
    lane: 'information',
    when: {
      functions: ['compliance'],
      parts: ['initiator'],
      stepKinds: ['selection', 'pilot'],
      profiles: NOT_SMALL,
    },
    rank: 58,
    topic: 'requirement-list',
    acts: ['approaches'],
    day: { anchor: 'end', days: -10 },
    words: {
      en: 'To {who}: paragraph by paragraph, what our offer settles and what stays in the house',
      'zh-CN': '向{who}逐条说明：我方落实哪几条，哪几条仍由内部做',
    },
  },
  {
    id: 'compliance.initiator.evidence-list',
    lane: 'action',
    when: {
      functions: ['compliance'],
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
      en: 'Give {who} the list of proofs that the authority will see, each with its day',
      'zh-CN': '给{who}一份报监管用的证据清单，逐项写明哪天拿得到',
    },
  },
  {
    id: 'compliance.initiator.binding-dates',
    lane: 'information',
    when: { functions: ['compliance'], parts: ['initiator'], stepKinds: ['contract'], profiles: NOT_SMALL },
    rank: 54,
    topic: 'binding-dates',
    acts: ['approaches'],
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'To {who}: where each day of the finding stands in the contract, and whose duty it is',
      'zh-CN': '向{who}说明：整改的各个期限写在合同哪一条、由哪方负责',
    },
  },
  {
    id: 'compliance.initiator.proof-filed',
    lane: 'information',
    when: { functions: ['compliance'], parts: ['initiator'], stepKinds: ['payment', 'rollout'], profiles: NOT_SMALL },
    rank: 56,
    topic: 'first-result',
    acts: ['approaches'],
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'To {who}: proof for each point of the finding, dated, signed, ready to file',
      'zh-CN': '交{who}：每条整改的证明，有日期、有签字，可直接上报',
    },
  },
];
