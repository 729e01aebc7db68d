/** Lines for somebody outside the customer who starts the purchase. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NO_BIDS, NOT_PUBLIC } from '../../procedures.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const outsideInitiatorEntries: readonly PlaybookEntry[] = [
  {
    id: 'outside.initiator.taken-up',
    lane: 'information',
    when: {
      functions: ['outside'],
      parts: ['initiator'],
      stepKinds: ['need', 'search'],
      profiles: NOT_SMALL,
    },
    rank: 54,
    topic: 'taken-up-by',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Who inside {customer} took up the idea of {who}, and who answers for it there?',
      'zh-CN': '{who}的建议在{customer}内部由谁接手、谁负责？',
    },
  },
  {
    id: 'outside.initiator.recommended',
    lane: 'information',
    when: {
      functions: ['outside'],
      parts: ['initiator'],
      stepKinds: ['need', 'search'],
      profiles: NOT_SMALL,
      procedures: NOT_PUBLIC,
    },
    rank: 50,
    topic: 'recommended-before',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'What did {who} recommend elsewhere, for whose pay, and how did it end?',
      'zh-CN': '{who}给别家推荐过什么、谁付的费、后来怎样？',
    },
  },
  {
    id: 'outside.initiator.tie-disclosed',
    lane: 'action',
    when: {
      functions: ['outside'],
      parts: ['initiator'],
      stepKinds: ['need', 'search'],
      profiles: NOT_SMALL,
      silence: ['none', 'ahead', 'after'],
    },
    rank: 58,
    topic: 'tie-disclosed',
    day: { anchor: 'end', days: -3 },
    words: {
      en: 'Disclose to {customer} in writing any tie of ours to {who}; no commission, no promise',
      'zh-CN': '我方与{who}的任何往来书面告知{customer}；不给佣金、不作承诺',
    },
  },
  {
    id: 'outside.initiator.criteria-source',
    lane: 'action',
    when: {
      functions: ['outside'],
      parts: ['initiator'],
      stepKinds: ['selection'],
      profiles: NOT_SMALL,
      procedures: ['unknown', 'quotations'],
    },
    rank: 54,
    topic: 'criteria-source',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Ask {who} for the criteria put to {customer}, with weights, as every supplier may have them',
      'zh-CN': '向{who}要给{customer}的评选标准和权重，各家都能拿的那份',
    },
  },
  {
    id: 'outside.initiator.kept-in-hand',
    lane: 'information',
    when: {
      functions: ['outside'],
      parts: ['initiator'],
      stepKinds: ['selection', 'pilot'],
      profiles: NOT_SMALL,
      procedures: NO_BIDS,
    },
    rank: 50,
    topic: 'who-does-what',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 0 },
    words: {
      en: 'Tell {who} what we take on, what stays with them, and where we would clash',
      'zh-CN': '告诉{who}：哪些由我们做、哪些仍归其主导、哪里会重叠',
    },
  },
  {
    id: 'outside.initiator.figures-open',
    lane: 'information',
    when: {
      functions: ['outside'],
      parts: ['initiator'],
      stepKinds: ['budget', 'approval'],
      profiles: NOT_SMALL,
      procedures: NO_BIDS,
    },
    rank: 50,
    topic: 'figures-open',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Give {who} the account with every cell open, so that their report and ours agree',
      'zh-CN': '把测算表公式全开交{who}，两边报告口径一致',
    },
  },
  {
    id: 'outside.initiator.mandate-end',
    lane: 'information',
    when: { functions: ['outside'], parts: ['initiator'], stepKinds: ['contract'], profiles: NOT_SMALL },
    rank: 46,
    topic: 'mandate-end',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Does the mandate of {who} end with the signature, or go on to acceptance?',
      'zh-CN': '{who}的委托到签约为止，还是管到验收？',
    },
  },
  {
    id: 'outside.initiator.result-sent',
    lane: 'information',
    when: { functions: ['outside'], parts: ['initiator'], stepKinds: ['payment', 'rollout'], profiles: NOT_SMALL },
    rank: 52,
    topic: 'first-result',
    acts: ['approaches'],
    day: { anchor: 'end', days: 0 },
    words: {
      en: 'Send {who} the measured result, once {customer} agrees to it',
      'zh-CN': '经{customer}同意，把实测结果发{who}',
    },
  },
];
