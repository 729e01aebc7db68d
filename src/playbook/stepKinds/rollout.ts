/** What the step of bringing it into use asks of us; must never assume that people want it. */
import type { PlaybookEntry } from '../playbook.ts';
import { NOT_SMALL } from '../profiles.ts';
import { SINGLE } from '../sorts.ts';
import { USERS } from '../users.ts';

const ANY = { stepKinds: ['rollout'], profiles: NOT_SMALL } as const;
const IN_USE = { ...ANY, offer: ['system', 'service', 'unknown'] } as const;
const SYSTEM = { ...ANY, offer: ['system', 'unknown'] } as const;
const ON_SITE = { ...ANY, offer: ['goods', 'works'] } as const;

export const rolloutEntries: readonly PlaybookEntry[] = [
  {
    id: 'rollout.leads',
    lane: 'action',
    when: ANY,
    acts: ['approaches'],
    rank: 58,
    topic: 'project-leads',
    day: { anchor: 'begin', days: -20 },
    words: {
      en: 'Fix with {initiator}: one lead and a deputy on each side, dates clear of peaks and closings',
      'zh-CN': '与{initiator}定好：双方负责人和替补、避开旺季和关账的日期',
    },
  },
  {
    id: 'rollout.count-back',
    lane: 'action',
    when: IN_USE,
    rank: 54,
    topic: 'count-back',
    day: { anchor: 'begin', days: -20 },
    words: {
      en: 'Count back from {byWhen}: data, training, rehearsal of the way back, start; say now what does not fit',
      'zh-CN': '从{byWhen}倒排：数据、培训、回退演练、启用，排不下的现在就说',
    },
  },
  {
    id: 'rollout.count-back-site',
    lane: 'action',
    when: ON_SITE,
    rank: 53,
    topic: 'count-back',
    day: { anchor: 'begin', days: -20 },
    words: {
      en: 'Count back from {byWhen}: delivery, site ready, commissioning, briefing; say now what does not fit',
      'zh-CN': '从{byWhen}倒排：到货、场地、调试、交底，排不下的现在就说',
    },
  },
  {
    id: 'rollout.willing-and-typical',
    lane: 'action',
    when: SYSTEM,
    acts: ['approaches'],
    rank: 50,
    topic: 'first-group',
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Choose a first group that is willing and typical; set the day of the second at once',
      'zh-CN': '首批选愿意用、又有代表性的一组，第二批的日期同时定下',
    },
  },
  {
    id: 'rollout.old-way',
    lane: 'action',
    when: SYSTEM,
    acts: ['approaches'],
    rank: 48,
    topic: 'old-way',
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'Have the day named on which the old way closes, and who announces it',
      'zh-CN': '请对方定下旧办法停用的日期和发通知的人',
    },
  },
  {
    id: 'rollout.commissioning',
    lane: 'action',
    when: ON_SITE,
    acts: ['approaches'],
    rank: 52,
    topic: 'commissioning',
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Fix commissioning day, site rules, safety briefing, and spares that lie on site from day one',
      'zh-CN': '定好调试日、进场规定、安全交底，首日备件到现场',
    },
  },
  {
    id: 'rollout.value-check',
    lane: 'action',
    when: ANY,
    acts: ['approaches'],
    rank: 46,
    topic: 'value-check',
    day: { anchor: 'end', days: 40 },
    words: {
      en: 'Measure the result with {initiator} against the {value} of the account; same figures, same source',
      'zh-CN': '与{initiator}按同样口径复核效果，对照测算的{value}',
    },
  },
  {
    id: 'rollout.last-change',
    lane: 'information',
    when: IN_USE,
    acts: ['approaches'],
    learns: true,
    rank: 46,
    topic: 'last-change',
    day: { anchor: 'begin', days: -20 },
    words: {
      en: 'Why did the last change of this kind fail or drag there, and whom do people ask?',
      'zh-CN': '上一次类似的上线为什么没推开，大家有事习惯问谁？',
    },
  },
  {
    id: 'rollout.slower',
    lane: 'information',
    when: SYSTEM,
    acts: ['approaches'],
    rank: 44,
    topic: 'slower-first',
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'For {initiator}: what will take longer in the first month, for whom, until when',
      'zh-CN': '向{initiator}讲明：首月哪些事会变慢、影响谁、到什么时候恢复',
    },
  },
  {
    id: 'rollout.approver.share',
    lane: 'information',
    when: { ...SYSTEM, parts: ['approver'], sorts: SINGLE },
    acts: ['approaches'],
    rank: 44,
    topic: 'use-figure',
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'For {who}, weekly: how many of the planned users worked with it; the aim is 80 %',
      'zh-CN': '每周告知{who}：计划用户里实际使用的占多少，目标八成',
    },
  },
  {
    id: 'rollout.initiator.result',
    lane: 'action',
    when: { ...ANY, parts: ['initiator'], sorts: SINGLE },
    acts: ['approaches'],
    rank: 50,
    topic: 'first-result',
    day: { anchor: 'begin', days: 20 },
    words: {
      en: 'Put one measured result of the first month on half a page, for {who} to report',
      'zh-CN': '首月成果写成半页，有实测数，供{who}汇报用',
    },
  },
  {
    id: 'rollout.informed.three-lines',
    lane: 'information',
    when: { ...ANY, parts: ['informed'], sorts: SINGLE },
    acts: ['approaches'],
    rank: 42,
    topic: 'informed-start',
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'For {who}, in three lines: what changes, for whom, from which day, whom to call',
      'zh-CN': '用三句话告知{who}：变什么、影响谁、哪天起、有事找谁',
    },
  },
  {
    id: 'rollout.executor.first-morning',
    lane: 'action',
    when: { ...SYSTEM, functions: USERS, parts: ['executor'], sorts: SINGLE },
    acts: ['approaches'],
    rank: 48,
    topic: 'first-use',
    day: { anchor: 'begin', days: 0 },
    words: {
      en: 'Be on the floor with {who} in the first week; questions answered within the day',
      'zh-CN': '首周到{who}岗位现场支持，问题当天答复',
    },
  },
  {
    id: 'rollout.executor.hand-over',
    lane: 'action',
    when: { ...ON_SITE, functions: USERS, parts: ['executor'], sorts: SINGLE },
    acts: ['approaches'],
    rank: 47,
    topic: 'first-use',
    day: { anchor: 'begin', days: 0 },
    words: {
      en: 'Hand it over to {who} at the machine or on site: start, stop, care, fault; have it signed',
      'zh-CN': '在现场向{who}交底：开、停、保养、报修，签字确认',
    },
  },
  {
    id: 'rollout.executor.who-comes',
    lane: 'action',
    when: { ...ANY, offer: ['service'], functions: USERS, parts: ['executor'], sorts: SINGLE },
    acts: ['approaches'],
    rank: 46,
    topic: 'first-use',
    day: { anchor: 'begin', days: 0 },
    words: {
      en: 'Introduce to {who} the people who will come, their hours, and who stands in for them',
      'zh-CN': '向{who}介绍到岗人员、服务时段和替补人选',
    },
  },
  {
    id: 'rollout.who-when',
    lane: 'system',
    when: ANY,
    asks: 'system:rollout-plan',
    rank: 31,
    words: {
      en: 'Delivery plan: who starts when, who helps on day one, when to fall back',
      'zh-CN': '交付计划：谁哪天开始、首日谁支持、什么情况回退',
    },
  },
  {
    id: 'rollout.executor.one-page',
    lane: 'system',
    when: { ...IN_USE, parts: ['executor'] },
    asks: 'system:training-material',
    rank: 34,
    words: {
      en: 'Training material: one page for each role, in their languages',
      'zh-CN': '培训资料：一岗一页，用本岗位的说法',
    },
  },
  {
    id: 'rollout.desk-hours',
    lane: 'system',
    when: ANY,
    asks: 'system:service-desk',
    rank: 30,
    words: {
      en: 'Service desk: hours that fit their shifts, and a named way up',
      'zh-CN': '服务工单系统：时段覆盖对方班次，升级路径有名有姓',
    },
  },
  {
    id: 'rollout.carried-one',
    lane: 'capability',
    when: IN_USE,
    asks: 'capability:change-guidance',
    rank: 31,
    words: {
      en: 'Change work: has brought a group of this size into use and closed the old way',
      'zh-CN': '变革推动：带过同等规模的上线，旧办法如期停用',
    },
  },
  {
    id: 'rollout.handed-over',
    lane: 'capability',
    when: ON_SITE,
    asks: 'capability:acceptance',
    rank: 31,
    words: {
      en: 'Acceptance: commissioning and hand-over kept to the day in the last three jobs',
      'zh-CN': '验收组织：最近三次调试移交都按期完成',
    },
  },
  {
    id: 'rollout.first-week',
    lane: 'team',
    when: IN_USE,
    asks: 'team:training',
    rank: 30,
    words: {
      en: 'Training: slots for each role booked fifteen working days ahead',
      'zh-CN': '培训：提前15个工作日排好各岗位场次',
    },
  },
  {
    id: 'rollout.executor.one-name',
    lane: 'team',
    when: { ...ANY, parts: ['executor'] },
    asks: 'team:after-sales',
    rank: 34,
    words: {
      en: 'After-sales: one name to call in the first month',
      'zh-CN': '售后：首月固定一位联系人',
    },
  },
  {
    id: 'rollout.on-site-lead',
    lane: 'team',
    when: ON_SITE,
    asks: 'team:delivery',
    rank: 30,
    words: {
      en: 'Delivery lead: on site through commissioning, papers for the site cleared',
      'zh-CN': '交付负责人：调试期驻场，进场手续提前办好',
    },
  },
];
