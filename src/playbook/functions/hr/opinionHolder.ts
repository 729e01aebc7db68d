/** Lines for somebody of human resources who sways others. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NO_BIDS } from '../../procedures.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const hrOpinionHolderEntries: readonly PlaybookEntry[] = [
  {
    id: 'hr.opinion-holder.whose-word',
    lane: 'information',
    when: {
      functions: ['hr'],
      parts: ['opinion-holder'],
      stepKinds: ['need', 'search'],
      profiles: NOT_SMALL,
    },
    rank: 52,
    topic: 'whose-word',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Whose opinion do staff follow here, whatever the chart says?',
      'zh-CN': '不看职务，这里的员工听谁的？',
    },
  },
  {
    id: 'hr.opinion-holder.team-last',
    lane: 'information',
    when: {
      functions: ['hr'],
      parts: ['opinion-holder'],
      stepKinds: ['selection', 'pilot'],
      profiles: NOT_SMALL,
      offer: ['system', 'goods', 'service', 'unknown'],
    },
    rank: 50,
    topic: 'last-change',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Which team had the last change forced on it, and would {who} put it last now?',
      'zh-CN': '哪个团队上次是被硬推的，{who}建议这次放到最后吗？',
    },
  },
  {
    id: 'hr.opinion-holder.feel-first',
    lane: 'information',
    when: {
      functions: ['hr'],
      parts: ['opinion-holder'],
      stepKinds: ['selection', 'pilot', 'budget', 'approval'],
      profiles: NOT_SMALL,
      offer: ['goods', 'works'],
    },
    rank: 50,
    topic: 'feel-first',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Which staff would feel it first, and what have they been told so far, in the view of {who}?',
      'zh-CN': '据{who}了解，哪些员工最先受影响，目前跟这些人说过什么？',
    },
  },
  {
    id: 'hr.opinion-holder.swayed-asks',
    lane: 'information',
    when: {
      functions: ['hr'],
      parts: ['opinion-holder'],
      stepKinds: ['budget', 'approval'],
      profiles: NOT_SMALL,
      offer: ['system', 'service', 'works', 'unknown'],
      procedures: NO_BIDS,
    },
    rank: 50,
    topic: 'rehearse',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'What will {swayed} ask {who} about posts and unrest?',
      'zh-CN': '关于岗位和员工情绪，{swayed}会问{who}什么？',
    },
  },
  {
    id: 'hr.opinion-holder.cover-clause',
    lane: 'information',
    when: { functions: ['hr'], parts: ['opinion-holder'], stepKinds: ['contract'], profiles: NOT_SMALL },
    rank: 42,
    topic: 'training-clause',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Tell {who} what the contract holds on training and help for staff',
      'zh-CN': '告诉{who}：合同里关于员工培训和支持写了什么',
    },
  },
  {
    id: 'hr.opinion-holder.mood-after',
    lane: 'information',
    when: { functions: ['hr'], parts: ['opinion-holder'], stepKinds: ['payment', 'rollout'], profiles: NOT_SMALL },
    rank: 48,
    topic: 'asked-in-use',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'end', days: 0 },
    words: {
      en: 'From which team have complaints reached {who} since the start, and about what?',
      'zh-CN': '启用以来，据{who}了解哪个团队意见变大了，为什么？',
    },
  },
];
