/** What administration cares about, part by part, in the five lanes. */
import { PHASES } from '../phases.ts';
import type { PlaybookEntry } from '../playbook.ts';

export const administrationEntries: readonly PlaybookEntry[] = [
  {
    id: 'administration.approver.ordinary-week',
    lane: 'action',
    when: { functions: ['administration'], parts: ['approver'] },
    rank: 56,
    words: {
      en: 'Go through an ordinary week with {who}, and count the forms',
      'zh-CN': '跟{who}过一遍平常的一周，数清要填多少张单',
    },
  },
  {
    id: 'administration.approver.lands-here',
    lane: 'action',
    when: { functions: ['administration'], parts: ['approver'] },
    rank: 48,
    words: {
      en: 'Ask {who} what lands with administration whenever something new comes in',
      'zh-CN': '请教{who}：每上一样新东西，哪些杂事会落到行政',
    },
  },
  {
    id: 'administration.approver.hours-a-week',
    lane: 'information',
    when: { functions: ['administration'], parts: ['approver'] },
    rank: 54,
    words: {
      en: 'Tell {who}: what administration has to do, in hours a week, and what falls away',
      'zh-CN': '告诉{who}：行政每周要多花几小时、又省掉哪些事',
    },
  },
  {
    id: 'administration.approver.who-complains',
    lane: 'information',
    when: { functions: ['administration'], parts: ['approver'], firstOfPart: true },
    rank: 52,
    words: {
      en: 'Learn: which departments come to {who} first when something fails',
      'zh-CN': '了解：出了问题，哪些部门第一个来找{who}',
    },
  },
  {
    id: 'administration.approver.phone-peer',
    lane: 'system',
    when: { functions: ['administration'], parts: ['approver'] },
    asks: 'system:reference-library',
    rank: 48,
    words: {
      en: 'Reference library: an office manager elsewhere who can be phoned',
      'zh-CN': '客户案例库：一位可以打电话请教的行政同行',
    },
  },
  {
    id: 'administration.approver.own-levels',
    lane: 'system',
    when: { functions: ['administration'], parts: ['approver', 'initiator'], offer: ['system'] },
    asks: 'system:demo-environment',
    rank: 54,
    words: {
      en: 'Demo environment with the units and approval levels of {customer}',
      'zh-CN': '演示环境：按{customer}的部门和审批层级配好',
    },
  },
  {
    id: 'administration.approver.one-page-dates',
    lane: 'capability',
    when: { functions: ['administration'], parts: ['approver'] },
    asks: 'capability:process-coordination',
    rank: 52,
    words: {
      en: 'Process coordination: keeps six departments’ dates on one page',
      'zh-CN': '流程协调：六个部门的时间排在一页纸上',
    },
  },
  {
    id: 'administration.approver.one-number',
    lane: 'team',
    when: { functions: ['administration'], parts: ['approver'] },
    asks: 'team:after-sales',
    rank: 50,
    words: {
      en: 'After-sales: one number that every department can call',
      'zh-CN': '售后：各部门有事都打同一个电话',
    },
  },
  {
    id: 'administration.initiator.links',
    lane: 'action',
    when: { functions: ['administration'], parts: ['initiator', 'approver'], offer: ['system'] },
    rank: 60,
    words: {
      en: 'Show {who} how it connects to the booking and approval tools in use',
      'zh-CN': '给{who}演示怎样接上现用的预订和审批工具',
    },
  },
  {
    id: 'administration.initiator.ten-complaints',
    lane: 'action',
    when: { functions: ['administration'], parts: ['initiator'] },
    rank: 56,
    words: {
      en: 'Collect ten real cases with {who}: the late, the lost, the disputed',
      'zh-CN': '跟{who}一起收集十个真实案例：拖的、丢的、扯皮的',
    },
  },
  {
    id: 'administration.initiator.own-flows',
    lane: 'information',
    when: { functions: ['administration'], parts: ['initiator', 'approver'], offer: ['system'] },
    rank: 60,
    words: {
      en: 'Tell {who}: how each unit sets an approval flow of its own, without calling us',
      'zh-CN': '告诉{who}：各单位怎么自己设审批流程，不必找我们改',
    },
  },
  {
    id: 'administration.initiator.no-mail',
    lane: 'information',
    when: { functions: ['administration'], parts: ['initiator', 'approver', 'executor'], offer: ['system'] },
    rank: 54,
    topic: 'falls-away',
    words: {
      en: 'Tell {who}: which mails and lists it ends, and which, if any, it adds',
      'zh-CN': '告诉{who}：能省掉哪些邮件和台账，会不会多出新的',
    },
  },
  {
    id: 'administration.initiator.first-month',
    lane: 'information',
    when: { functions: ['administration'], parts: ['initiator'] },
    rank: 52,
    topic: 'falls-away',
    words: {
      en: 'Tell {who}: what goes off their desk in the first month',
      'zh-CN': '告诉{who}：第一个月手头能少掉哪几件事',
    },
  },
  {
    id: 'administration.initiator.whom-to-win',
    lane: 'information',
    when: { functions: ['administration'], parts: ['initiator'] },
    rank: 50,
    words: {
      en: 'Learn: which heads of department {who} must win, and in which order',
      'zh-CN': '了解：{who}还得说服哪几位部门负责人，先谁后谁',
    },
  },
  {
    id: 'administration.initiator.desk-hours',
    lane: 'capability',
    when: { functions: ['administration'], parts: ['initiator'] },
    asks: 'capability:customer-view',
    rank: 50,
    words: {
      en: 'The customer’s view: knows what administration does hour by hour',
      'zh-CN': '客户视角：说得出行政一天里几点在忙什么',
    },
  },
  {
    id: 'administration.informed.week-ahead',
    lane: 'action',
    when: { functions: ['administration'], parts: ['informed'] },
    rank: 46,
    words: {
      en: 'Give {who} dates of visitors, rooms and deliveries a week ahead',
      'zh-CN': '来访、会议室、到货时间，提前一周报给{who}',
    },
  },
  {
    id: 'administration.informed.on-site',
    lane: 'information',
    when: { functions: ['administration'], parts: ['informed'] },
    rank: 46,
    words: {
      en: 'Tell {who}: who comes on site, when, and what they need from administration',
      'zh-CN': '告诉{who}：谁来现场、什么时候、要行政配合什么',
    },
  },
  {
    id: 'administration.executor.staff-notice',
    lane: 'action',
    when: { functions: ['administration'], parts: ['executor'], stepKinds: PHASES.fromContract },
    rank: 50,
    words: {
      en: 'Write the notice to all staff with {who}, half a page at most',
      'zh-CN': '与{who}一起写全员通知，不超过半页',
    },
  },
  {
    id: 'administration.executor.ask-first',
    lane: 'information',
    when: { functions: ['administration'], parts: ['executor'], stepKinds: PHASES.fromContract },
    rank: 50,
    words: {
      en: 'Tell {who}: whom employees ask first, so that not everything lands there',
      'zh-CN': '告诉{who}：员工有问题先找谁，不用事事都来问行政',
    },
  },
  {
    id: 'administration.executor.staff-questions',
    lane: 'action',
    when: { functions: ['administration'], parts: ['executor'], stepKinds: PHASES.beforeContract },
    rank: 50,
    words: {
      en: 'Ask {who} what staff will ask first, and bring the answers next time',
      'zh-CN': '问{who}：员工头一个会问什么，下次把答案带来',
    },
  },
  {
    id: 'administration.executor.rooms-and-badges',
    lane: 'information',
    when: { functions: ['administration'], parts: ['executor'], stepKinds: PHASES.beforeContract },
    rank: 50,
    words: {
      en: 'Tell {who}: what would need rooms, notices or badges, and from when',
      'zh-CN': '告诉{who}：哪些要用会议室、发通知、办门禁，从什么时候起',
    },
  },
  {
    id: 'administration.executor.one-page-guide',
    lane: 'system',
    when: { functions: ['administration'], parts: ['executor'] },
    asks: 'system:training-material',
    rank: 48,
    words: {
      en: 'Training material: a one-page guide to hang up and forward',
      'zh-CN': '培训资料：一页纸指南，能张贴、能转发',
    },
  },
  {
    id: 'administration.opinion-holder.paper-travels',
    lane: 'action',
    when: { functions: ['administration'], parts: ['opinion-holder'] },
    rank: 54,
    words: {
      en: 'Ask {who} how a paper really travels through the house',
      'zh-CN': '请教{who}：一份文件在内部实际怎么走',
    },
  },
  {
    id: 'administration.opinion-holder.reads-first',
    lane: 'information',
    when: { functions: ['administration'], parts: ['opinion-holder'] },
    rank: 52,
    words: {
      en: 'Learn: who reads a paper before the decider sees it',
      'zh-CN': '了解：材料送到拍板人之前，先经谁的眼',
    },
  },
];
