/** What the step of acceptance and payment asks of us; must never take acceptance for granted. */
import type { PlaybookEntry } from '../playbook.ts';
import { NOT_SMALL } from '../profiles.ts';
import { SINGLE } from '../sorts.ts';
import { HANDS } from '../users.ts';

const ANY = { stepKinds: ['payment'], profiles: NOT_SMALL } as const;
/** Accepted once; a service is signed for month by month. */
const ONCE = { ...ANY, offer: ['system', 'goods', 'works', 'unknown'] } as const;
const MONTHLY = { ...ANY, offer: ['service'] } as const;
/** Whoever can say whether it works; money, law and supervision look at papers. */
const SEE_IT = [...HANDS, 'executive', 'procurement', 'it', 'information-security'] as const;
/** Whoever has it in hand before anybody signs. */
const TRY_IT = ['user-department', 'operations', 'it', 'information-security', 'other', 'unknown'] as const;

export const paymentEntries: readonly PlaybookEntry[] = [
  {
    id: 'payment.approver.list',
    lane: 'action',
    when: { ...ONCE, functions: SEE_IT, parts: ['approver'], sorts: SINGLE },
    acts: ['approaches'],
    rank: 60,
    topic: 'acceptance',
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Confirm with {who} in writing: test list as in the contract, test days, who signs',
      'zh-CN': '与{who}书面确认：按合同的验收项目、验收日期、签字人',
    },
  },
  {
    id: 'payment.list',
    lane: 'action',
    when: ONCE,
    acts: ['approaches'],
    rank: 58,
    topic: 'acceptance',
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Confirm with {initiator} in writing: test list as in the contract, test days, who signs',
      'zh-CN': '与{initiator}书面确认：按合同的验收项目、验收日期、由谁签字',
    },
  },
  {
    id: 'payment.minutes',
    lane: 'action',
    when: { ...ONCE, silence: ['none', 'ahead', 'after'] },
    rank: 52,
    topic: 'defects',
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'Leave the acceptance with signed minutes: what passed, what is left, by which day, who checks again',
      'zh-CN': '验收当场签纪要：哪些通过、哪些遗留、哪天补齐、谁复验',
    },
  },
  {
    id: 'payment.invoice-out',
    lane: 'action',
    when: { ...ONCE, silence: ['none', 'ahead', 'after'] },
    rank: 50,
    topic: 'invoice-out',
    day: { anchor: 'end', days: -2 },
    words: {
      en: 'Send the invoice within two working days of the signed protocol',
      'zh-CN': '验收单签字后两个工作日内开票寄出',
    },
  },
  {
    id: 'payment.due-confirmed',
    lane: 'action',
    when: ONCE,
    acts: ['approaches'],
    rank: 48,
    topic: 'paid-when',
    day: { anchor: 'end', days: 0 },
    words: {
      en: 'Have the due day confirmed in writing, and a day for the release of the retention',
      'zh-CN': '请对方书面确认付款日，质保金退还日期一并写明',
    },
  },
  {
    id: 'payment.month.sheet',
    lane: 'action',
    when: MONTHLY,
    acts: ['approaches'],
    rank: 51,
    topic: 'acceptance',
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'Bring the sheet of the month for signature: what was done, what was missed, what we credit',
      'zh-CN': '当月服务单送签：做了什么、哪些没达标、扣减多少',
    },
  },
  {
    id: 'payment.month.invoice',
    lane: 'action',
    when: { ...MONTHLY, silence: ['none', 'ahead', 'after'] },
    rank: 49,
    topic: 'invoice-out',
    day: { anchor: 'end', days: -2 },
    words: {
      en: 'Send the invoice within two working days of the signed sheet, with that sheet behind it',
      'zh-CN': '服务单签字后两个工作日内开票，签字单附后',
    },
  },
  {
    id: 'payment.month.due',
    lane: 'action',
    when: MONTHLY,
    acts: ['approaches'],
    rank: 47,
    topic: 'paid-when',
    day: { anchor: 'end', days: 0 },
    words: {
      en: 'Have the usual day of payment confirmed in writing, and whom to call when it passes',
      'zh-CN': '请对方书面确认每月付款日，逾期找谁',
    },
  },
  {
    id: 'payment.papers',
    lane: 'information',
    when: ANY,
    acts: ['approaches'],
    learns: true,
    rank: 48,
    topic: 'invoice',
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Which papers does {customer} want with the invoice, in which format, with which number on it?',
      'zh-CN': '{customer}开票要附哪些材料、什么格式、票面写哪个编号？',
    },
  },
  {
    id: 'payment.approver.withheld',
    lane: 'information',
    when: { ...ANY, parts: ['approver'], sorts: SINGLE },
    acts: ['approaches'],
    learns: true,
    rank: 44,
    topic: 'past-stalls',
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Over what did {who} last hold back a payment, and what released it?',
      'zh-CN': '{who}上次压款是因为什么，后来怎么放的？',
    },
  },
  {
    id: 'payment.initiator.promised',
    lane: 'action',
    when: { ...ANY, parts: ['initiator'], sorts: SINGLE },
    acts: ['approaches'],
    rank: 50,
    topic: 'promise-check',
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Go through with {who} what was promised and what came, line by line, before the others do',
      'zh-CN': '验收前与{who}逐条核对：当初承诺什么、实际做到什么',
    },
  },
  {
    id: 'payment.informed.dates',
    lane: 'information',
    when: { ...ANY, functions: ['unknown'], parts: ['informed'], sorts: SINGLE },
    acts: ['approaches'],
    rank: 42,
    topic: 'informed-acceptance',
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'For {who}: day of acceptance, contact, where the protocol will lie, due date',
      'zh-CN': '告知{who}：验收日期、联系人、验收单存放处、付款到期日',
    },
  },
  {
    id: 'payment.executor.week-ahead',
    lane: 'action',
    when: { ...ONCE, functions: TRY_IT, parts: ['executor'], sorts: SINGLE },
    acts: ['approaches'],
    rank: 50,
    topic: 'walk-through',
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Try the acceptance with {who} five days ahead; whatever fails gets a repair day',
      'zh-CN': '提前5天与{who}预验一遍，不合格的当场定整改日期',
    },
  },
  {
    id: 'payment.executor.month-missed',
    lane: 'information',
    when: { ...MONTHLY, functions: TRY_IT, parts: ['executor'], sorts: SINGLE },
    acts: ['approaches'],
    learns: true,
    rank: 46,
    topic: 'walk-through',
    day: { anchor: 'end', days: -7 },
    words: {
      en: 'What did {who} see missed this month that our sheet does not say yet?',
      'zh-CN': '这个月哪些没做到、服务单上还没写？先问{who}',
    },
  },
  {
    id: 'payment.opinion-holder.after',
    lane: 'information',
    when: {
      stepKinds: ['payment', 'rollout'],
      profiles: NOT_SMALL,
      parts: ['opinion-holder'],
      functions: ['unknown'],
      sorts: SINGLE,
    },
    acts: ['approaches'],
    learns: true,
    rank: 42,
    topic: 'seen-elsewhere',
    day: { anchor: 'begin', days: 0 },
    words: {
      en: 'What did {who} see go wrong elsewhere after such a start?',
      'zh-CN': '{who}在别处见过这类项目开始之后出什么问题？',
    },
  },
  {
    id: 'payment.measurable',
    lane: 'system',
    when: ANY,
    asks: 'system:acceptance-checklist',
    rank: 31,
    words: {
      en: 'Acceptance and invoice file: test list, protocol form, invoice format, order number',
      'zh-CN': '验收与开票资料：验收项目、验收单样式、发票格式、订单号',
    },
  },
  {
    id: 'payment.on-date',
    lane: 'capability',
    when: ONCE,
    asks: 'capability:acceptance',
    rank: 31,
    words: {
      en: 'Acceptance: tests prepared so that {customer} signs on the agreed day, as with the last three',
      'zh-CN': '验收组织：{customer}验收按约定日签字，最近三个项目都做到',
    },
  },
  {
    id: 'payment.month.signed',
    lane: 'capability',
    when: MONTHLY,
    asks: 'capability:acceptance',
    rank: 30,
    words: {
      en: 'Acceptance: sheets of the month signed by the fifth working day in the last three jobs',
      'zh-CN': '验收组织：最近三个项目，服务单都在次月5个工作日内签回',
    },
  },
  {
    id: 'payment.in-the-room',
    lane: 'team',
    when: ONCE,
    asks: 'team:delivery',
    rank: 30,
    words: {
      en: 'Delivery lead: there at the acceptance, with the power to promise repair days',
      'zh-CN': '交付负责人：验收到场，有权当场定整改日期',
    },
  },
  {
    id: 'payment.month.lead',
    lane: 'team',
    when: MONTHLY,
    asks: 'team:delivery',
    rank: 29,
    words: {
      en: 'Delivery lead: brings the sheet of the month, with the power to settle credits',
      'zh-CN': '交付负责人：带当月服务单去对账，有权当场定扣减',
    },
  },
  {
    id: 'payment.invoice-desk',
    lane: 'team',
    when: ANY,
    asks: 'team:finance',
    rank: 29,
    words: {
      en: 'Deal desk: invoice with the order number of {customer} in the format asked for, due day watched',
      'zh-CN': '商务财务：按{customer}的格式和订单号开票，盯付款到期日',
    },
  },
];
