/** Lines for somebody of human resources who approves, while it is tendered, budgeted and approved. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NO_BIDS } from '../../procedures.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const hrApproverDecidingEntries: readonly PlaybookEntry[] = [
  {
    id: 'hr.approver.hours-per-role',
    lane: 'information',
    when: {
      functions: ['hr'],
      parts: ['approver'],
      stepKinds: ['budget', 'approval'],
      profiles: NOT_SMALL,
      offer: ['system', 'unknown'],
    },
    rank: 56,
    topic: 'training-hours',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Tell {who} training hours by post, the cost of cover, and the slower first month in figures',
      'zh-CN': '告诉{who}：各岗位培训工时、顶岗成本、头一个月慢多少',
    },
  },
  {
    id: 'hr.approver.hours-in-all',
    lane: 'information',
    when: {
      functions: ['hr'],
      parts: ['approver'],
      stepKinds: ['budget', 'approval'],
      profiles: NOT_SMALL,
      offer: ['goods', 'service'],
    },
    rank: 56,
    topic: 'training-hours',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Tell {who} how many staff it reaches, hours of instruction in all, and who covers meanwhile',
      'zh-CN': '告诉{who}：涉及多少员工、交底共几小时、期间谁顶岗',
    },
  },
  {
    id: 'hr.approver.cash-in-value',
    lane: 'information',
    when: {
      functions: ['hr'],
      parts: ['approver', 'initiator'],
      stepKinds: ['budget', 'approval'],
      profiles: NOT_SMALL,
      offer: ['system', 'service', 'unknown'],
      procedures: NO_BIDS,
    },
    rank: 57,
    topic: 'name-to-figure',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Which part of {value} over {years} counts as cash for {who}, and which only as time?',
      'zh-CN': '{years}价值{value}里，{who}认哪些能省钱、哪些只是省时间？',
    },
  },
  {
    id: 'hr.approver.work-days-noise',
    lane: 'information',
    when: {
      functions: ['hr'],
      parts: ['approver'],
      stepKinds: ['budget', 'approval'],
      profiles: NOT_SMALL,
      offer: ['works'],
    },
    rank: 56,
    topic: 'works-and-staff',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Tell {who}, by month, days with noise, rooms closed, and staff to be moved',
      'zh-CN': '按月告诉{who}：有噪声的天数、停用的房间、要搬动的人数',
    },
  },
  {
    id: 'hr.approver.post-plan',
    lane: 'information',
    when: {
      functions: ['hr'],
      parts: ['approver'],
      stepKinds: ['budget', 'approval'],
      profiles: NOT_SMALL,
      offer: ['system', 'unknown'],
    },
    rank: 52,
    topic: 'post-plan',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Is a post saved here already taken out of next year’s plan, and does finance agree with {who} on it?',
      'zh-CN': '明年编制里是否已扣掉这里省下的岗位，财务与{who}口径一致吗？',
    },
  },
  {
    id: 'hr.approver.bid-training',
    lane: 'action',
    when: {
      functions: ['hr'],
      parts: ['initiator', 'approver', 'informed', 'executor', 'opinion-holder'],
      stepKinds: ['tender'],
      profiles: NOT_SMALL,
      silence: ['none', 'ahead', 'inside'],
      offer: ['system', 'goods', 'unknown'],
    },
    rank: 44,
    topic: 'bid-training',
    day: { anchor: 'bids-due', days: -7 },
    words: {
      en: 'Put the training plan by post into the bid: hours, cover, languages, proof of trainers',
      'zh-CN': '标书附按岗位的培训计划：课时、顶岗安排、语种、讲师资质',
    },
  },
  {
    id: 'hr.approver.bid-staff-safety',
    lane: 'action',
    when: {
      functions: ['hr'],
      parts: ['initiator', 'approver', 'informed', 'executor', 'opinion-holder'],
      stepKinds: ['tender'],
      profiles: NOT_SMALL,
      silence: ['none', 'ahead', 'inside'],
      offer: ['works', 'service'],
    },
    rank: 44,
    topic: 'bid-training',
    day: { anchor: 'bids-due', days: -7 },
    words: {
      en: 'Say in the bid how our people on site are chosen, insured and instructed, and how staff are kept safe',
      'zh-CN': '标书写明我方现场人员怎么选、怎么投保和交底，对方员工怎么防护',
    },
  },
];
