/** Lines for somebody of data protection who sways others. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NO_BIDS } from '../../procedures.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const dataProtectionOpinionHolderEntries: readonly PlaybookEntry[] = [
  {
    id: 'data-protection.opinion-holder.badly-answered',
    lane: 'information',
    when: {
      functions: ['data-protection'],
      parts: ['opinion-holder'],
      stepKinds: ['need', 'search', 'selection', 'pilot'],
      profiles: NOT_SMALL,
      offer: ['data', 'system', 'unknown'],
    },
    rank: 54,
    topic: 'badly-answered',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'From {who}: which question on personal data do suppliers answer worst, so that we answer it first?',
      'zh-CN': '向{who}问清：个人信息方面哪个问题供应商答得最差，我方先答？',
    },
  },
  {
    id: 'data-protection.opinion-holder.advises-against',
    lane: 'information',
    when: {
      functions: ['data-protection'],
      parts: ['opinion-holder'],
      stepKinds: ['budget', 'approval', 'contract'],
      profiles: NOT_SMALL,
      offer: ['data', 'system', 'unknown'],
      procedures: NO_BIDS,
    },
    rank: 54,
    topic: 'warns',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Which transfer or place of storage would {who} advise {swayed} against?',
      'zh-CN': '哪种传输或存放地{who}会劝{swayed}别用？',
    },
  },
  {
    id: 'data-protection.opinion-holder.trouble-after',
    lane: 'information',
    when: {
      functions: ['data-protection'],
      parts: ['opinion-holder'],
      stepKinds: ['payment', 'rollout'],
      profiles: NOT_SMALL,
      offer: ['data', 'system', 'unknown'],
    },
    rank: 52,
    topic: 'seen-elsewhere',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'From {who}: which kind of request from data subjects comes most after a start, and what must we answer within?',
      'zh-CN': '向{who}问清：上线后个人最常提哪类查询或删除请求，我方要几天内配合？',
    },
  },
];
