/** Lines for a head of the house who carries it out or uses it. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NO_BIDS } from '../../procedures.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const executiveExecutorEntries: readonly PlaybookEntry[] = [
  {
    id: 'executive.executor.loss-report',
    lane: 'action',
    when: { functions: ['executive'], parts: ['executor'], stepKinds: ['need', 'search'], profiles: NOT_SMALL },
    rank: 52,
    topic: 'own-loss',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Ask {who} which monthly report shows the loss, and who may give us six months of it',
      'zh-CN': '问{who}：哪份月报看得出这项损失，近六个月的由谁提供',
    },
  },
  {
    id: 'executive.executor.release-people',
    lane: 'action',
    when: {
      functions: ['executive'],
      parts: ['executor'],
      stepKinds: ['selection', 'pilot'],
      profiles: NOT_SMALL,
      procedures: NO_BIDS,
    },
    rank: 54,
    topic: 'test-people',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Agree with {who} who is released to judge or test, on which days, for how many hours',
      'zh-CN': '与{who}定好抽哪些人参加评测、哪几天、各几小时',
    },
  },
  {
    id: 'executive.executor.own-part',
    lane: 'information',
    when: {
      functions: ['executive'],
      parts: ['executor'],
      stepKinds: ['budget', 'approval', 'contract'],
      profiles: NOT_SMALL,
    },
    rank: 50,
    topic: 'effort-figures',
    acts: ['approaches'],
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'Hours for {who}: opening, one review a month, last signature; nothing else is asked',
      'zh-CN': '{who}本人要花的时间：启动会、每月一次检查、最后签字，再无别的安排',
    },
  },
  {
    id: 'executive.executor.open-kickoff',
    lane: 'action',
    when: {
      functions: ['executive'],
      parts: ['executor'],
      stepKinds: ['rollout'],
      profiles: NOT_SMALL,
      offer: ['system', 'service', 'unknown'],
    },
    rank: 54,
    topic: 'kick-off',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 0 },
    words: {
      en: 'Ask {who} to open the kick-off: why this, what gets slower at first, whom to ask',
      'zh-CN': '请{who}在启动会上开场：为什么做、开头哪里会慢、有事找谁',
    },
  },
  {
    id: 'executive.executor.final-review',
    lane: 'action',
    when: { functions: ['executive'], parts: ['executor'], stepKinds: ['payment', 'rollout'], profiles: NOT_SMALL },
    rank: 50,
    topic: 'final-review',
    acts: ['approaches'],
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'Agree with {who} the day of the final review and the three figures shown there',
      'zh-CN': '与{who}定好总结检查的日子和要看的三个数',
    },
  },
];
