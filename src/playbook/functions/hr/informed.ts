/** Lines for somebody of human resources who is told. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const hrInformedEntries: readonly PlaybookEntry[] = [
  {
    id: 'hr.informed.no-posts',
    lane: 'information',
    when: { functions: ['hr'], parts: ['informed'], stepKinds: ['need', 'search'], profiles: NOT_SMALL },
    rank: 46,
    topic: 'informed-scope',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Two lines for {who}: what is looked at, and that no post is decided about',
      'zh-CN': '给{who}两句话：在看什么，岗位没有任何决定',
    },
  },
  {
    id: 'hr.informed.aim-told',
    lane: 'information',
    when: { functions: ['hr'], parts: ['informed'], stepKinds: ['need', 'search'], profiles: NOT_SMALL },
    rank: 49,
    topic: 'informed-scope',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'In two lines to {who}: which staff it concerns, no post decided about; the aim: {goal}',
      'zh-CN': '两句话告知{who}：涉及哪些员工，岗位没有任何决定；目标：{goal}',
    },
  },
  {
    id: 'hr.informed.rule-touched',
    lane: 'information',
    when: { functions: ['hr'], parts: ['informed'], stepKinds: ['selection', 'pilot'], profiles: NOT_SMALL },
    rank: 46,
    topic: 'informed-objection',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Which rule on working time, bonus or staff data could {who} see touched by it?',
      'zh-CN': '{who}看会碰到工时、奖金、员工数据的哪条规定？',
    },
  },
  {
    id: 'hr.informed.hours-and-month',
    lane: 'information',
    when: { functions: ['hr'], parts: ['informed'], stepKinds: ['budget', 'approval'], profiles: NOT_SMALL },
    rank: 46,
    topic: 'informed-sum',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 0 },
    words: {
      en: 'Tell {who} month, number of staff concerned, and training hours in all',
      'zh-CN': '告诉{who}：哪个月、涉及多少人、培训总工时',
    },
  },
  {
    id: 'hr.informed.access-clause',
    lane: 'action',
    when: { functions: ['hr'], parts: ['informed'], stepKinds: ['contract'], profiles: NOT_SMALL },
    rank: 44,
    topic: 'staff-clauses',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Send {who} the clause on our people on site: number, insurance, conduct',
      'zh-CN': '把我方人员驻场条款发给{who}：人数、保险、行为守则',
    },
  },
  {
    id: 'hr.informed.read-first',
    lane: 'action',
    when: { functions: ['hr'], parts: ['informed'], stepKinds: ['rollout'], profiles: NOT_SMALL },
    rank: 48,
    topic: 'staff-notice',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Let {who} read the notice to staff before it goes out',
      'zh-CN': '员工通知发出之前，先请{who}过目',
    },
  },
  {
    id: 'hr.informed.staff-needed',
    lane: 'information',
    when: { functions: ['hr'], parts: ['informed'], stepKinds: ['payment'], profiles: NOT_SMALL },
    rank: 44,
    topic: 'informed-acceptance',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Tell {who} on which test days staff are needed, how many, and for how many hours',
      'zh-CN': '告诉{who}：验收哪几天要员工配合、几个人、几小时',
    },
  },
];
