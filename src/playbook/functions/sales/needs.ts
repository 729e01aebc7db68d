/** What sales asks of our side: systems, capabilities and teams. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const salesNeeds: readonly PlaybookEntry[] = [
  {
    id: 'sales.initiator.field-week',
    lane: 'capability',
    when: {
      functions: ['sales'],
      parts: ['initiator', 'approver'],
      stepKinds: ['need', 'search', 'custom'],
      profiles: NOT_SMALL,
      offer: ['system', 'service', 'unknown'],
    },
    asks: 'capability:customer-view',
    rank: 52,
    words: {
      en: 'Discovery: an agreed page on one seller’s week, in hours and orders',
      'zh-CN': '需求调研：一页经认可的「销售的一周」，有工时、有订单',
    },
  },
  {
    id: 'sales.approver.like-force',
    lane: 'system',
    when: { functions: ['sales'], parts: ['approver'], stepKinds: ['selection'], profiles: NOT_SMALL },
    asks: 'system:reference-library',
    rank: 52,
    words: {
      en: 'Reference register: a sales force of like size, figures per head, a seller to call',
      'zh-CN': '案例台账：规模相近的销售队伍，有人均数据、有可联系的销售',
    },
  },
  {
    id: 'sales.approver.phone-demo',
    lane: 'system',
    when: {
      functions: ['sales'],
      parts: ['approver'],
      stepKinds: ['selection'],
      profiles: NOT_SMALL,
      offer: ['system'],
    },
    asks: 'system:demo-environment',
    rank: 58,
    words: {
      en: 'Demo environment: runs on their phones with two of their closed deals',
      'zh-CN': '演示环境：在客户的手机上能跑，装好两单已结的生意',
    },
  },
  {
    id: 'sales.approver.sample-cards',
    lane: 'system',
    when: {
      functions: ['sales'],
      parts: ['approver'],
      stepKinds: ['selection', 'pilot'],
      profiles: NOT_SMALL,
      offer: ['goods', 'service'],
    },
    asks: 'system:trial-tracking',
    rank: 48,
    words: {
      en: 'Sample and trial log: one card for each field trial, with name, days and result',
      'zh-CN': '样品与试用台账：每位一线试用人一张卡：姓名、天数、结果',
    },
  },
  {
    id: 'sales.approver.pilot-two',
    lane: 'system',
    when: { functions: ['sales'], parts: ['approver'], stepKinds: ['pilot'], profiles: NOT_SMALL },
    asks: 'system:pilot-kit',
    rank: 50,
    words: {
      en: 'Pilot kit: pass marks per seller and week, end day, removal of data',
      'zh-CN': '试点资料包：按人按周的达标表、截止日、数据清除',
    },
  },
  {
    id: 'sales.approver.hours-to-orders',
    lane: 'system',
    when: {
      functions: ['sales'],
      parts: ['approver'],
      stepKinds: ['budget', 'approval'],
      profiles: NOT_SMALL,
      offer: ['system', 'service', 'unknown'],
    },
    asks: 'system:roi-calculator',
    rank: 52,
    words: {
      en: 'Value model: hours into visits into orders, at their own hit rate and margin',
      'zh-CN': '投入产出测算表：工时折拜访、拜访折订单，用客户自己的成单率和毛利',
    },
  },
  {
    id: 'sales.approver.quarter-plan',
    lane: 'system',
    when: { functions: ['sales'], parts: ['approver'], stepKinds: ['contract', 'rollout'], profiles: NOT_SMALL },
    asks: 'system:rollout-plan',
    rank: 50,
    words: {
      en: 'Delivery plan: groups and dates clear of quarter end',
      'zh-CN': '交付计划：分批和日期避开季末',
    },
  },
  {
    id: 'sales.approver.field-acceptance',
    lane: 'system',
    when: { functions: ['sales'], parts: ['approver'], stepKinds: ['payment'], profiles: NOT_SMALL },
    asks: 'system:acceptance-checklist',
    rank: 48,
    words: {
      en: 'Acceptance and invoice file: list that a seller can run on a visiting day',
      'zh-CN': '验收与开票资料：销售跑客户当天就能走完的验收清单',
    },
  },
  {
    id: 'sales.executor.phone-film',
    lane: 'system',
    when: {
      functions: ['sales'],
      parts: ['executor', 'approver'],
      stepKinds: ['rollout'],
      profiles: NOT_SMALL,
      offer: ['system', 'goods', 'unknown'],
    },
    asks: 'system:training-material',
    rank: 48,
    words: {
      en: 'Training material: two-minute films for the phone, one for each task',
      'zh-CN': '培训资料：手机可看的两分钟视频，一事一条',
    },
  },
  {
    id: 'sales.approver.who-sees',
    lane: 'system',
    when: {
      functions: ['sales'],
      parts: ['approver'],
      stepKinds: ['selection', 'contract'],
      profiles: NOT_SMALL,
      offer: ['data'],
    },
    asks: 'system:security-papers',
    rank: 54,
    words: {
      en: 'Security and privacy pack: table of who sees which customer records, and how they are exported',
      'zh-CN': '安全与隐私资料包：客户资料可见范围表和导出办法',
    },
  },
  {
    id: 'sales.approver.four-minutes',
    lane: 'capability',
    when: {
      functions: ['sales'],
      parts: ['approver'],
      stepKinds: ['selection'],
      profiles: NOT_SMALL,
      offer: ['system'],
    },
    asks: 'capability:technical-grasp',
    rank: 50,
    words: {
      en: 'Architecture and interfaces: explains how data comes from the present lists and goes back out',
      'zh-CN': '架构与接口：讲得清现有客户表怎么导入、怎么导出',
    },
  },
  {
    id: 'sales.approver.money-talk',
    lane: 'capability',
    when: {
      functions: ['sales'],
      parts: ['approver'],
      stepKinds: ['budget', 'approval'],
      profiles: NOT_SMALL,
      offer: ['system', 'service', 'unknown'],
    },
    asks: 'capability:financial-reasoning',
    rank: 48,
    words: {
      en: 'Value work: turns hours into margin with their controllers',
      'zh-CN': '价值测算：与对方财务一起把工时折成毛利',
    },
  },
  {
    id: 'sales.approver.two-first',
    lane: 'capability',
    when: {
      functions: ['sales'],
      parts: ['approver'],
      stepKinds: ['rollout'],
      profiles: NOT_SMALL,
      offer: ['system', 'service', 'unknown'],
    },
    asks: 'capability:change-guidance',
    rank: 50,
    words: {
      en: 'Change work: has brought a sales force on by way of its respected sellers',
      'zh-CN': '变革推动：曾靠有威信的销售带起整支队伍',
    },
  },
  {
    id: 'sales.approver.deal-demo',
    lane: 'team',
    when: {
      functions: ['sales'],
      parts: ['approver'],
      stepKinds: ['need', 'search', 'selection', 'pilot'],
      profiles: NOT_SMALL,
    },
    asks: 'team:presales',
    rank: 50,
    words: {
      en: 'Presales: builds the demo on their deals in two working days',
      'zh-CN': '售前：两个工作日内用客户的单子搭好演示',
    },
  },
  {
    id: 'sales.approver.within-the-hour',
    lane: 'team',
    when: { functions: ['sales'], parts: ['approver'], stepKinds: ['payment', 'rollout'], profiles: NOT_SMALL },
    asks: 'team:after-sales',
    rank: 50,
    words: {
      en: 'After-sales: answers the field within the hours promised, at the end of the quarter too',
      'zh-CN': '售后：在承诺时限内答复一线，季末也算',
    },
  },
  {
    id: 'sales.approver.named-lead',
    lane: 'team',
    when: {
      functions: ['sales'],
      parts: ['approver'],
      stepKinds: ['contract'],
      profiles: NOT_SMALL,
    },
    asks: 'team:delivery',
    rank: 46,
    words: {
      en: 'Delivery lead: named lead, dates outside quarter end confirmed',
      'zh-CN': '交付负责人：指定负责人，档期避开季末并已确认',
    },
  },
];
