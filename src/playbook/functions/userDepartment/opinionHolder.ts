/** Lines for somebody of the department that will use it who sways others. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_PUBLIC } from '../../procedures.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const userDepartmentOpinionHolderEntries: readonly PlaybookEntry[] = [
  {
    id: 'user-department.opinion-holder.would-miss',
    lane: 'information',
    when: {
      functions: ['user-department'],
      parts: ['opinion-holder'],
      stepKinds: ['need', 'search', 'custom'],
      profiles: NOT_SMALL,
    },
    rank: 52,
    topic: 'would-miss',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'What would {who} miss from the present way, and is it on the list of needs?',
      'zh-CN': '现在的做法里{who}最舍不得哪一点，需求清单上有没有？',
    },
  },
  {
    id: 'user-department.opinion-holder.miss-supplier',
    lane: 'information',
    when: {
      functions: ['user-department'],
      parts: ['opinion-holder', 'executor'],
      stepKinds: ['need', 'search', 'selection'],
      profiles: NOT_SMALL,
      rivals: ['present-supplier'],
    },
    rank: 56,
    topic: 'would-miss',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'What would {who} miss from {competitor}, and would the first month without it be bearable?',
      'zh-CN': '换掉{competitor}，{who}最舍不得什么，头一个月能否承受？',
    },
  },
  {
    id: 'user-department.opinion-holder.own-test',
    lane: 'action',
    when: {
      functions: ['user-department'],
      parts: ['opinion-holder'],
      stepKinds: ['selection', 'pilot'],
      profiles: NOT_SMALL,
      procedures: NOT_PUBLIC,
    },
    rank: 56,
    topic: 'own-test',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Let {who} choose the case most likely to fail, run it, and get each point answered in two days',
      'zh-CN': '请{who}出最可能失败的一例当场测，测出的问题两个工作日内逐条答复',
    },
  },
  {
    id: 'user-department.opinion-holder.result-first',
    lane: 'information',
    when: {
      functions: ['user-department'],
      parts: ['opinion-holder'],
      stepKinds: ['selection', 'pilot'],
      profiles: NOT_SMALL,
    },
    rank: 48,
    topic: 'test-result',
    acts: ['approaches'],
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'Give {who} the result of that test in writing, misses included',
      'zh-CN': '把测试结果书面给{who}，没达到的也写上',
    },
  },
  {
    id: 'user-department.opinion-holder.what-swayed-asks',
    lane: 'information',
    when: {
      functions: ['user-department'],
      parts: ['opinion-holder'],
      stepKinds: ['budget', 'approval'],
      profiles: NOT_SMALL,
    },
    rank: 52,
    topic: 'rehearse',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'What will {swayed} want to hear from {who} about daily use?',
      'zh-CN': '{swayed}会向{who}打听日常使用的哪些情况？',
    },
  },
  {
    id: 'user-department.opinion-holder.clause-heard',
    lane: 'information',
    when: { functions: ['user-department'], parts: ['opinion-holder'], stepKinds: ['contract'], profiles: NOT_SMALL },
    rank: 42,
    topic: 'promise-written',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Tell {who} which of their points went into the contract, and which did not',
      'zh-CN': '告诉{who}：所提的意见哪几条进了合同、哪几条没有',
    },
  },
  {
    id: 'user-department.opinion-holder.asked-in-use',
    lane: 'information',
    when: {
      functions: ['user-department'],
      parts: ['opinion-holder'],
      stepKinds: ['payment', 'rollout'],
      profiles: NOT_SMALL,
    },
    rank: 50,
    topic: 'asked-in-use',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'end', days: 0 },
    words: {
      en: 'What do colleagues bring up with {who} most since the start or hand-over?',
      'zh-CN': '启用或交付以来，同事跟{who}提得最多的是什么？',
    },
  },
];
