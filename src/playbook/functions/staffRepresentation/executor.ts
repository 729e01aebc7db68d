/** Lines for somebody of staff representation who carries it out or uses it. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const staffRepresentationExecutorEntries: readonly PlaybookEntry[] = [
  {
    id: 'staff-representation.executor.own-sheet',
    lane: 'action',
    when: {
      functions: ['staff-representation'],
      parts: ['executor'],
      stepKinds: ['need', 'search'],
      profiles: NOT_SMALL,
      silence: ['none', 'ahead', 'after'],
    },
    rank: 46,
    topic: 'own-loss',
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'Offer the employer a sheet on which {who} can collect burdens by post, without names',
      'zh-CN': '给企业方一张表，供{who}按岗位收集负担，不记姓名',
    },
  },
  {
    id: 'staff-representation.executor.questions-collected',
    lane: 'information',
    when: {
      functions: ['staff-representation'],
      parts: ['executor'],
      stepKinds: ['selection', 'pilot', 'custom'],
      profiles: NOT_SMALL,
      silence: ['none', 'ahead', 'after'],
    },
    rank: 46,
    topic: 'staff-questions',
    learns: true,
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Which questions of staff did {who} hand to the employer, and which are still without answer?',
      'zh-CN': '{who}转给企业方的员工问题有哪些，还有哪几条没答复？',
    },
  },
  {
    id: 'staff-representation.executor.hours-paid',
    lane: 'action',
    when: {
      functions: ['staff-representation'],
      parts: ['executor'],
      stepKinds: ['budget', 'approval'],
      profiles: NOT_SMALL,
      silence: ['none', 'ahead', 'after'],
    },
    rank: 46,
    topic: 'effort-figures',
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'State for the employer and {who} all training and meeting hours as paid working time',
      'zh-CN': '培训和会议工时一律按工作时间列出，供企业方与{who}核对',
    },
  },
  {
    id: 'staff-representation.executor.duties-named',
    lane: 'information',
    when: {
      functions: ['staff-representation'],
      parts: ['executor'],
      stepKinds: ['contract'],
      profiles: NOT_SMALL,
      silence: ['none', 'ahead', 'after'],
    },
    rank: 44,
    topic: 'promise-written',
    learns: true,
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Which tasks would the contract put on {who}, and has the employer agreed them there?',
      'zh-CN': '合同会给{who}带来哪些事，企业方谈妥没有？',
    },
  },
  {
    id: 'staff-representation.executor.paid-hours',
    lane: 'action',
    when: {
      functions: ['staff-representation'],
      parts: ['executor'],
      stepKinds: ['rollout'],
      profiles: NOT_SMALL,
      silence: ['none', 'ahead', 'after'],
      offer: ['system', 'unknown'],
    },
    rank: 50,
    topic: 'training',
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Plan training with the employer and {who} in working time, with every post covered',
      'zh-CN': '经企业方与{who}排培训：计入工时、岗位有人顶',
    },
  },
  {
    id: 'staff-representation.executor.told-to-whom',
    lane: 'action',
    when: {
      functions: ['staff-representation'],
      parts: ['executor'],
      stepKinds: ['payment', 'rollout'],
      profiles: NOT_SMALL,
      silence: ['none', 'ahead', 'after'],
    },
    rank: 50,
    topic: 'told-to-whom',
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Agree with the employer where {who} reports what goes wrong with it or with our people, and who answers',
      'zh-CN': '与企业方定好：使用或我方人员出了问题，{who}向谁反映、由谁答复',
    },
  },
  {
    id: 'staff-representation.executor.records-shown',
    lane: 'action',
    when: {
      functions: ['staff-representation'],
      parts: ['executor'],
      stepKinds: ['payment', 'rollout'],
      profiles: NOT_SMALL,
      offer: ['system'],
      silence: ['none', 'ahead', 'after'],
    },
    rank: 48,
    topic: 'own-records',
    day: { anchor: 'begin', days: 0 },
    words: {
      en: 'Show the employer and {who} where staff can see what is stored of them',
      'zh-CN': '向企业方和{who}演示：员工在哪里查到本人被存了什么',
    },
  },
];
