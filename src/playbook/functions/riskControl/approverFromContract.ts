/** Lines for somebody of risk control who approves, from the contract on. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_PUBLIC } from '../../procedures.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const riskControlApproverFromContractEntries: readonly PlaybookEntry[] = [
  {
    id: 'risk-control.approver.conditions-in',
    lane: 'information',
    when: {
      functions: ['risk-control'],
      parts: ['approver'],
      stepKinds: ['contract'],
      profiles: NOT_SMALL,
      procedures: NOT_PUBLIC,
    },
    rank: 58,
    topic: 'conditions-in-contract',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'To {who}: clause and annex in which each agreed control now stands',
      'zh-CN': '向{who}逐项说明：谈定的控制要求写在合同哪一条、哪个附件',
    },
  },
  {
    id: 'risk-control.approver.first-alerts',
    lane: 'action',
    when: {
      functions: ['risk-control'],
      parts: ['approver'],
      stepKinds: ['payment', 'rollout'],
      profiles: NOT_SMALL,
      offer: ['system', 'money'],
    },
    rank: 58,
    topic: 'first-alerts',
    acts: ['approaches'],
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'Go through the exceptions of the first month with {who}: cause, cure, what was let through',
      'zh-CN': '与{who}过一遍首月的例外：原因、处理、放行了哪些',
    },
  },
  {
    id: 'risk-control.approver.delivery-risk',
    lane: 'information',
    when: {
      functions: ['risk-control'],
      parts: ['approver'],
      stepKinds: ['payment', 'rollout'],
      profiles: NOT_SMALL,
      offer: ['goods', 'service', 'works'],
    },
    rank: 56,
    topic: 'delivery-risk',
    acts: ['approaches'],
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'To {who}: delays and defects so far, cause of each, and what limits the next',
      'zh-CN': '报{who}：至今的延误和缺陷、各自原因、怎样防止再出',
    },
  },
  {
    id: 'risk-control.approver.review-day',
    lane: 'information',
    when: { functions: ['risk-control'], parts: ['approver'], stepKinds: ['payment', 'rollout'], profiles: NOT_SMALL },
    rank: 50,
    topic: 'residual-review',
    acts: ['approaches'],
    day: { anchor: 'end', days: -3 },
    words: {
      en: 'To {who}: residual risks of the paper, how each stands now, day of the next review',
      'zh-CN': '报{who}：材料里的剩余风险现状如何，下次复查哪天',
    },
  },
];
