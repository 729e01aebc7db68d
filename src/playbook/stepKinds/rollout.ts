/** What the step of bringing it into use asks of us; must never assume that people want it. */
import type { PlaybookEntry } from '../playbook.ts';
import { NOT_SMALL } from '../profiles.ts';
import { SINGLE } from '../sorts.ts';
import { HANDS, KEEPERS, USERS } from '../users.ts';

const ANY = { stepKinds: ['rollout'], profiles: NOT_SMALL } as const;
/** Whoever only checks or supervises it does not ask how much it is used. */
const OWN_USE = HANDS.filter((own) => own !== 'other');
/** What people have to learn to handle. */
const LEARNT = { ...ANY, offer: ['system', 'goods', 'unknown'] } as const;
const SERVICE = { ...ANY, offer: ['service'] } as const;
const GOODS = { ...ANY, offer: ['goods'] } as const;
const WORKS = { ...ANY, offer: ['works'] } as const;
const SYSTEM = { ...ANY, offer: ['system', 'unknown'] } as const;
const ON_SITE = { ...ANY, offer: ['goods', 'works'] } as const;

export const rolloutEntries: readonly PlaybookEntry[] = [
  {
    id: 'rollout.leads',
    lane: 'action',
    when: { ...ANY, staffed: true },
    acts: ['approaches'],
    rank: 58,
    topic: 'project-leads',
    day: { anchor: 'begin', days: -20 },
    words: {
      en: 'Fix with {initiator}: one lead and a deputy on each side, dates outside the busiest weeks there',
      'zh-CN': '与{initiator}定好：双方负责人和替补，日期避开对方最忙的时段',
    },
  },
  {
    id: 'rollout.first-day',
    lane: 'action',
    when: { ...ANY, staffed: false },
    acts: ['approaches'],
    rank: 57,
    topic: 'project-leads',
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Settle with {initiator} the first day, who is shown it first, and whom to ring at our end',
      'zh-CN': '与{initiator}说定：哪天开始用、先教谁、有事打我方哪个电话',
    },
  },
  {
    id: 'rollout.count-back',
    lane: 'action',
    when: { ...SYSTEM, silence: ['none', 'ahead', 'after'] },
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
    when: { ...GOODS, silence: ['none', 'ahead', 'after'] },
    rank: 53,
    topic: 'count-back',
    day: { anchor: 'begin', days: -20 },
    words: {
      en: 'Count back from {byWhen}: delivery, place and power ready, first start, briefing; say now what does not fit',
      'zh-CN': '从{byWhen}倒排：到货、场地和电源就绪、首次开机、交底，排不下的现在就说',
    },
  },
  {
    id: 'rollout.count-back-works',
    lane: 'action',
    when: { ...WORKS, silence: ['none', 'ahead', 'after'] },
    rank: 53,
    topic: 'count-back',
    day: { anchor: 'begin', days: -20 },
    words: {
      en: 'Count back from {byWhen}: site handed over, material, sections in order, inspection; say now what does not fit',
      'zh-CN': '从{byWhen}倒排：场地移交、材料进场、分段施工、验收，排不下的现在就说',
    },
  },
  {
    id: 'rollout.count-back-service',
    lane: 'action',
    when: { ...SERVICE, silence: ['none', 'ahead', 'after'] },
    rank: 52,
    topic: 'count-back',
    day: { anchor: 'begin', days: -20 },
    words: {
      en: 'Count back from {byWhen}: people, access and keys, hand-over from the present arrangement, first day; say now what does not fit',
      'zh-CN': '从{byWhen}倒排：人员到位、出入权限、与现有做法交接、首日，排不下的现在就说',
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
    when: GOODS,
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
    id: 'rollout.site-handed-over',
    lane: 'action',
    when: WORKS,
    acts: ['approaches'],
    rank: 52,
    topic: 'commissioning',
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Fix the day the site is handed over: storage, power, working hours, safety briefing, who opens the gate',
      'zh-CN': '定好场地移交日：堆场、用电、作业时段、安全交底、谁开门',
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
    when: SYSTEM,
    acts: ['approaches'],
    learns: true,
    rank: 46,
    topic: 'last-change',
    day: { anchor: 'begin', days: -20 },
    words: {
      en: 'Why did the last change of this kind at {customer} fail or drag, and whom do people ask?',
      'zh-CN': '{customer}上一次类似的上线为什么没推开，大家有事习惯问谁？',
    },
  },
  {
    id: 'rollout.service-hand-over',
    lane: 'information',
    when: { ...SERVICE, rivals: ['present-supplier'] },
    acts: ['approaches'],
    learns: true,
    // Of a system the last change is asked for.
    rank: 45,
    topic: 'last-change',
    day: { anchor: 'begin', days: -15 },
    words: {
      en: 'Until which day does {competitor} work there, and who hands over what?',
      'zh-CN': '{competitor}做到哪天，由谁交接、交接哪些？',
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
    when: {
      ...SYSTEM,
      staffed: true,
      parts: ['approver'],
      sorts: SINGLE,
      functions: [...OWN_USE, 'executive', 'finance', 'procurement'],
    },
    acts: ['approaches'],
    rank: 44,
    topic: 'use-figure',
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'For {who}, every week: use against plan, by place and team; the aim is 80 %',
      'zh-CN': '每周告知{who}：各地点、各团队实际使用与计划对比，目标八成',
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
    when: { ...ANY, functions: ['unknown'], parts: ['informed'], sorts: SINGLE },
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
      en: 'Be beside {who} in the first week of use; questions answered within the day',
      'zh-CN': '首周在{who}身边支持使用，问题当天答复',
    },
  },
  {
    id: 'rollout.executor.hand-over',
    lane: 'action',
    when: { ...ANY, offer: ['goods'], functions: KEEPERS, parts: ['executor'], sorts: SINGLE },
    acts: ['approaches'],
    rank: 47,
    topic: 'training',
    day: { anchor: 'begin', days: 0 },
    words: {
      en: 'Hand it over to {who} where it stands: start, stop, care, fault; have it signed',
      'zh-CN': '在使用地点向{who}交底：开、停、保养、报修，签字确认',
    },
  },
  {
    id: 'rollout.executor.finished-part',
    lane: 'action',
    when: { ...ANY, offer: ['works'], functions: KEEPERS, parts: ['executor'], sorts: SINGLE },
    acts: ['approaches'],
    rank: 46,
    topic: 'training',
    day: { anchor: 'end', days: -3 },
    words: {
      en: 'Walk each finished part with {who}: what may be used, what needs care, whom to call; have it signed',
      'zh-CN': '每段完工后与{who}走一遍：哪里可用、怎么养护、有事找谁，签字确认',
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
    when: { ...ANY, offer: ['system', 'service', 'unknown'] },
    asks: 'system:rollout-plan',
    rank: 31,
    words: {
      en: 'Delivery plan for “{step}”: who starts on which day, who of ours stands by, who decides to stop',
      'zh-CN': '交付计划：「{step}」谁哪天开始、我方谁值守、谁有权叫停',
    },
  },
  {
    id: 'rollout.what-when',
    lane: 'system',
    when: WORKS,
    asks: 'system:rollout-plan',
    rank: 31,
    words: {
      en: 'Delivery plan: what comes when, which area is closed when, a lead by name',
      'zh-CN': '交付计划：哪天到什么、哪块区域哪天封闭、负责人是谁',
    },
  },
  {
    id: 'rollout.what-where',
    lane: 'system',
    when: GOODS,
    asks: 'system:rollout-plan',
    rank: 31,
    words: {
      en: 'Delivery plan: what arrives where on which day, who receives it, a lead by name',
      'zh-CN': '交付计划：哪天到哪里、到什么、谁接收，指定负责人',
    },
  },
  {
    id: 'rollout.executor.one-page',
    lane: 'system',
    when: { ...LEARNT, parts: ['executor'] },
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
    when: { ...ANY, offer: ['system', 'goods', 'service', 'unknown'] },
    asks: 'system:service-desk',
    rank: 30,
    words: {
      en: 'Service desk: open in their working hours, next level by name',
      'zh-CN': '服务工单系统：覆盖对方工作时间，升级找谁写明姓名',
    },
  },
  {
    id: 'rollout.carried-one',
    lane: 'capability',
    when: SYSTEM,
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
      en: 'Acceptance: hand-over kept to the day in the last three jobs',
      'zh-CN': '验收组织：最近三次移交都按期完成',
    },
  },
  {
    id: 'rollout.first-week',
    lane: 'team',
    when: LEARNT,
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
    when: WORKS,
    asks: 'team:delivery',
    rank: 30,
    words: {
      en: 'Delivery lead: on site until hand-over, papers for the site cleared',
      'zh-CN': '交付负责人：移交前一直在现场，进场手续提前办好',
    },
  },
  {
    id: 'rollout.until-handed-over',
    lane: 'team',
    when: GOODS,
    asks: 'team:delivery',
    rank: 31,
    words: {
      en: 'Delivery lead: one name for all places, there at the first start, reachable until the last hand-over',
      'zh-CN': '交付负责人：各处统一一人，首次启用到场，最后一处移交前都找得到',
    },
  },
];
