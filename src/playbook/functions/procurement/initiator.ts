/** Lines for somebody of procurement who starts the purchase. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NO_BIDS, NOT_PUBLIC, PUBLIC } from '../../procedures.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const procurementInitiatorEntries: readonly PlaybookEntry[] = [
  {
    id: 'procurement.initiator.market-overview',
    lane: 'action',
    when: {
      functions: ['procurement'],
      parts: ['initiator'],
      stepKinds: ['need', 'search'],
      profiles: NOT_SMALL,
      procedures: NOT_PUBLIC,
    },
    rank: 58,
    topic: 'market-overview',
    acts: ['approaches'],
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'Give {who} an overview of the market, rivals named, each with what it does well',
      'zh-CN': '给{who}一份市场概览，同行一并列出，各写长处',
    },
  },
  {
    id: 'procurement.initiator.price-driver',
    lane: 'information',
    when: { functions: ['procurement'], parts: ['initiator'], stepKinds: ['need', 'search'], profiles: NOT_SMALL },
    rank: 54,
    topic: 'price-drivers',
    acts: ['approaches', 'price-indication'],
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'To {who}: what drives the price of this, and where a buyer really saves',
      'zh-CN': '向{who}说明：这类采购价格由什么决定，买方真正能省在哪里',
    },
  },
  {
    id: 'procurement.initiator.which-department',
    lane: 'information',
    when: {
      functions: ['procurement'],
      parts: ['initiator'],
      stepKinds: ['selection', 'pilot'],
      profiles: NOT_SMALL,
      procedures: NO_BIDS,
    },
    rank: 54,
    topic: 'doubters',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'From {who}: which department doubts the change, and which proof has it asked for?',
      'zh-CN': '向{who}问清：哪个部门对更换有疑虑，要看什么证明？',
    },
  },
  {
    id: 'procurement.initiator.compare-form',
    lane: 'action',
    when: {
      functions: ['procurement'],
      parts: ['initiator'],
      stepKinds: ['budget', 'approval'],
      profiles: NOT_SMALL,
      procedures: ['unknown', 'quotations'],
    },
    rank: 58,
    topic: 'annexes',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Fill our column in the comparison form of {who}, weak points included, sources beside them',
      'zh-CN': '在{who}的比选表里填好我方一栏，弱项照写，附出处',
    },
  },
  {
    id: 'procurement.initiator.file-question',
    lane: 'information',
    when: {
      functions: ['procurement'],
      parts: ['initiator', 'approver'],
      stepKinds: ['budget', 'approval'],
      profiles: NOT_SMALL,
      procedures: PUBLIC,
      silence: ['none', 'ahead'],
    },
    rank: 48,
    topic: 'file-question',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'From {who}: what does the file still lack before the purchase may be announced, and who provides it?',
      'zh-CN': '向{who}问清：发公告前档案还缺什么，由谁补？',
    },
  },
  {
    id: 'procurement.initiator.open-terms',
    lane: 'information',
    when: { functions: ['procurement'], parts: ['initiator'], stepKinds: ['contract'], profiles: NOT_SMALL },
    rank: 54,
    topic: 'errands',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'To {who}, weekly: papers still missing for the signature, owner on each side, day of each',
      'zh-CN': '每周报{who}：签约还缺哪些材料、双方责任人、各在哪天补齐',
    },
  },
  {
    id: 'procurement.initiator.rating-first',
    lane: 'information',
    when: { functions: ['procurement'], parts: ['initiator'], stepKinds: ['payment', 'rollout'], profiles: NOT_SMALL },
    rank: 54,
    topic: 'first-result',
    acts: ['approaches'],
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'To {who}, over the first quarter: dates kept, faults or complaints, days to settle each',
      'zh-CN': '向{who}报首季情况：按期率、故障或投诉次数、解决天数',
    },
  },
  {
    id: 'procurement.initiator.direct-reason',
    lane: 'action',
    when: {
      functions: ['procurement'],
      parts: ['initiator', 'approver'],
      stepKinds: ['selection', 'pilot', 'budget', 'approval'],
      profiles: NOT_SMALL,
      procedures: ['direct'],
    },
    rank: 59,
    topic: 'annexes',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -7 },
    words: {
      en: 'Give {who} what the file needs for an order without competing offers: reason, price basis, like orders',
      'zh-CN': '给{who}直接采购要存档的材料：理由、价格依据、同类订单',
    },
  },
];
