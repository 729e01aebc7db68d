/** Lines for somebody of compliance who carries it out or uses it. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const complianceExecutorEntries: readonly PlaybookEntry[] = [
  {
    id: 'compliance.executor.every-answer',
    lane: 'action',
    when: {
      functions: ['compliance'],
      parts: ['executor'],
      stepKinds: ['need', 'search', 'selection', 'pilot'],
      profiles: NOT_SMALL,
    },
    rank: 56,
    topic: 'questionnaire',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 10 },
    words: {
      en: 'Answer the questionnaire of {who} in full, every answer with proof and day',
      'zh-CN': '{who}的问卷逐项答全，每项附证明和日期',
    },
  },
  {
    id: 'compliance.executor.still-missing',
    lane: 'action',
    when: {
      functions: ['compliance'],
      parts: ['executor'],
      stepKinds: ['budget', 'approval'],
      profiles: NOT_SMALL,
    },
    rank: 56,
    topic: 'questionnaire-gaps',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Ask {who} which of our answers and proofs are missing or out of date before it is decided',
      'zh-CN': '决定之前问清{who}：我方哪些答复和证明还缺、哪些已过期',
    },
  },
  {
    id: 'compliance.executor.file-copies',
    lane: 'action',
    when: { functions: ['compliance'], parts: ['executor'], stepKinds: ['contract'], profiles: NOT_SMALL },
    rank: 52,
    topic: 'code-of-conduct',
    acts: ['approaches'],
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'Give {who} the signed code of conduct and the supplier file brought up to date',
      'zh-CN': '把签好的行为准则和更新后的尽调材料交{who}',
    },
  },
  {
    id: 'compliance.executor.site-conduct',
    lane: 'action',
    when: {
      functions: ['compliance'],
      parts: ['executor'],
      stepKinds: ['payment', 'rollout'],
      profiles: NOT_SMALL,
      offer: ['service', 'works', 'system', 'unknown'],
    },
    rank: 52,
    topic: 'site-conduct',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Send {who} proof that our people on site were taught the house rules of conduct',
      'zh-CN': '把我方驻场人员学过其行为规定的记录交{who}',
    },
  },
  {
    id: 'compliance.executor.origin-papers',
    lane: 'action',
    when: {
      functions: ['compliance'],
      parts: ['executor'],
      stepKinds: ['payment', 'rollout'],
      profiles: NOT_SMALL,
      offer: ['goods'],
    },
    rank: 54,
    topic: 'site-conduct',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -2 },
    words: {
      en: 'Send {who} origin papers with each delivery, customs and export control papers where it crosses a border',
      'zh-CN': '每次交货把产地证明交{who}，跨境的附报关和出口管制单证',
    },
  },
];
