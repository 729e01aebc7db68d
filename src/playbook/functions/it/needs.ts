/** What IT asks of our side: systems, capabilities and teams. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const itNeeds: readonly PlaybookEntry[] = [
  {
    id: 'it.approver.integration',
    lane: 'system',
    when: {
      functions: ['it'],
      parts: ['approver'],
      stepKinds: ['selection'],
      profiles: NOT_SMALL,
      offer: ['system'],
    },
    asks: 'system:integration-list',
    rank: 60,
    words: {
      en: 'Integration catalogue: each interface with method, builder, effort and a site where it runs',
      'zh-CN': '接口清单：逐个接口写明方式、开发方、工作量、已运行的用户',
    },
  },
  {
    id: 'it.approver.follow-case',
    lane: 'system',
    when: {
      functions: ['it'],
      parts: ['approver'],
      stepKinds: ['contract', 'rollout'],
      profiles: NOT_SMALL,
      offer: ['system', 'service'],
    },
    asks: 'system:service-desk',
    rank: 54,
    words: {
      en: 'Service desk: hours that fit theirs, ways to escalate, cases open to their IT',
      'zh-CN': '服务工单系统：服务时段匹配、升级路径清楚、客户 IT 可查工单',
    },
  },
  {
    id: 'it.approver.whiteboard',
    lane: 'capability',
    when: {
      functions: ['it'],
      parts: ['approver'],
      stepKinds: ['selection', 'pilot'],
      profiles: NOT_SMALL,
      offer: ['system'],
    },
    asks: 'capability:technical-grasp',
    rank: 56,
    words: {
      en: 'Architecture and interfaces: a design of ours passed two customers’ architecture reviews',
      'zh-CN': '架构与接口：我方方案已通过两家客户的架构评审',
    },
  },
  {
    id: 'it.approver.architect',
    lane: 'team',
    when: {
      functions: ['it'],
      parts: ['approver'],
      stepKinds: ['selection', 'pilot'],
      profiles: NOT_SMALL,
      offer: ['system'],
    },
    asks: 'team:presales',
    rank: 56,
    words: {
      en: 'Presales: an architect by name, answers in two working days',
      'zh-CN': '售前：指定架构师，两个工作日内答复',
    },
  },
  {
    id: 'it.approver.named-engineer',
    lane: 'team',
    when: {
      functions: ['it'],
      parts: ['approver'],
      stepKinds: ['contract', 'rollout'],
      profiles: NOT_SMALL,
      offer: ['system', 'service'],
    },
    asks: 'team:after-sales',
    rank: 56,
    words: {
      en: 'After-sales: an engineer by name, a deputy, a number to call',
      'zh-CN': '售后：指定工程师和替补，留电话',
    },
  },
  {
    id: 'it.executor.first-connection',
    lane: 'team',
    when: { functions: ['it'], parts: ['executor'], stepKinds: ['rollout'], profiles: NOT_SMALL, offer: ['system'] },
    asks: 'team:delivery',
    rank: 52,
    words: { en: 'Delivery lead: on site for the first connection', 'zh-CN': '交付负责人：首次联调在现场' },
  },
];
