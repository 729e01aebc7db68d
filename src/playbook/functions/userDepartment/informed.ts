/** Lines for somebody of the department that will use it who is told. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const userDepartmentInformedEntries: readonly PlaybookEntry[] = [
  {
    id: 'user-department.informed.looked-at',
    lane: 'information',
    when: {
      functions: ['user-department'],
      parts: ['informed'],
      stepKinds: ['need', 'search'],
      profiles: NOT_SMALL,
    },
    rank: 46,
    topic: 'informed-scope',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Two lines for {who}: which tasks are looked at, which are not',
      'zh-CN': '给{who}两句话：这次看哪几项工作，哪几项不动',
    },
  },
  {
    id: 'user-department.informed.aim-told',
    lane: 'information',
    when: {
      functions: ['user-department'],
      parts: ['informed'],
      stepKinds: ['need', 'search'],
      profiles: NOT_SMALL,
    },
    rank: 49,
    topic: 'informed-scope',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'In two lines to {who}: which tasks are looked at, which are not; the aim: {goal}',
      'zh-CN': '两句话告知{who}：看哪几项工作、哪几项不动；目标：{goal}',
    },
  },
  {
    id: 'user-department.informed.object-until',
    lane: 'information',
    when: {
      functions: ['user-department'],
      parts: ['informed'],
      stepKinds: ['selection', 'pilot'],
      profiles: NOT_SMALL,
    },
    rank: 46,
    topic: 'informed-objection',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Which work rule of the department does it touch, and by when could {who} object?',
      'zh-CN': '会碰到部门的哪条工作规定，{who}最晚哪天提意见？',
    },
  },
  {
    id: 'user-department.informed.month-and-load',
    lane: 'information',
    when: {
      functions: ['user-department'],
      parts: ['informed'],
      stepKinds: ['budget', 'approval'],
      profiles: NOT_SMALL,
    },
    rank: 46,
    topic: 'informed-sum',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 0 },
    words: {
      en: 'Tell {who} the month it would start, and the hours it takes from each',
      'zh-CN': '告诉{who}：哪个月启用、每人要投入几小时',
    },
  },
  {
    id: 'user-department.informed.service-annex',
    lane: 'action',
    when: { functions: ['user-department'], parts: ['informed'], stepKinds: ['contract'], profiles: NOT_SMALL },
    rank: 44,
    topic: 'service-annex',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Send {who} the page of the contract on help and opening hours to check',
      'zh-CN': '把合同里支持方式和服务时间那一页发{who}核对',
    },
  },
  {
    id: 'user-department.informed.from-which-day',
    lane: 'information',
    when: {
      functions: ['user-department'],
      parts: ['informed'],
      stepKinds: ['rollout'],
      profiles: NOT_SMALL,
    },
    rank: 46,
    topic: 'informed-start',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Tell {who} from which day what changes, whom to call, and what stays',
      'zh-CN': '告诉{who}：哪天起变什么、找谁、什么不变',
    },
  },
  {
    id: 'user-department.informed.acceptance-there',
    lane: 'information',
    when: {
      functions: ['user-department'],
      parts: ['informed'],
      stepKinds: ['payment'],
      profiles: NOT_SMALL,
    },
    rank: 46,
    topic: 'informed-acceptance',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Tell {who} the day of acceptance, what is checked in their place of work, and whom to call',
      'zh-CN': '告诉{who}：哪天验收、在其工作区查什么、有事找谁',
    },
  },
];
