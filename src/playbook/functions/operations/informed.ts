/** Lines for somebody of operations who is told. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const operationsInformedEntries: readonly PlaybookEntry[] = [
  {
    id: 'operations.informed.area',
    lane: 'information',
    when: {
      functions: ['operations'],
      parts: ['informed'],
      stepKinds: ['need', 'search'],
      profiles: NOT_SMALL,
    },
    rank: 46,
    topic: 'informed-scope',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Two lines for {who}: which part of the work is looked at, and that nothing has been decided',
      'zh-CN': '给{who}两句话：这次看哪一块工作，目前什么都没定',
    },
  },
  {
    id: 'operations.informed.aim-told',
    lane: 'information',
    when: {
      functions: ['operations'],
      parts: ['informed'],
      stepKinds: ['need', 'search'],
      profiles: NOT_SMALL,
    },
    rank: 49,
    topic: 'informed-scope',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'In two lines to {who}: which area is looked at, nothing decided there; the aim: {goal}',
      'zh-CN': '两句话告知{who}：这次看哪块区域，那里什么都没定；目标：{goal}',
    },
  },
  {
    id: 'operations.informed.site-rule',
    lane: 'information',
    when: { functions: ['operations'], parts: ['informed'], stepKinds: ['selection', 'pilot'], profiles: NOT_SMALL },
    rank: 46,
    topic: 'informed-objection',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Which site rule does it touch, and until which day can {who} object?',
      'zh-CN': '涉及哪条现场管理规定，{who}提异议截止到哪天？',
    },
  },
  {
    id: 'operations.informed.month',
    lane: 'information',
    when: { functions: ['operations'], parts: ['informed'], stepKinds: ['budget', 'approval'], profiles: NOT_SMALL },
    rank: 46,
    topic: 'informed-sum',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 0 },
    words: {
      en: 'Tell {who} the month it would start, what stands still or slows there for how long, and the cost centre',
      'zh-CN': '告诉{who}：哪个月启动、现场什么会停或变慢、多久、记哪个成本中心',
    },
  },
  {
    id: 'operations.informed.delivery-annex',
    lane: 'action',
    when: { functions: ['operations'], parts: ['informed'], stepKinds: ['contract'], profiles: NOT_SMALL },
    rank: 46,
    topic: 'delivery-annex',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Let {who} check the annex on days, hours on site and response',
      'zh-CN': '请{who}核对附件里的日期、进场时段和响应约定',
    },
  },
  {
    id: 'operations.informed.before-shift-plan',
    lane: 'action',
    when: { functions: ['operations'], parts: ['informed'], stepKinds: ['rollout'], profiles: NOT_SMALL },
    rank: 48,
    topic: 'shift-plan',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Give {who} days, areas and our number on call before the shift plan closes',
      'zh-CN': '排班定稿前，把进场日期、影响区域和值班电话给{who}',
    },
  },
  {
    id: 'operations.informed.test-days',
    lane: 'information',
    when: { functions: ['operations'], parts: ['informed'], stepKinds: ['payment'], profiles: NOT_SMALL },
    rank: 46,
    topic: 'informed-acceptance',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Give {who} days and areas of the acceptance before the shift plan closes, with our name to call',
      'zh-CN': '排班定稿前，把验收日期、涉及区域和我方联系人给{who}',
    },
  },
];
