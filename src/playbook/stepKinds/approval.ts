/** What a step of formal approval asks of us; must never assume that we are in the room. */
import type { PlaybookEntry } from '../playbook.ts';
import { NOT_SMALL } from '../profiles.ts';

export const approvalEntries: readonly PlaybookEntry[] = [
  {
    id: 'approval.draft',
    lane: 'action',
    when: { stepKinds: ['approval'], profiles: NOT_SMALL },
    rank: 57,
    words: {
      en: 'Draft the paper with {initiator}, weak points included',
      'zh-CN': '与{initiator}一起起草呈批材料，短处也写进去',
    },
  },
  {
    id: 'approval.read-before',
    lane: 'information',
    when: { stepKinds: ['approval'], profiles: NOT_SMALL },
    rank: 40,
    words: {
      en: 'Learn: who reads the paper before {approvers}, and what gets sent back',
      'zh-CN': '了解：材料到{approvers}之前先经谁看，什么样的会被退回',
    },
  },
  {
    id: 'approval.promises',
    lane: 'system',
    when: { stepKinds: ['approval'] },
    asks: 'system:crm-record',
    rank: 30,
    words: {
      en: 'CRM account record: every promise made so far, on one list',
      'zh-CN': 'CRM 客户档案：到今天答应过的事，列成一张单',
    },
  },
  {
    id: 'approval.where-it-lies',
    lane: 'capability',
    when: { stepKinds: ['approval'] },
    asks: 'capability:process-coordination',
    rank: 30,
    words: {
      en: 'Process coordination: can say on any day where the paper lies',
      'zh-CN': '流程协调：随时说得出材料走到了哪一步',
    },
  },
  {
    id: 'approval.within-reach',
    lane: 'team',
    when: { stepKinds: ['approval'] },
    asks: 'team:management-sponsor',
    rank: 30,
    words: {
      en: 'Management sponsor: within reach on the day of the meeting',
      'zh-CN': '高层支持人：上会那天随时找得到',
    },
  },
  {
    id: 'approval.initiator.within-the-hour',
    lane: 'action',
    when: { stepKinds: ['approval'], parts: ['initiator'] },
    rank: 50,
    words: {
      en: 'Stay reachable for {who} during the meeting; answer within the hour',
      'zh-CN': '开会时为{who}守着电话，一问即答，不超过一小时',
    },
  },
  {
    id: 'approval.approver.three-points',
    lane: 'information',
    when: { stepKinds: ['approval'], parts: ['approver'], functions: ['unknown'] },
    rank: 38,
    words: {
      en: 'For {who}: what to decide, what can go wrong, who has agreed already',
      'zh-CN': '给{who}：请批什么、风险在哪、谁已同意',
    },
  },
  {
    id: 'approval.informed.stop',
    lane: 'information',
    when: { stepKinds: ['approval'], parts: ['informed'] },
    rank: 42,
    words: {
      en: 'Learn: what {who} can still stop once told, and by which rule',
      'zh-CN': '了解：知会之后{who}还能叫停什么，依据哪条规定',
    },
  },
  {
    id: 'approval.executor.wording',
    lane: 'information',
    when: { stepKinds: ['approval'], parts: ['executor'] },
    rank: 40,
    words: {
      en: 'For {who}: what was approved, word for word, and from which day',
      'zh-CN': '给{who}：批下来的原文，以及从哪天起执行',
    },
  },
];
