/** Lines for a shareholder who is told. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_PUBLIC } from '../../procedures.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const shareholderInformedEntries: readonly PlaybookEntry[] = [
  {
    id: 'shareholder.informed.through-management',
    lane: 'action',
    when: {
      functions: ['shareholder'],
      parts: ['informed'],
      stepKinds: ['need', 'search', 'selection', 'pilot', 'budget', 'approval'],
      profiles: NOT_SMALL,
    },
    rank: 50,
    topic: 'informed-scope',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Settle with management what {who} may be told, in whose name, and on which day',
      'zh-CN': '与管理层商定：哪些内容可告知{who}、以谁的名义、哪天发',
    },
  },
  {
    id: 'shareholder.informed.no-way-back',
    lane: 'information',
    when: {
      functions: ['shareholder'],
      parts: ['informed'],
      stepKinds: ['budget', 'approval', 'contract'],
      profiles: NOT_SMALL,
    },
    rank: 50,
    topic: 'informed-sum',
    acts: ['approaches'],
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'Released by management for {who}: sum, return, and the day after which there is no way back',
      'zh-CN': '经管理层同意后告知{who}：投多少、回多少、哪天之后退不回来',
    },
  },
  {
    id: 'shareholder.informed.amount-way-back',
    lane: 'information',
    when: {
      functions: ['shareholder'],
      parts: ['informed'],
      stepKinds: ['budget', 'approval', 'contract'],
      profiles: NOT_SMALL,
      procedures: NOT_PUBLIC,
    },
    rank: 53,
    topic: 'informed-sum',
    acts: ['approaches'],
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'Released by management for {who}: {amount}, return, and the day after which there is no way back',
      'zh-CN': '经管理层同意后告知{who}：投{amount}、回多少、哪天之后退不回来',
    },
  },
  {
    id: 'shareholder.informed.state-of-money',
    lane: 'information',
    when: { functions: ['shareholder'], parts: ['informed'], stepKinds: ['payment', 'rollout'], profiles: NOT_SMALL },
    rank: 48,
    topic: 'informed-acceptance',
    acts: ['approaches'],
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'Released by management for {who}: money paid, result so far, next payment',
      'zh-CN': '经管理层同意后告知{who}：已付款、目前成效、下一笔付款',
    },
  },
];
