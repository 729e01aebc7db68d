/** What operations asks of our side: systems, capabilities and teams. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const operationsNeeds: readonly PlaybookEntry[] = [
  {
    id: 'operations.approver.floor-questions',
    lane: 'capability',
    when: {
      functions: ['operations'],
      parts: ['approver'],
      stepKinds: ['need', 'search'],
      profiles: NOT_SMALL,
      offer: ['system', 'goods', 'unknown'],
    },
    asks: 'capability:customer-view',
    rank: 50,
    words: {
      en: 'Discovery: reads a daily log and names the three biggest losses in it',
      'zh-CN': '需求调研：能看懂日常运行记录，说出损失最大的三项',
    },
  },
  {
    id: 'operations.approver.site-in-order',
    lane: 'system',
    when: { functions: ['operations'], parts: ['approver'], stepKinds: ['selection'], profiles: NOT_SMALL },
    asks: 'system:reference-library',
    rank: 52,
    words: {
      en: 'Reference register: two sites of like size, with figures, consent and a name to call',
      'zh-CN': '案例台账：两处规模相当的现场，有数据、有授权、有联系人',
    },
  },
  {
    id: 'operations.approver.hard-spot',
    lane: 'system',
    when: { functions: ['operations'], parts: ['approver'], stepKinds: ['pilot'], profiles: NOT_SMALL },
    asks: 'system:pilot-kit',
    rank: 54,
    words: {
      en: 'Pilot kit: agreement form, pass marks, fault log, way back tested beforehand',
      'zh-CN': '试点资料包：协议样本、达标表、故障登记表、事先演练过的退回步骤',
    },
  },
  {
    id: 'operations.approver.dip-in-figures',
    lane: 'system',
    when: {
      functions: ['operations'],
      parts: ['approver'],
      stepKinds: ['budget', 'approval'],
      profiles: NOT_SMALL,
      offer: ['system', 'goods', 'works', 'unknown'],
    },
    asks: 'system:roi-calculator',
    rank: 50,
    words: {
      en: 'Value model: standstill and the dip of the first weeks counted as cost, with its source',
      'zh-CN': '投入产出测算表：停机和头几周产出下滑都计入成本，注明出处',
    },
  },
  {
    id: 'operations.approver.plan-back',
    lane: 'system',
    when: {
      functions: ['operations'],
      parts: ['approver'],
      stepKinds: ['approval', 'rollout'],
      profiles: NOT_SMALL,
      offer: ['system', 'goods', 'unknown'],
    },
    asks: 'system:rollout-plan',
    rank: 56,
    words: {
      en: 'Delivery plan: dates set around peak weeks, a way back at each stage',
      'zh-CN': '交付计划：日期避开旺季，每个阶段都有退回步骤',
    },
  },
  {
    id: 'operations.approver.night-desk',
    lane: 'system',
    when: {
      functions: ['operations'],
      parts: ['approver'],
      stepKinds: ['contract', 'rollout'],
      profiles: NOT_SMALL,
      offer: ['system'],
    },
    asks: 'system:service-desk',
    rank: 54,
    words: {
      en: 'Service desk: answers in the hours of their shifts, with the rise to the next level in writing',
      'zh-CN': '服务工单系统：与客户班次同步响应，升级路径写明',
    },
  },
  {
    id: 'operations.approver.tests-witnessed',
    lane: 'system',
    when: {
      functions: ['operations'],
      parts: ['approver'],
      stepKinds: ['payment'],
      profiles: NOT_SMALL,
      offer: ['system', 'goods', 'works', 'unknown'],
    },
    asks: 'system:acceptance-checklist',
    rank: 56,
    words: {
      en: 'Acceptance and invoice file: test list with limits, defect classes and a line for each signature',
      'zh-CN': '验收与开票资料：测试项、限值、缺陷等级、签字栏齐全',
    },
  },
  {
    id: 'operations.approver.safety-law',
    lane: 'capability',
    when: {
      functions: ['operations'],
      parts: ['approver'],
      stepKinds: ['selection', 'tender', 'budget', 'approval', 'contract'],
      profiles: NOT_SMALL,
      offer: ['works', 'goods', 'service'],
    },
    asks: 'capability:industry-expertise',
    rank: 52,
    words: {
      en: 'Sector rules: names the safety and permit rules that bind this site',
      'zh-CN': '行业法规：说得出该现场适用的安全和许可规定',
    },
  },
  {
    id: 'operations.approver.network-cut',
    lane: 'capability',
    when: {
      functions: ['operations'],
      parts: ['approver'],
      stepKinds: ['selection', 'pilot'],
      profiles: NOT_SMALL,
      offer: ['system'],
    },
    asks: 'capability:technical-grasp',
    rank: 54,
    words: {
      en: 'Architecture and interfaces: explains what runs on during a network cut and what waits',
      'zh-CN': '架构与接口：讲得清断网时哪些照常、哪些要等',
    },
  },
  {
    id: 'operations.approver.shift-change',
    lane: 'capability',
    when: {
      functions: ['operations'],
      parts: ['approver'],
      stepKinds: ['rollout'],
      profiles: NOT_SMALL,
      offer: ['system', 'goods', 'service', 'unknown'],
    },
    asks: 'capability:change-guidance',
    rank: 54,
    words: {
      en: 'Change work: has brought one change to everybody who works with it, shifts included',
      'zh-CN': '变革推动：带过一次覆盖全体使用者（含倒班）的切换',
    },
  },
  {
    id: 'operations.approver.test-day',
    lane: 'capability',
    when: { functions: ['operations'], parts: ['approver'], stepKinds: ['payment'], profiles: NOT_SMALL },
    asks: 'capability:acceptance',
    rank: 52,
    words: {
      en: 'Acceptance: leads the walk-through and leaves with classes and dates on paper',
      'zh-CN': '验收组织：主持现场验收，离场时缺陷等级和整改日期已写在纸上',
    },
  },
  {
    id: 'operations.approver.night-lead',
    lane: 'team',
    when: {
      functions: ['operations'],
      parts: ['approver'],
      stepKinds: ['rollout'],
      profiles: NOT_SMALL,
      offer: ['system', 'goods', 'service', 'unknown'],
    },
    asks: 'team:delivery',
    rank: 54,
    words: {
      en: 'Delivery lead: a named lead whose dates are confirmed, on site for the first days of use, in each shift',
      'zh-CN': '交付负责人：指定负责人、档期已确认，启用头几天在现场，有倒班的逐班跟',
    },
  },
  {
    id: 'operations.approver.spare-supply',
    lane: 'team',
    when: {
      functions: ['operations'],
      parts: ['approver'],
      stepKinds: ['contract', 'rollout'],
      profiles: NOT_SMALL,
      offer: ['goods'],
    },
    asks: 'team:after-sales',
    rank: 50,
    words: {
      en: 'After-sales: repair or replacement within the time promised, by a named person',
      'zh-CN': '售后：在承诺时限内维修或更换，指定到人',
    },
  },
  {
    id: 'operations.approver.case-builder',
    lane: 'team',
    when: {
      functions: ['operations'],
      parts: ['approver'],
      stepKinds: ['selection', 'pilot'],
      profiles: NOT_SMALL,
      offer: ['system', 'unknown'],
    },
    asks: 'team:presales',
    rank: 48,
    words: {
      en: 'Presales: turns their incidents into test cases within two working days',
      'zh-CN': '售前：两个工作日内把客户的异常案例做成测试用例',
    },
  },
];
