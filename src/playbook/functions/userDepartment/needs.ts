/** What the department that will use it asks of our side: systems, capabilities and teams. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const userDepartmentNeeds: readonly PlaybookEntry[] = [
  {
    id: 'user-department.initiator.own-words',
    lane: 'capability',
    when: {
      functions: ['user-department'],
      parts: ['initiator', 'approver'],
      stepKinds: ['need'],
      profiles: NOT_SMALL,
    },
    asks: 'capability:customer-view',
    rank: 52,
    words: {
      en: 'Discovery: writes the need in the terms of that trade, agreed by the department',
      'zh-CN': '需求调研：用该专业的行话写出需求，部门认可',
    },
  },
  {
    id: 'user-department.approver.same-work',
    lane: 'system',
    when: {
      functions: ['user-department'],
      parts: ['approver'],
      stepKinds: ['selection'],
      profiles: NOT_SMALL,
    },
    asks: 'system:reference-library',
    rank: 52,
    words: {
      en: 'Reference register: departments with the same work, with figures and consent',
      'zh-CN': '案例台账：同类工作的使用部门，有数字、有授权',
    },
  },
  {
    id: 'user-department.approver.own-cases',
    lane: 'system',
    when: {
      functions: ['user-department'],
      parts: ['approver'],
      stepKinds: ['selection', 'pilot'],
      profiles: NOT_SMALL,
      offer: ['system'],
    },
    asks: 'system:demo-environment',
    rank: 56,
    words: {
      en: 'Demo environment: their own cases loaded, reset in two working days',
      'zh-CN': '演示环境：装好客户自己的案例，两个工作日内可重置',
    },
  },
  {
    id: 'user-department.approver.trial',
    lane: 'system',
    when: {
      functions: ['user-department'],
      parts: ['approver'],
      stepKinds: ['search', 'selection', 'pilot'],
      profiles: NOT_SMALL,
      offer: ['goods'],
    },
    asks: 'system:trial-tracking',
    rank: 54,
    words: {
      en: 'Sample and trial log: who had which sample or trial, for how long, with what result',
      'zh-CN': '样品与试用台账：谁试了什么、试了多久、结果如何',
    },
  },
  {
    id: 'user-department.approver.pilot-paper',
    lane: 'system',
    when: { functions: ['user-department'], parts: ['approver'], stepKinds: ['pilot'], profiles: NOT_SMALL },
    asks: 'system:pilot-kit',
    rank: 52,
    words: {
      en: 'Pilot kit: pass marks in cases and hours, weekly page, report for signature',
      'zh-CN': '试点资料包：按件数和工时定的达标表、周报、待签试点报告',
    },
  },
  {
    id: 'user-department.approver.time-saved',
    lane: 'system',
    when: {
      functions: ['user-department'],
      parts: ['approver'],
      stepKinds: ['budget', 'approval'],
      profiles: NOT_SMALL,
    },
    asks: 'system:roi-calculator',
    rank: 52,
    words: {
      en: 'Value model: hours counted by the users, marked as cash or as time',
      'zh-CN': '投入产出测算表：工时由使用者自己数，注明是省钱还是省时间',
    },
  },
  {
    id: 'user-department.approver.users-hours',
    lane: 'system',
    when: {
      functions: ['user-department'],
      parts: ['approver'],
      stepKinds: ['rollout'],
      profiles: NOT_SMALL,
      offer: ['system', 'unknown'],
    },
    asks: 'system:rollout-plan',
    rank: 48,
    words: {
      en: 'Delivery plan: dates by group with cover, outside the busiest weeks of the department',
      'zh-CN': '交付计划：按组排日期和顶岗，避开部门最忙的几周',
    },
  },
  {
    id: 'user-department.approver.users-words',
    lane: 'system',
    when: {
      functions: ['user-department'],
      parts: ['approver'],
      stepKinds: ['payment'],
      profiles: NOT_SMALL,
      offer: ['system', 'goods', 'unknown'],
    },
    asks: 'system:acceptance-checklist',
    rank: 56,
    words: {
      en: 'Acceptance and invoice file: the day-one list, one test a line, in the words of the users',
      'zh-CN': '验收与开票资料：首日清单逐条配检验，用使用部门的话写',
    },
  },
  {
    id: 'user-department.approver.help-hours',
    lane: 'system',
    when: {
      functions: ['user-department'],
      parts: ['approver'],
      stepKinds: ['contract', 'rollout'],
      profiles: NOT_SMALL,
      offer: ['system', 'goods', 'service', 'unknown'],
    },
    asks: 'system:service-desk',
    rank: 50,
    words: {
      en: 'Service desk: open in the working hours of the department',
      'zh-CN': '服务工单系统：服务时间覆盖部门的工作时间',
    },
  },
  {
    id: 'user-department.approver.by-group',
    lane: 'system',
    when: {
      functions: ['user-department'],
      parts: ['approver'],
      stepKinds: ['rollout'],
      profiles: NOT_SMALL,
      offer: ['system', 'unknown'],
    },
    asks: 'system:training-material',
    rank: 52,
    words: {
      en: 'Training material: one page for each kind of work, not for each screen',
      'zh-CN': '培训资料：按工作内容每类一页，不按界面分',
    },
  },
  {
    id: 'user-department.approver.their-screens',
    lane: 'capability',
    when: {
      functions: ['user-department'],
      parts: ['approver'],
      stepKinds: ['selection', 'pilot'],
      profiles: NOT_SMALL,
      offer: ['system'],
    },
    asks: 'capability:technical-grasp',
    rank: 50,
    words: {
      en: 'Architecture and interfaces: shows how the data of the department gets in and out again',
      'zh-CN': '架构与接口：讲得清部门自己的数据怎么进、怎么出',
    },
  },
  {
    id: 'user-department.approver.the-one-asked',
    lane: 'capability',
    when: {
      functions: ['user-department'],
      parts: ['approver'],
      stepKinds: ['rollout'],
      profiles: NOT_SMALL,
      offer: ['system', 'unknown'],
    },
    asks: 'capability:change-guidance',
    rank: 52,
    words: {
      en: 'Change work: has closed an old way on the day named, with use above 80 %',
      'zh-CN': '变革推动：曾按约定日期停用旧办法，使用率超过八成',
    },
  },
  {
    id: 'user-department.approver.lead-signs',
    lane: 'capability',
    when: { functions: ['user-department'], parts: ['approver'], stepKinds: ['payment'], profiles: NOT_SMALL },
    asks: 'capability:acceptance',
    rank: 50,
    words: {
      en: 'Acceptance: brings the protocol signed, open points classed and dated',
      'zh-CN': '验收组织：带回签好的验收单，遗留问题有等级、有日期',
    },
  },
  {
    id: 'user-department.approver.their-cases',
    lane: 'team',
    when: {
      functions: ['user-department'],
      parts: ['approver'],
      stepKinds: ['selection', 'pilot'],
      profiles: NOT_SMALL,
    },
    asks: 'team:presales',
    rank: 52,
    words: {
      en: 'Presales: prepares demo, sample or visit on the cases of the department',
      'zh-CN': '售前：按部门的案例准备演示、样品或考察',
    },
  },
  {
    id: 'user-department.approver.beside-users',
    lane: 'team',
    when: {
      functions: ['user-department'],
      parts: ['approver'],
      stepKinds: ['budget', 'approval', 'contract', 'rollout'],
      profiles: NOT_SMALL,
      offer: ['system', 'goods', 'unknown'],
    },
    asks: 'team:delivery',
    rank: 52,
    words: {
      en: 'Delivery lead: named lead, and one of ours beside the users in week one',
      'zh-CN': '交付负责人：指定负责人，第一周有人坐在使用者旁边',
    },
  },
  {
    id: 'user-department.executor.at-the-post',
    lane: 'team',
    when: {
      functions: ['user-department'],
      parts: ['executor', 'approver'],
      stepKinds: ['rollout'],
      profiles: NOT_SMALL,
      offer: ['system', 'goods', 'unknown'],
    },
    asks: 'team:training',
    rank: 52,
    words: {
      en: 'Training: trainer booked 15 working days ahead, dates by group',
      'zh-CN': '培训：提前15个工作日订好讲师，分组排期',
    },
  },
];
