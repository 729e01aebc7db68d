/** Lines for somebody of information security who sways others. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NO_BIDS, NOT_PUBLIC } from '../../procedures.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const informationSecurityOpinionHolderEntries: readonly PlaybookEntry[] = [
  {
    id: 'information-security.opinion-holder.first-attack',
    lane: 'information',
    when: {
      functions: ['information-security'],
      parts: ['opinion-holder'],
      stepKinds: ['selection', 'pilot'],
      profiles: NOT_SMALL,
      offer: ['system', 'goods', 'unknown'],
      procedures: NOT_PUBLIC,
    },
    rank: 54,
    topic: 'own-test',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Which attack would {who} try first, and may we have it tested?',
      'zh-CN': '{who}会先试哪种攻击，能否安排测一遍？',
    },
  },
  {
    id: 'information-security.opinion-holder.way-in',
    lane: 'information',
    when: {
      functions: ['information-security'],
      parts: ['opinion-holder'],
      stepKinds: ['selection', 'pilot'],
      profiles: NOT_SMALL,
      offer: ['service', 'works'],
      procedures: NOT_PUBLIC,
    },
    rank: 54,
    topic: 'own-test',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Through which door, key or account could somebody of ours do harm, in the view of {who}, and who watches it?',
      'zh-CN': '依{who}看，我方人员最可能从哪道门、哪把钥匙、哪个账号造成损失，由谁盯着？',
    },
  },
  {
    id: 'information-security.opinion-holder.missed-most',
    lane: 'information',
    when: {
      functions: ['information-security'],
      parts: ['opinion-holder'],
      stepKinds: ['need', 'search'],
      profiles: NOT_SMALL,
    },
    rank: 54,
    topic: 'turned-down',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'From {who}: which security requirement here do suppliers miss most often?',
      'zh-CN': '向{who}问清：这里的安全要求，供应商最常达不到哪一条？',
    },
  },
  {
    id: 'information-security.opinion-holder.warns',
    lane: 'information',
    when: {
      functions: ['information-security'],
      parts: ['opinion-holder'],
      stepKinds: ['budget', 'approval', 'contract'],
      profiles: NOT_SMALL,
      procedures: NO_BIDS,
    },
    rank: 54,
    topic: 'warns',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'On which point would {who} warn {swayed}, however good the rest?',
      'zh-CN': '别的都好，哪一点仍会让{who}提醒{swayed}？',
    },
  },
  {
    id: 'information-security.opinion-holder.flaw-after-start',
    lane: 'information',
    when: {
      functions: ['information-security'],
      parts: ['opinion-holder'],
      stepKinds: ['payment', 'rollout'],
      profiles: NOT_SMALL,
    },
    rank: 52,
    topic: 'seen-elsewhere',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'From {who}: which check after a start takes longest, and what should we have ready for it?',
      'zh-CN': '向{who}问清：上线后的检查哪一项最费时，我方先备什么？',
    },
  },
];
