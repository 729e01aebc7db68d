/** What a works council, a union or a staff congress cares about, in the five lanes: it is reached through the employer, and never lobbied. */
import { PHASES } from '../phases.ts';
import type { PlaybookEntry } from '../playbook.ts';

export const staffRepresentationEntries: readonly PlaybookEntry[] = [
  {
    id: 'staff-representation.approver.annexes',
    lane: 'action',
    when: { functions: ['staff-representation'], parts: ['approver'], stepKinds: PHASES.beforeContract },
    rank: 60,
    day: { anchor: 'begin', days: -15 },
    words: {
      en: 'Have the employer hand {who} our lists: data fields, reports, logs, deletion days',
      'zh-CN': '请用人单位把清单转给{who}：字段、报表、日志、保存期',
    },
  },
  {
    id: 'staff-representation.approver.when-invited',
    lane: 'action',
    when: { functions: ['staff-representation'], parts: ['approver'], stepKinds: PHASES.beforeContract },
    rank: 56,
    words: {
      en: 'Explain it to {who} when invited, and before any trial begins',
      'zh-CN': '应{who}邀请再去说明，而且要在试用之前',
    },
  },
  {
    id: 'staff-representation.approver.as-agreed',
    lane: 'action',
    when: { functions: ['staff-representation'], parts: ['approver'], stepKinds: PHASES.fromContract },
    rank: 58,
    words: {
      en: 'Keep screens and reports as agreed with {who}; changes go through the employer first',
      'zh-CN': '界面和报表照与{who}约定的来，要改先经用人单位',
    },
  },
  {
    id: 'staff-representation.approver.what-is-recorded',
    lane: 'information',
    when: { functions: ['staff-representation'], parts: ['approver'] },
    rank: 58,
    words: {
      en: 'Tell {who}: what is recorded of employees, who sees it, and what never is',
      'zh-CN': '告诉{who}：记员工哪些数据、谁看得到、哪些不记',
    },
  },
  {
    id: 'staff-representation.approver.next-sitting',
    lane: 'information',
    when: { functions: ['staff-representation'], parts: ['approver'], firstOfPart: true },
    rank: 52,
    words: {
      en: 'Learn: which agreement with {who} covers such systems, and when the next sitting is',
      'zh-CN': '了解：与{who}已有哪份协议管这类系统、下次哪天开会',
    },
  },
  {
    id: 'staff-representation.approver.draft-annexes',
    lane: 'system',
    when: { functions: ['staff-representation'], parts: ['approver'] },
    asks: 'system:security-papers',
    rank: 52,
    words: {
      en: 'Security papers: draft annexes on data fields, reports, logs and roles',
      'zh-CN': '安全合规资料：字段、报表、日志、权限四份附件草案',
    },
  },
  {
    id: 'staff-representation.approver.how-work-changes',
    lane: 'capability',
    when: { functions: ['staff-representation'], parts: ['approver'] },
    asks: 'capability:change-guidance',
    rank: 54,
    words: {
      en: 'Guiding change: says how the work changes, and takes fears for what they are',
      'zh-CN': '变革推动：讲清工作怎么变，不淡化顾虑',
    },
  },
  {
    id: 'staff-representation.approver.no-ranking',
    lane: 'team',
    when: { functions: ['staff-representation'], parts: ['approver'] },
    asks: 'team:legal',
    rank: 50,
    words: {
      en: 'Our legal: has wording ready that rules out ranking single employees',
      'zh-CN': '我方法务：备好「不作个人排名」的条款',
    },
  },
  {
    id: 'staff-representation.initiator.hardship',
    lane: 'action',
    when: { functions: ['staff-representation'], parts: ['initiator'] },
    rank: 54,
    words: {
      en: 'Ask the employer which hardship {who} asked to end, and since when',
      'zh-CN': '向用人单位问清：{who}要解决哪桩难处、从什么时候起',
    },
  },
  {
    id: 'staff-representation.initiator.easier',
    lane: 'information',
    when: { functions: ['staff-representation'], parts: ['initiator'] },
    rank: 52,
    words: {
      en: 'Tell {who}: whose work gets easier, and what it cannot measure',
      'zh-CN': '告诉{who}：谁的活会轻一些、哪些它量不了',
    },
  },
  {
    id: 'staff-representation.initiator.asked-before',
    lane: 'information',
    when: { functions: ['staff-representation'], parts: ['initiator'] },
    rank: 50,
    words: {
      en: 'Learn: what {who} asked for last time, and what came of it',
      'zh-CN': '了解：{who}上次提过什么、后来怎样',
    },
  },
  {
    id: 'staff-representation.informed.note',
    lane: 'action',
    when: { functions: ['staff-representation'], parts: ['informed'] },
    rank: 48,
    words: {
      en: 'Give the employer a note of two pages for {who}, early and complete',
      'zh-CN': '早备好两页说明，由用人单位转给{who}',
    },
  },
  {
    id: 'staff-representation.informed.from-which-day',
    lane: 'information',
    when: { functions: ['staff-representation'], parts: ['informed'] },
    rank: 46,
    words: {
      en: 'Tell {who}: from which day, for which posts, and who answers questions',
      'zh-CN': '告诉{who}：哪天起、涉及哪些岗位、有问题问谁',
    },
  },
  {
    id: 'staff-representation.executor.paid-hours',
    lane: 'action',
    when: { functions: ['staff-representation'], parts: ['executor'] },
    rank: 50,
    words: {
      en: 'Plan training with {who} as working time, with every post covered',
      'zh-CN': '与{who}排培训：算工时，岗位有人顶',
    },
  },
  {
    id: 'staff-representation.executor.own-data',
    lane: 'information',
    when: { functions: ['staff-representation'], parts: ['executor'] },
    rank: 48,
    words: {
      en: 'Tell {who}: where employees can see what is stored of them',
      'zh-CN': '告诉{who}：员工在哪里能查到记了自己什么',
    },
  },
  {
    id: 'staff-representation.opinion-holder.their-way',
    lane: 'action',
    when: { functions: ['staff-representation'], parts: ['opinion-holder'] },
    rank: 52,
    words: {
      en: 'Ask the employer how {who} will be heard, and keep to that way',
      'zh-CN': '问清用人单位怎样征求{who}的意见，照着走',
    },
  },
  {
    id: 'staff-representation.opinion-holder.first-fear',
    lane: 'information',
    when: { functions: ['staff-representation'], parts: ['opinion-holder'] },
    rank: 50,
    words: {
      en: 'Learn: which fear {who} will put before {swayed} first',
      'zh-CN': '了解：{who}会先向{swayed}提哪一种担心',
    },
  },
];
