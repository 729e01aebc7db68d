/** Lines for a head of the house who approves, while it is chosen. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_PUBLIC } from '../../procedures.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const executiveApproverChoosingEntries: readonly PlaybookEntry[] = [
  {
    id: 'executive.approver.which-goal',
    lane: 'information',
    when: {
      functions: ['executive'],
      parts: ['approver', 'initiator'],
      stepKinds: ['need', 'search', 'selection', 'pilot'],
      profiles: NOT_SMALL,
    },
    rank: 52,
    topic: 'success',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Which goal of this year must this serve, and by which figure will {who} judge it?',
      'zh-CN': '这次采购支撑今年哪项目标，{who}用哪个指标衡量？',
    },
  },
  {
    id: 'executive.approver.monthly-loss',
    lane: 'information',
    when: {
      functions: ['executive'],
      parts: ['approver'],
      stepKinds: ['need', 'search', 'selection', 'pilot'],
      profiles: NOT_SMALL,
    },
    rank: 62,
    topic: 'waiting-cost',
    acts: ['approaches'],
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'To {who}, on one page: leaving it as it is costs {monthlyLoss} a month, with the source of each figure',
      'zh-CN': '一页纸向{who}说明：维持现状每月损失{monthlyLoss}，数据出处逐项列明',
    },
  },
  {
    id: 'executive.approver.equal-rank',
    lane: 'action',
    when: {
      functions: ['executive'],
      parts: ['approver'],
      stepKinds: ['search', 'selection', 'pilot'],
      profiles: NOT_SMALL,
      procedures: NOT_PUBLIC,
    },
    rank: 52,
    topic: 'peer-call',
    acts: ['approaches'],
    day: { anchor: 'end', days: -10 },
    words: {
      en: 'Arrange a call between {who} and the head of a reference customer, on what went badly as well',
      'zh-CN': '约一家案例客户的同级负责人与{who}通话，成效和教训都谈',
    },
  },
  {
    id: 'executive.approver.asks-whom',
    lane: 'information',
    when: {
      functions: ['executive'],
      parts: ['approver'],
      stepKinds: ['need', 'search', 'selection', 'pilot'],
      profiles: NOT_SMALL,
    },
    rank: 54,
    topic: 'hears-first',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Whose opinion will {who} hear before deciding, and what has that person said so far?',
      'zh-CN': '{who}定之前会先听谁的意见，那位目前怎么看？',
    },
  },
  {
    id: 'executive.approver.goal-named',
    lane: 'information',
    when: {
      functions: ['executive'],
      parts: ['approver'],
      stepKinds: ['need', 'search', 'selection', 'pilot'],
      profiles: NOT_SMALL,
      staffed: true,
    },
    rank: 58,
    topic: 'success',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Is this among the goals of the year for {who}, and by which figure is it judged: {goal}?',
      'zh-CN': '下面这一项算不算{who}的年度目标、看哪个数：{goal}？',
    },
  },
];
