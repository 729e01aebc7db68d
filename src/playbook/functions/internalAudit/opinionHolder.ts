/** Lines for somebody of internal audit who sways others. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_PUBLIC } from '../../procedures.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const internalAuditOpinionHolderEntries: readonly PlaybookEntry[] = [
  {
    id: 'internal-audit.opinion-holder.stood-up',
    lane: 'information',
    when: {
      functions: ['internal-audit'],
      parts: ['opinion-holder'],
      stepKinds: ['need', 'search', 'selection', 'pilot'],
      profiles: NOT_SMALL,
    },
    rank: 54,
    topic: 'stood-up',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'From {who}: which papers of such a purchase does an audit ask for first?',
      'zh-CN': '向{who}问清：这类采购审计时最先调哪几份材料？',
    },
  },
  {
    id: 'internal-audit.opinion-holder.weak-spot',
    lane: 'information',
    when: {
      functions: ['internal-audit'],
      parts: ['opinion-holder'],
      stepKinds: ['budget', 'approval', 'contract'],
      profiles: NOT_SMALL,
      procedures: NOT_PUBLIC,
    },
    rank: 52,
    topic: 'warns',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Which weak spot in a purchase file would {who} point out to {swayed}?',
      'zh-CN': '采购档案里哪类薄弱处{who}会向{swayed}指出来？',
    },
  },
  {
    id: 'internal-audit.opinion-holder.year-after',
    lane: 'information',
    when: {
      functions: ['internal-audit'],
      parts: ['opinion-holder'],
      stepKinds: ['payment', 'rollout'],
      profiles: NOT_SMALL,
    },
    rank: 50,
    topic: 'seen-elsewhere',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'From {who}: what does an audit look at first, a year after the start?',
      'zh-CN': '向{who}问清：用满一年来审，先看什么？',
    },
  },
];
