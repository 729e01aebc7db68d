/** What the step of bringing it into use asks of us; must never assume that people want it. */
import type { PlaybookEntry } from '../playbook.ts';

export const rolloutEntries: readonly PlaybookEntry[] = [
  {
    id: 'rollout.first-group',
    lane: 'action',
    when: { stepKinds: ['rollout'] },
    rank: 40,
    words: {
      en: 'Start with the group that wants it; fix the date of the second now',
      'zh-CN': '从最想用的那组开始，同时定下第二组的日期',
    },
  },
  {
    id: 'rollout.last-change',
    lane: 'information',
    when: { stepKinds: ['rollout'] },
    rank: 40,
    words: {
      en: 'Learn: on what the last change of this kind failed there',
      'zh-CN': '了解：上一次类似的改变栽在哪里',
    },
  },
  {
    id: 'rollout.who-when',
    lane: 'system',
    when: { stepKinds: ['rollout'] },
    asks: 'system:rollout-plan',
    rank: 30,
    words: {
      en: 'Roll-out plan template: who starts when, who helps on day one',
      'zh-CN': '上线计划模板：谁哪天开始、头一天谁帮',
    },
  },
  {
    id: 'rollout.group-before-rule',
    lane: 'capability',
    when: { stepKinds: ['rollout'] },
    asks: 'capability:change-guidance',
    rank: 30,
    words: {
      en: 'Guiding change: wins one group before the rule comes out',
      'zh-CN': '变革推动：先有一组人用起来，再发制度',
    },
  },
  {
    id: 'rollout.first-week',
    lane: 'team',
    when: { stepKinds: ['rollout'] },
    asks: 'team:training',
    rank: 30,
    words: {
      en: 'Training: on site in the first week',
      'zh-CN': '培训：头一周驻场',
    },
  },
  {
    id: 'rollout.approver.share',
    lane: 'information',
    when: { stepKinds: ['rollout'], parts: ['approver'] },
    rank: 38,
    words: {
      en: 'For {who}, every Friday: how many of those meant to use it do',
      'zh-CN': '每周五告诉{who}：该用的人里，多少人真在用',
    },
  },
  {
    id: 'rollout.initiator.result',
    lane: 'action',
    when: { stepKinds: ['rollout'], parts: ['initiator'] },
    rank: 50,
    words: {
      en: 'Find one result with {who} within a month that can be shown around',
      'zh-CN': '一个月内与{who}拿出一个能给人看的成果',
    },
  },
  {
    id: 'rollout.informed.three-lines',
    lane: 'information',
    when: { stepKinds: ['rollout'], parts: ['informed'] },
    rank: 40,
    words: {
      en: 'For {who}, in three lines: what changes, for whom, from which day',
      'zh-CN': '给{who}三句话：变什么、对谁变、从哪天起',
    },
  },
  {
    id: 'rollout.executor.first-morning',
    lane: 'action',
    when: { stepKinds: ['rollout'], parts: ['executor'] },
    rank: 44,
    words: {
      en: 'Stand beside {who} on the first morning',
      'zh-CN': '头一个早上，站在{who}旁边',
    },
  },
  {
    id: 'rollout.executor.one-page',
    lane: 'system',
    when: { stepKinds: ['rollout'], parts: ['executor'] },
    asks: 'system:training-material',
    rank: 34,
    words: {
      en: 'Training material: one page for each kind of user',
      'zh-CN': '培训资料：每类使用者一页',
    },
  },
  {
    id: 'rollout.executor.one-name',
    lane: 'team',
    when: { stepKinds: ['rollout'], parts: ['executor'] },
    asks: 'team:after-sales',
    rank: 34,
    words: {
      en: 'After-sales: one name to call in the first month',
      'zh-CN': '售后：头一个月固定一个人接电话',
    },
  },
];
