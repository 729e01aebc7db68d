/** Lines for somebody of another department who carries it out or uses it. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_PUBLIC } from '../../procedures.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const otherExecutorEntries: readonly PlaybookEntry[] = [
  {
    id: 'other.executor.what-falls',
    lane: 'information',
    when: { functions: ['other'], parts: ['executor'], stepKinds: ['need', 'search'], profiles: NOT_SMALL },
    rank: 48,
    topic: 'work-falls',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Which piece of work would fall to {who}, and what would be put off for it?',
      'zh-CN': '哪一块活会落到{who}，要为它推后什么？',
    },
  },
  {
    id: 'other.executor.try-part',
    lane: 'action',
    when: {
      functions: ['other'],
      parts: ['executor'],
      stepKinds: ['selection', 'pilot'],
      profiles: NOT_SMALL,
      offer: ['system', 'goods', 'unknown'],
      procedures: NOT_PUBLIC,
    },
    rank: 50,
    topic: 'own-trial',
    acts: ['approaches'],
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'Let {who} try that piece once on a real case; note time taken and stops',
      'zh-CN': '请{who}用真实业务把这一块做一遍，记下用时和卡住的地方',
    },
  },
  {
    id: 'other.executor.strike-needless',
    lane: 'action',
    when: { functions: ['other'], parts: ['executor'], stepKinds: ['budget', 'approval'], profiles: NOT_SMALL },
    rank: 48,
    topic: 'effort-figures',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Put hours to each task of {who} together, and strike what nobody asks for',
      'zh-CN': '与{who}逐项估工时，没人要的划掉',
    },
  },
  {
    id: 'other.executor.in-writing',
    lane: 'information',
    when: {
      functions: ['other'],
      parts: ['executor'],
      stepKinds: ['contract'],
      profiles: NOT_SMALL,
      procedures: NOT_PUBLIC,
    },
    rank: 44,
    topic: 'promise-written',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Which help promised to {who} must stand in the contract?',
      'zh-CN': '答应给{who}的哪些支持要写进合同？',
    },
  },
  {
    id: 'other.executor.week-call',
    lane: 'action',
    when: { functions: ['other'], parts: ['executor'], stepKinds: ['rollout'], profiles: NOT_SMALL },
    rank: 48,
    topic: 'first-week',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Call {who} after the first week: what was missed, who mends it, by which day',
      'zh-CN': '满一周回访{who}：漏了什么、谁来补、哪天前',
    },
  },
];
