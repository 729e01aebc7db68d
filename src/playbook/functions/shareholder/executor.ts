/** Lines for a shareholder who carries it out or uses it. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const shareholderExecutorEntries: readonly PlaybookEntry[] = [
  {
    id: 'shareholder.executor.release-rule',
    lane: 'information',
    when: {
      functions: ['shareholder'],
      parts: ['executor'],
      stepKinds: ['need', 'search', 'selection', 'pilot', 'budget', 'approval'],
      profiles: NOT_SMALL,
    },
    rank: 50,
    topic: 'release-rule',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'Which report must reach {who} before each release of money, and how long does a release take?',
      'zh-CN': '每次拨款前{who}要看哪份报告，从申请到到账要几天？',
    },
  },
  {
    id: 'shareholder.executor.release-dates',
    lane: 'action',
    when: {
      functions: ['shareholder'],
      parts: ['executor'],
      stepKinds: ['budget', 'approval', 'contract'],
      profiles: NOT_SMALL,
    },
    rank: 52,
    topic: 'release-dates',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -15 },
    words: {
      en: 'Give {who} the days on which money must be there, all in one list',
      'zh-CN': '把各笔用款日期列成一张表交{who}',
    },
  },
  {
    id: 'shareholder.executor.each-instalment',
    lane: 'information',
    when: { functions: ['shareholder'], parts: ['executor'], stepKinds: ['payment', 'rollout'], profiles: NOT_SMALL },
    rank: 50,
    topic: 'instalment-use',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'To {who}: what each instalment bought, and what waits for the next',
      'zh-CN': '报{who}：每笔款换来什么，下一笔要等什么',
    },
  },
];
