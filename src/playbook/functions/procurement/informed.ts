/** Lines for somebody of procurement who is told. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_PUBLIC } from '../../procedures.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const procurementInformedEntries: readonly PlaybookEntry[] = [
  {
    id: 'procurement.informed.before-promise',
    lane: 'action',
    when: {
      functions: ['procurement'],
      parts: ['informed'],
      stepKinds: ['need', 'search', 'selection', 'pilot'],
      profiles: NOT_SMALL,
    },
    rank: 52,
    topic: 'informed-scope',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Two lines to {who} before any department asks us for a price or a date',
      'zh-CN': '业务部门向我方要价格、要交期之前，先书面告知{who}',
    },
  },
  {
    id: 'procurement.informed.no-bypass',
    lane: 'information',
    when: {
      functions: ['procurement'],
      parts: ['informed'],
      stepKinds: ['budget', 'approval', 'contract'],
      profiles: NOT_SMALL,
    },
    rank: 50,
    topic: 'informed-sum',
    acts: ['approaches'],
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'To {who}: sum, form of the order, and that no side agreement with any department exists',
      'zh-CN': '告知{who}：金额、下单方式，与各部门没有另行约定',
    },
  },
  {
    id: 'procurement.informed.amount-no-bypass',
    lane: 'information',
    when: {
      functions: ['procurement'],
      parts: ['informed'],
      stepKinds: ['budget', 'approval', 'contract'],
      profiles: NOT_SMALL,
      procedures: NOT_PUBLIC,
    },
    rank: 53,
    topic: 'informed-sum',
    acts: ['approaches'],
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'To {who}: {amount}, form of the order, and that no side agreement with any department exists',
      'zh-CN': '告知{who}：{amount}、下单方式，与各部门没有另行约定',
    },
  },
  {
    id: 'procurement.informed.receipt-note',
    lane: 'information',
    when: { functions: ['procurement'], parts: ['informed'], stepKinds: ['payment', 'rollout'], profiles: NOT_SMALL },
    rank: 48,
    topic: 'informed-acceptance',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'To {who}: day of delivery or start, order number, who signs for it',
      'zh-CN': '告知{who}：到货或启动日、订单号、由谁签收',
    },
  },
];
