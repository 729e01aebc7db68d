/** Lines for somebody of finance who sways others. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NO_BIDS } from '../../procedures.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const financeOpinionHolderEntries: readonly PlaybookEntry[] = [
  {
    id: 'finance.opinion-holder.overran',
    lane: 'information',
    when: {
      functions: ['finance'],
      parts: ['opinion-holder'],
      stepKinds: ['need', 'search', 'selection', 'pilot'],
      profiles: NOT_SMALL,
    },
    rank: 54,
    topic: 'overran',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'From {who}: which supplier ran over budget here, by how much, and where did it show first?',
      'zh-CN': '向{who}问清：哪家供应商超过预算、超了多少，最先从哪里看出来？',
    },
  },
  {
    id: 'finance.opinion-holder.where-attacked',
    lane: 'action',
    when: {
      functions: ['finance'],
      parts: ['opinion-holder'],
      stepKinds: ['selection', 'pilot', 'budget', 'approval'],
      profiles: NOT_SMALL,
      procedures: NO_BIDS,
    },
    rank: 56,
    topic: 'will-ask',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Show {who} the calculation, and ask at which figure {swayed} will stop',
      'zh-CN': '把测算给{who}看，问{swayed}会在哪个数上停下来',
    },
  },
  {
    id: 'finance.opinion-holder.clause-cost',
    lane: 'information',
    when: { functions: ['finance'], parts: ['opinion-holder'], stepKinds: ['contract'], profiles: NOT_SMALL },
    rank: 52,
    topic: 'clause-cost',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Which payment clause would {who} not see signed again, and what did it cost?',
      'zh-CN': '哪条付款条款{who}不想再见到，当时多花了多少？',
    },
  },
  {
    id: 'finance.opinion-holder.earned-it',
    lane: 'information',
    when: { functions: ['finance'], parts: ['opinion-holder'], stepKinds: ['payment', 'rollout'], profiles: NOT_SMALL },
    rank: 52,
    topic: 'seen-elsewhere',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'From {who}: did the last project earn what its paper promised, and who measured it?',
      'zh-CN': '向{who}问清：上一个项目赚回申请时说的数了吗，由谁核的？',
    },
  },
];
