/** Lines for somebody of the department that will use it who carries it out or uses it, from the contract on. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_PUBLIC } from '../../procedures.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const userDepartmentExecutorFromContractEntries: readonly PlaybookEntry[] = [
  {
    id: 'user-department.executor.in-writing',
    lane: 'information',
    when: {
      functions: ['user-department'],
      parts: ['executor'],
      stepKinds: ['contract'],
      profiles: NOT_SMALL,
      procedures: NOT_PUBLIC,
    },
    rank: 48,
    topic: 'promise-written',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Which promise made to the team is still missing from the contract, as far as {who} can see?',
      'zh-CN': '对团队的承诺里，{who}看合同还漏了哪一条？',
    },
  },
  {
    id: 'user-department.executor.super-users',
    lane: 'action',
    when: {
      functions: ['user-department'],
      parts: ['executor'],
      stepKinds: ['rollout'],
      profiles: NOT_SMALL,
      offer: ['system', 'goods', 'unknown'],
    },
    rank: 58,
    topic: 'super-users',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Name two super-users per group with {who}, and the hours they are freed',
      'zh-CN': '与{who}每组定两名骨干用户，写明脱产工时',
    },
  },
  {
    id: 'user-department.executor.first-orders',
    lane: 'action',
    when: {
      functions: ['user-department'],
      parts: ['executor'],
      stepKinds: ['payment', 'rollout'],
      profiles: NOT_SMALL,
      offer: ['service'],
    },
    rank: 56,
    topic: 'super-users',
    acts: ['approaches'],
    day: { anchor: 'end', days: 0 },
    words: {
      en: 'Go through the first ten jobs or sessions with {who}: asked for, done, when, what was missing',
      'zh-CN': '与{who}过前十次服务：何时提出、何时完成、缺了什么',
    },
  },
  {
    id: 'user-department.executor.rooms-walked',
    lane: 'action',
    when: {
      functions: ['user-department'],
      parts: ['executor'],
      stepKinds: ['payment', 'rollout'],
      profiles: NOT_SMALL,
      offer: ['works'],
    },
    rank: 56,
    topic: 'walk-through',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Walk the finished rooms with {who}; list each defect with photo and day of repair',
      'zh-CN': '与{who}逐间查看完工情况，缺陷拍照登记、写明整改日',
    },
  },
  {
    id: 'user-department.executor.first-five',
    lane: 'action',
    when: {
      functions: ['user-department'],
      parts: ['executor'],
      stepKinds: ['rollout'],
      profiles: NOT_SMALL,
      offer: ['system'],
    },
    rank: 54,
    topic: 'first-group',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Pick the first group with {who}: typical work, willing people, an ordinary week',
      'zh-CN': '与{who}选首批使用人：工作有代表性、本人愿意、排在平常的一周',
    },
  },
  {
    id: 'user-department.executor.own-work',
    lane: 'action',
    when: {
      functions: ['user-department'],
      parts: ['executor'],
      stepKinds: ['rollout'],
      profiles: NOT_SMALL,
      offer: ['system', 'goods', 'unknown'],
    },
    rank: 54,
    topic: 'training',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -3 },
    words: {
      en: 'Train {who} at their own post, on work that is due that day',
      'zh-CN': '到{who}的岗位上培训，就用当天要办的事',
    },
  },
  {
    id: 'user-department.executor.checklist',
    lane: 'information',
    when: { functions: ['user-department'], parts: ['executor'], stepKinds: ['payment'], profiles: NOT_SMALL },
    rank: 52,
    topic: 'walk-through',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Which line of the checklist failed when {who} ran their own cases?',
      'zh-CN': '用自己的业务去验，{who}有哪一条没通过？',
    },
  },
];
