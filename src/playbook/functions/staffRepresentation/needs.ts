/** What staff representation asks of our side: systems, capabilities and teams. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const staffRepresentationNeeds: readonly PlaybookEntry[] = [
  {
    id: 'staff-representation.approver.draft-annexes',
    lane: 'system',
    when: {
      functions: ['staff-representation'],
      parts: ['approver'],
      stepKinds: ['need', 'search', 'selection', 'pilot', 'budget', 'approval', 'contract', 'payment', 'rollout'],
      profiles: NOT_SMALL,
      offer: ['system'],
    },
    asks: 'system:security-papers',
    rank: 54,
    words: {
      en: 'Security and privacy pack: four draft annexes: fields, reports, log retention, roles; no ranking of single staff',
      'zh-CN': '安全与隐私资料包：四份附件草案：字段、报表、日志保存、权限；不作个人排名',
    },
  },
  {
    id: 'staff-representation.approver.pilot-clause',
    lane: 'system',
    when: { functions: ['staff-representation'], parts: ['approver'], stepKinds: ['pilot'], profiles: NOT_SMALL },
    asks: 'system:pilot-kit',
    rank: 52,
    words: {
      en: 'Pilot kit: day of hearing, paid hours, deletion at the end',
      'zh-CN': '试点资料包：听取意见日、计薪工时、结束即删除',
    },
  },
  {
    id: 'staff-representation.approver.training-hours',
    lane: 'system',
    when: {
      functions: ['staff-representation'],
      parts: ['approver'],
      stepKinds: ['rollout'],
      profiles: NOT_SMALL,
      offer: ['system', 'goods', 'unknown'],
    },
    asks: 'system:training-material',
    rank: 46,
    words: {
      en: 'Training material: hours by post, all in working time',
      'zh-CN': '培训资料：按岗位列课时，全部计入工时',
    },
  },
  {
    id: 'staff-representation.approver.agreement-done',
    lane: 'capability',
    when: {
      functions: ['staff-representation'],
      parts: ['approver'],
      stepKinds: ['need', 'search', 'selection', 'pilot', 'budget', 'approval', 'contract', 'rollout'],
      profiles: NOT_SMALL,
      offer: ['system', 'unknown'],
    },
    asks: 'capability:change-guidance',
    rank: 56,
    words: {
      en: 'Change work: has seen one works agreement through to signature, from draft annex on',
      'zh-CN': '变革推动：完整跟过一份企业职工协议，从附件草案到签署',
    },
  },
  {
    id: 'staff-representation.approver.no-ranking',
    lane: 'team',
    when: {
      functions: ['staff-representation'],
      parts: ['approver'],
      stepKinds: ['selection', 'pilot', 'budget', 'approval', 'contract'],
      profiles: NOT_SMALL,
      offer: ['system'],
    },
    asks: 'team:legal',
    rank: 52,
    words: {
      en: 'Our legal: wording that rules out ranking single employees, with review clause',
      'zh-CN': '我方法务：备好不作个人排名、定期复核的条款',
    },
  },
  {
    id: 'staff-representation.approver.annex-author',
    lane: 'team',
    when: {
      functions: ['staff-representation'],
      parts: ['approver'],
      stepKinds: ['need', 'search', 'selection', 'pilot', 'budget', 'approval'],
      profiles: NOT_SMALL,
      offer: ['system'],
    },
    asks: 'team:security',
    rank: 50,
    words: {
      en: 'Security and privacy officer: writes the annexes on data within ten working days',
      'zh-CN': '安全与隐私负责人：十个工作日内写好数据附件',
    },
  },
];
