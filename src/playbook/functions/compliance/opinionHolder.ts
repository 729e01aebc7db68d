/** Lines for somebody of compliance who sways others. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NO_BIDS } from '../../procedures.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const complianceOpinionHolderEntries: readonly PlaybookEntry[] = [
  {
    id: 'compliance.opinion-holder.turned-down',
    lane: 'information',
    when: {
      functions: ['compliance'],
      parts: ['opinion-holder'],
      stepKinds: ['need', 'search', 'selection', 'pilot'],
      profiles: NOT_SMALL,
    },
    rank: 54,
    topic: 'turned-down',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'From {who}: over which point do suppliers most often fail the check here?',
      'zh-CN': '向{who}问清：供应商在这里过审，最常卡在哪一项？',
    },
  },
  {
    id: 'compliance.opinion-holder.before-signing',
    lane: 'information',
    when: {
      functions: ['compliance'],
      parts: ['opinion-holder'],
      stepKinds: ['budget', 'approval', 'contract'],
      profiles: NOT_SMALL,
      procedures: NO_BIDS,
    },
    rank: 52,
    topic: 'before-signing',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'What will {who} advise {swayed} to look into before signing?',
      'zh-CN': '签之前{who}会提醒{swayed}再查什么？',
    },
  },
  {
    id: 'compliance.opinion-holder.after-signing',
    lane: 'information',
    when: {
      functions: ['compliance'],
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
      en: 'From {who}: what is checked again after signature, how often, and what sets it off?',
      'zh-CN': '向{who}问清：签约之后还复查什么、多久一次、什么情况会触发？',
    },
  },
];
