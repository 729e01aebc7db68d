/** What a pilot asks of us: a question, figures, a last day and somebody who decides, settled before it begins. */
import type { PlaybookEntry } from '../playbook.ts';

export const pilotEntries: readonly PlaybookEntry[] = [
  {
    id: 'pilot.one-page',
    lane: 'action',
    when: { stepKinds: ['pilot'] },
    rank: 59,
    topic: 'yardsticks',
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Agree with {approvers} on one page: question, figures to reach, last day, who decides',
      'zh-CN': '与{approvers}先签一页纸：验什么、达标数、截止日、谁来定',
    },
  },
  {
    id: 'pilot.not-proved',
    lane: 'information',
    when: { stepKinds: ['pilot'] },
    rank: 40,
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Say beforehand what this pilot cannot prove',
      'zh-CN': '事先说明：这次试点证明不了什么',
    },
  },
  {
    id: 'pilot.what-else',
    lane: 'information',
    when: { stepKinds: ['pilot'] },
    rank: 42,
    words: {
      en: 'Learn: what else must be true, besides a passed pilot, for an order',
      'zh-CN': '了解：试点达标之外，还要满足什么才会下单',
    },
  },
  {
    id: 'pilot.weekly-page',
    lane: 'system',
    when: { stepKinds: ['pilot'] },
    asks: 'system:trial-tracking',
    rank: 32,
    words: {
      en: 'Trial tracking: figures, faults and days to repair, one page a week',
      'zh-CN': '试用跟踪：指标、故障、修复天数，每周一页',
    },
  },
  {
    id: 'pilot.target-stays',
    lane: 'capability',
    when: { stepKinds: ['pilot'] },
    asks: 'capability:project-management',
    rank: 32,
    words: {
      en: 'Project management: keeps question, figures and last day as agreed',
      'zh-CN': '项目管理：问题、指标、截止日定了就不再改',
    },
  },
  {
    id: 'pilot.one-lead',
    lane: 'team',
    when: { stepKinds: ['pilot'] },
    asks: 'team:delivery',
    rank: 32,
    words: {
      en: 'Delivery: one named lead, on site for the first days',
      'zh-CN': '交付：指定一位负责人，头几天在现场',
    },
  },
  {
    id: 'pilot.initiator.deciding-day',
    lane: 'action',
    when: { stepKinds: ['pilot'], parts: ['initiator'] },
    rank: 52,
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Book with {who} the meeting that decides, before the pilot starts',
      'zh-CN': '试点开始之前，先与{who}定下评审会的日子',
    },
  },
  {
    id: 'pilot.approver.in-figures',
    lane: 'information',
    when: { stepKinds: ['pilot'], parts: ['approver'], functions: ['unknown'] },
    rank: 38,
    words: {
      en: 'Learn: with which result, in figures, {who} would say yes',
      'zh-CN': '了解：数字达到多少，{who}会点头',
    },
  },
  {
    id: 'pilot.informed.until-when',
    lane: 'information',
    when: { stepKinds: ['pilot'], parts: ['informed'] },
    rank: 40,
    words: {
      en: 'For {who}: what runs where, on whose data, and until which day',
      'zh-CN': '给{who}：在哪里试、用谁的数据、到哪天为止',
    },
  },
  {
    id: 'pilot.executor.fault-log',
    lane: 'action',
    when: { stepKinds: ['pilot'], parts: ['executor'] },
    rank: 46,
    words: {
      en: 'Go through the fault log with {who} each week, and have the result signed',
      'zh-CN': '每周与{who}过一遍故障单，结果请签字',
    },
  },
];
