/** What administration asks of our side: systems, capabilities and teams. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const administrationNeeds: readonly PlaybookEntry[] = [
  {
    id: 'administration.initiator.desk-hours',
    lane: 'capability',
    when: {
      functions: ['administration'],
      parts: ['initiator', 'approver'],
      stepKinds: ['need', 'search'],
      profiles: NOT_SMALL,
      offer: ['system', 'unknown'],
    },
    asks: 'capability:customer-view',
    rank: 50,
    words: {
      en: 'Discovery: an agreed page of requests a month, by kind and hours',
      'zh-CN': '需求调研：一页经对方认可的月度来件统计，分类别、有工时',
    },
  },
  {
    id: 'administration.approver.phone-peer',
    lane: 'system',
    when: {
      functions: ['administration'],
      parts: ['approver'],
      stepKinds: ['selection'],
      profiles: NOT_SMALL,
    },
    asks: 'system:reference-library',
    rank: 48,
    words: {
      en: 'Reference register: an office manager elsewhere who agreed to be called',
      'zh-CN': '案例台账：一位同意接听电话的行政同行',
    },
  },
  {
    id: 'administration.approver.own-levels',
    lane: 'system',
    when: {
      functions: ['administration'],
      parts: ['approver'],
      stepKinds: ['selection', 'pilot'],
      profiles: NOT_SMALL,
      offer: ['money'],
    },
    asks: 'system:demo-environment',
    rank: 54,
    words: {
      en: 'Demo environment: units and approval levels of {customer} set up before the demo',
      'zh-CN': '演示环境：演示前按{customer}的部门和审批层级配好',
    },
  },
  {
    id: 'administration.approver.pilot-unit',
    lane: 'system',
    when: { functions: ['administration'], parts: ['approver'], stepKinds: ['pilot'], profiles: NOT_SMALL },
    asks: 'system:pilot-kit',
    rank: 48,
    words: {
      en: 'Pilot kit: sheet for complaints, end day, removal if it fails',
      'zh-CN': '试点资料包：意见登记表、截止日、不通过时的撤除安排',
    },
  },
  {
    id: 'administration.approver.unit-sums',
    lane: 'system',
    when: {
      functions: ['administration'],
      parts: ['approver'],
      stepKinds: ['budget', 'approval'],
      profiles: NOT_SMALL,
      offer: ['system', 'service', 'unknown'],
    },
    asks: 'system:roi-calculator',
    rank: 46,
    words: {
      en: 'Value model: calls, hours and rework by unit, on one page',
      'zh-CN': '投入产出测算表：按部门列来电、工时、返工，一页纸',
    },
  },
  {
    id: 'administration.approver.house-annex',
    lane: 'system',
    when: { functions: ['administration'], parts: ['approver'], stepKinds: ['contract'], profiles: NOT_SMALL },
    asks: 'system:contract-templates',
    rank: 46,
    words: {
      en: 'Contract kit: annex on access, delivery hours and contact',
      'zh-CN': '合同范本：门禁、到货时段、联系人附件',
    },
  },
  {
    id: 'administration.approver.dates-for-house',
    lane: 'system',
    when: { functions: ['administration'], parts: ['approver'], stepKinds: ['rollout'], profiles: NOT_SMALL },
    asks: 'system:rollout-plan',
    rank: 48,
    words: {
      en: 'Delivery plan: dates by floor or unit, with rooms booked',
      'zh-CN': '交付计划：按楼层或部门排期，场地已订',
    },
  },
  {
    id: 'administration.approver.handover-file',
    lane: 'system',
    when: {
      functions: ['administration'],
      parts: ['approver'],
      stepKinds: ['payment'],
      profiles: NOT_SMALL,
      offer: ['goods', 'works', 'unknown'],
    },
    asks: 'system:acceptance-checklist',
    rank: 50,
    words: {
      en: 'Acceptance and invoice file: handover list with serial numbers, keys and contacts',
      'zh-CN': '验收与开票资料：移交清单，含序列号、钥匙、联系人',
    },
  },
  {
    id: 'administration.approver.handover-access',
    lane: 'system',
    when: {
      functions: ['administration'],
      parts: ['approver'],
      stepKinds: ['payment'],
      profiles: NOT_SMALL,
      offer: ['system', 'service'],
    },
    asks: 'system:acceptance-checklist',
    rank: 49,
    words: {
      en: 'Acceptance and invoice file: handover list with access rights, manuals, contacts and open points',
      'zh-CN': '验收与开票资料：移交清单，含权限、手册、联系人、未结事项',
    },
  },
  {
    id: 'administration.executor.one-page-guide',
    lane: 'system',
    when: {
      functions: ['administration'],
      parts: ['executor'],
      stepKinds: ['rollout'],
      profiles: NOT_SMALL,
      offer: ['system', 'goods', 'service', 'unknown'],
    },
    asks: 'system:training-material',
    rank: 48,
    words: {
      en: 'Training material: half a page that can be hung up and forwarded',
      'zh-CN': '培训资料：半页指引，能张贴、能转发',
    },
  },
  {
    id: 'administration.approver.calm-start',
    lane: 'capability',
    when: {
      functions: ['administration'],
      parts: ['approver'],
      stepKinds: ['rollout'],
      profiles: NOT_SMALL,
      offer: ['system', 'goods', 'service', 'unknown'],
    },
    asks: 'capability:change-guidance',
    rank: 48,
    words: {
      en: 'Change work: has run a start with notice, desk on site and repeat a week later',
      'zh-CN': '变革推动：办过完整的启用：通知、现场答疑、一周后补讲',
    },
  },
  {
    id: 'administration.approver.one-number',
    lane: 'team',
    when: {
      functions: ['administration'],
      parts: ['approver'],
      stepKinds: ['contract', 'payment', 'rollout'],
      profiles: NOT_SMALL,
    },
    asks: 'team:after-sales',
    rank: 50,
    words: {
      en: 'After-sales: one number with hours and a deputy',
      'zh-CN': '售后：一个电话，写明服务时间和替补',
    },
  },
  {
    id: 'administration.approver.demo-set',
    lane: 'team',
    when: {
      functions: ['administration'],
      parts: ['approver'],
      stepKinds: ['selection', 'pilot'],
      profiles: NOT_SMALL,
      offer: ['system'],
    },
    asks: 'team:presales',
    rank: 46,
    words: {
      en: 'Presales: sets the demo to the forms and routes of the house',
      'zh-CN': '售前：按对方的表单和流程准备演示',
    },
  },
  {
    id: 'administration.approver.on-the-day',
    lane: 'team',
    when: {
      functions: ['administration'],
      parts: ['approver'],
      stepKinds: ['rollout'],
      profiles: NOT_SMALL,
    },
    asks: 'team:delivery',
    rank: 46,
    words: {
      en: 'Delivery lead: named lead who reports rooms and visitors a week ahead',
      'zh-CN': '交付负责人：指定负责人，提前一周报场地和人员',
    },
  },
];
