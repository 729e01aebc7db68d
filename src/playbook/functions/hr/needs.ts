/** What human resources asks of our side: systems, capabilities and teams. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const hrNeeds: readonly PlaybookEntry[] = [
  {
    id: 'hr.initiator.posts-page',
    lane: 'capability',
    when: {
      functions: ['hr'],
      parts: ['initiator', 'approver'],
      stepKinds: ['need', 'search'],
      profiles: NOT_SMALL,
      offer: ['system', 'unknown'],
    },
    asks: 'capability:customer-view',
    rank: 48,
    words: {
      en: 'Discovery: an agreed page of posts, hours and overtime behind the need',
      'zh-CN': '需求调研：一页经认可的岗位、工时、加班清单',
    },
  },
  {
    id: 'hr.approver.like-staff',
    lane: 'system',
    when: { functions: ['hr'], parts: ['approver'], stepKinds: ['selection'], profiles: NOT_SMALL, offer: ['system'] },
    asks: 'system:reference-library',
    rank: 48,
    words: {
      en: 'Reference register: an employer of like size whose HR takes a call, works agreement done',
      'zh-CN': '案例台账：规模相近、职工协议已签、人事愿意接听电话的单位',
    },
  },
  {
    id: 'hr.approver.staff-annex',
    lane: 'system',
    when: {
      functions: ['hr'],
      parts: ['approver'],
      stepKinds: ['selection', 'pilot', 'contract'],
      profiles: NOT_SMALL,
      offer: ['system'],
    },
    asks: 'system:security-papers',
    rank: 56,
    words: {
      en: 'Security and privacy pack: annex on staff data: fields, reports, roles, deletion',
      'zh-CN': '安全与隐私资料包：员工数据附件：字段、报表、权限、删除',
    },
  },
  {
    id: 'hr.approver.volunteer-form',
    lane: 'system',
    when: { functions: ['hr'], parts: ['approver'], stepKinds: ['pilot'], profiles: NOT_SMALL },
    asks: 'system:pilot-kit',
    rank: 48,
    words: {
      en: 'Pilot kit: form for volunteers, hours, no use for appraisal',
      'zh-CN': '试点资料包：志愿参加、工时、不用于考核的约定',
    },
  },
  {
    id: 'hr.approver.cash-or-time',
    lane: 'system',
    when: {
      functions: ['hr'],
      parts: ['approver'],
      stepKinds: ['budget', 'approval'],
      profiles: NOT_SMALL,
      offer: ['system', 'unknown'],
    },
    asks: 'system:roi-calculator',
    rank: 48,
    words: {
      en: 'Value model: hours at the full rate, cash and time kept apart',
      'zh-CN': '投入产出测算表：按全口径工时成本算，省钱与省时分开',
    },
  },
  {
    id: 'hr.approver.training-clause',
    lane: 'system',
    when: {
      functions: ['hr'],
      parts: ['approver'],
      stepKinds: ['contract'],
      profiles: NOT_SMALL,
      offer: ['system', 'goods', 'unknown'],
    },
    asks: 'system:contract-templates',
    rank: 46,
    words: {
      en: 'Contract kit: annex on training, repeats and our people on site',
      'zh-CN': '合同范本：培训、复训、驻场人员附件',
    },
  },
  {
    id: 'hr.approver.group-dates',
    lane: 'system',
    when: {
      functions: ['hr'],
      parts: ['approver'],
      stepKinds: ['rollout'],
      profiles: NOT_SMALL,
      offer: ['system', 'goods', 'unknown'],
    },
    asks: 'system:rollout-plan',
    rank: 48,
    words: {
      en: 'Delivery plan: groups and dates set against shifts and leave',
      'zh-CN': '交付计划：分组和日期对着倒班、休假排',
    },
  },
  {
    id: 'hr.approver.by-role',
    lane: 'system',
    when: {
      functions: ['hr'],
      parts: ['approver'],
      stepKinds: ['payment', 'rollout'],
      profiles: NOT_SMALL,
      offer: ['system', 'goods', 'unknown'],
    },
    asks: 'system:training-material',
    rank: 54,
    words: {
      en: 'Training material: split by post, with hours and languages',
      'zh-CN': '培训资料：按岗位拆分，标明课时、语种',
    },
  },
  {
    id: 'hr.approver.agreement-carried',
    lane: 'capability',
    when: {
      functions: ['hr'],
      parts: ['approver'],
      stepKinds: ['selection', 'pilot', 'rollout'],
      profiles: NOT_SMALL,
      offer: ['system', 'unknown'],
    },
    asks: 'capability:change-guidance',
    rank: 54,
    words: {
      en: 'Change work: has carried one works agreement to its signature',
      'zh-CN': '变革推动：协助客户签成过一份职工协议',
    },
  },
  {
    id: 'hr.approver.training-slot',
    lane: 'team',
    when: {
      functions: ['hr'],
      parts: ['approver'],
      stepKinds: ['pilot', 'contract', 'payment', 'rollout'],
      profiles: NOT_SMALL,
      offer: ['system', 'goods', 'unknown'],
    },
    asks: 'team:training',
    rank: 54,
    words: {
      en: 'Training: trainer’s slot held 15 working days ahead, by post and shift',
      'zh-CN': '培训：提前15个工作日锁定讲师，按岗位按班次',
    },
  },
  {
    id: 'hr.approver.post-table',
    lane: 'team',
    when: {
      functions: ['hr'],
      parts: ['approver'],
      stepKinds: ['selection', 'budget'],
      profiles: NOT_SMALL,
      offer: ['system', 'unknown'],
    },
    asks: 'team:presales',
    rank: 46,
    words: {
      en: 'Presales: fills the table of posts and hours with HR',
      'zh-CN': '售前：与人事一起填岗位工时表',
    },
  },
  {
    id: 'hr.approver.lead-named',
    lane: 'team',
    when: {
      functions: ['hr'],
      parts: ['approver'],
      stepKinds: ['rollout'],
      profiles: NOT_SMALL,
      offer: ['system', 'unknown'],
    },
    asks: 'team:delivery',
    rank: 44,
    words: {
      en: 'Delivery lead: named lead who keeps the list of those trained',
      'zh-CN': '交付负责人：指定负责人，维护参训名单',
    },
  },
];
