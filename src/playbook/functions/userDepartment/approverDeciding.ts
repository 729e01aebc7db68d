/** Lines for somebody of the department that will use it who approves, while it is tendered, budgeted and approved. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const userDepartmentApproverDecidingEntries: readonly PlaybookEntry[] = [
  {
    id: 'user-department.approver.day-one',
    lane: 'action',
    when: {
      functions: ['user-department'],
      parts: ['approver'],
      stepKinds: ['budget', 'approval'],
      profiles: NOT_SMALL,
      offer: ['system', 'goods', 'unknown'],
    },
    rank: 60,
    topic: 'day-one',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Make the day-one list with {who}: what must be there and work, what may come later, each with a test',
      'zh-CN': '与{who}列首日必用清单：哪些必须到位能用、哪些可后补，各配一条检验',
    },
  },
  {
    id: 'user-department.approver.deadline',
    lane: 'information',
    when: {
      functions: ['user-department'],
      parts: ['approver'],
      stepKinds: ['budget', 'approval'],
      profiles: NOT_SMALL,
    },
    rank: 54,
    topic: 'team-deadline',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Which deadline of the team may this not touch, and which months can {who} spare people?',
      'zh-CN': '团队哪个交期不能碰，{who}哪几个月抽得出人？',
    },
  },
  {
    id: 'user-department.approver.date-and-deadline',
    lane: 'information',
    when: {
      functions: ['user-department'],
      parts: ['approver'],
      stepKinds: ['budget', 'approval'],
      profiles: NOT_SMALL,
    },
    rank: 57,
    topic: 'team-deadline',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Which deadline of the team falls near {byWhen}, and in which months can {who} spare people?',
      'zh-CN': '{byWhen}前后团队有哪个交期，{who}哪几个月抽得出人？',
    },
  },
  {
    id: 'user-department.approver.bid-day-one',
    lane: 'action',
    when: {
      functions: ['user-department'],
      parts: ['initiator', 'approver', 'informed', 'executor', 'opinion-holder'],
      stepKinds: ['tender'],
      profiles: NOT_SMALL,
      silence: ['none', 'ahead', 'inside'],
    },
    rank: 52,
    topic: 'bid-users',
    day: { anchor: 'bids-due', days: -7 },
    words: {
      en: 'Write the bid for the users: each requirement of daily use with proof, and who helps in the first weeks',
      'zh-CN': '标书写给使用部门看：日常使用的要求逐条附证明，写明头几周谁支持',
    },
  },
];
