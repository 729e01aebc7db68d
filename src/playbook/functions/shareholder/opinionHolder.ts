/** Lines for a shareholder who sways others. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NO_BIDS } from '../../procedures.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const shareholderOpinionHolderEntries: readonly PlaybookEntry[] = [
  {
    id: 'shareholder.opinion-holder.careful-owner',
    lane: 'information',
    when: {
      functions: ['shareholder'],
      parts: ['opinion-holder'],
      stepKinds: ['need', 'search', 'selection', 'pilot'],
      profiles: NOT_SMALL,
    },
    rank: 54,
    topic: 'careful-owner',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'What would a careful owner ask here that nobody has asked yet, in the view of {who}?',
      'zh-CN': '依{who}看，谨慎的出资人还会问哪个至今没人问的问题？',
    },
  },
  {
    id: 'shareholder.opinion-holder.insist-figure',
    lane: 'information',
    when: {
      functions: ['shareholder'],
      parts: ['opinion-holder'],
      stepKinds: ['budget', 'approval'],
      profiles: NOT_SMALL,
      procedures: NO_BIDS,
    },
    rank: 52,
    topic: 'will-ask',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: -10 },
    words: { en: 'On which figure would {who} advise {swayed} to insist?', 'zh-CN': '{who}会提醒{swayed}盯紧哪个数？' },
  },
  {
    id: 'shareholder.opinion-holder.trusted-manager',
    lane: 'information',
    when: {
      functions: ['shareholder'],
      parts: ['opinion-holder'],
      stepKinds: ['contract', 'payment', 'rollout'],
      profiles: NOT_SMALL,
    },
    rank: 52,
    topic: 'who-answers',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Which manager would {who} hold answerable for the result, and why that one?',
      'zh-CN': '结果由哪位管理者负责，{who}为什么选这位？',
    },
  },
];
