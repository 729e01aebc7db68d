/** What the step of contract, finance and legal asks of us; must never trade on what a public tender has fixed. */
import type { PlaybookEntry } from '../playbook.ts';
import { CALLED_OFF, NOT_PUBLIC, PUBLIC, TRADED } from '../procedures.ts';
import { NOT_SMALL } from '../profiles.ts';
import { SINGLE } from '../sorts.ts';
import { HANDS } from '../users.ts';

const ANY = { stepKinds: ['contract'], profiles: NOT_SMALL } as const;
const PRIVATE = { ...ANY, procedures: NOT_PUBLIC } as const;
const TRADING = { ...ANY, procedures: TRADED } as const;
const CALL_OFF = { ...ANY, procedures: CALLED_OFF } as const;
const AWARDED = { ...ANY, procedures: PUBLIC } as const;

export const contractEntries: readonly PlaybookEntry[] = [
  {
    id: 'contract.trade-plan',
    lane: 'action',
    when: TRADING,
    acts: ['concession'],
    rank: 60,
    topic: 'trade-plan',
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'One page for us alone: target, floor, way out; each give and get with its value in money',
      'zh-CN': '内部写一页谈判方案：目标、底线、退路，每一项让步和交换值多少钱',
    },
  },
  {
    id: 'contract.open-issues',
    lane: 'action',
    when: { ...TRADING, staffed: true },
    acts: ['approaches', 'concession'],
    rank: 54,
    topic: 'lawyers-call',
    day: { anchor: 'begin', days: 2 },
    words: {
      en: 'Keep one list with {customer}: ten open clauses at most, a name on each side; our redlines within two days',
      'zh-CN': '与{customer}共用一张未决条款表，不超过十条，双方各有负责人；我方两天内回修订稿',
    },
  },
  {
    id: 'contract.start-day',
    lane: 'action',
    when: PRIVATE,
    acts: ['approaches'],
    rank: 48,
    topic: 'start-day',
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'Write start day and both sides’ duties into the contract so that {byWhen} holds',
      'zh-CN': '把开工日和双方义务写进合同，保证{byWhen}做得到',
    },
  },
  {
    id: 'contract.signing',
    lane: 'action',
    when: ANY,
    acts: ['approaches'],
    rank: 52,
    topic: 'signing',
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'Settle who signs with which power, the seal day, the order number, and where originals go',
      'zh-CN': '落实谁签、授权是否齐、哪天用印、订单号、原件寄到哪里',
    },
  },
  {
    id: 'contract.whose-paper',
    lane: 'information',
    when: { ...TRADING, staffed: true },
    acts: ['approaches'],
    learns: true,
    rank: 50,
    topic: 'whose-paper',
    day: { anchor: 'begin', days: -15 },
    words: {
      en: 'On whose form does {customer} sign, and which clauses did it never change for a supplier?',
      'zh-CN': '{customer}用谁的合同文本，哪几条从没为供应商改过？',
    },
  },
  {
    id: 'contract.initiator.errands',
    lane: 'action',
    when: { ...PRIVATE, staffed: true, parts: ['initiator'], sorts: SINGLE },
    acts: ['approaches'],
    rank: 50,
    topic: 'errands',
    day: { anchor: 'begin', days: 2 },
    words: {
      en: 'Agree with {who} that we settle clauses with the others directly and report in three lines weekly',
      'zh-CN': '与{who}说好：条款由我方直接找各部门谈，每周用三句话回报',
    },
  },
  {
    id: 'contract.approver.alone',
    lane: 'information',
    when: { ...TRADING, staffed: true, parts: ['approver'], sorts: SINGLE },
    acts: ['approaches'],
    learns: true,
    rank: 46,
    topic: 'may-change',
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Which clauses may {who} change alone, and which go back up, to whom?',
      'zh-CN': '哪些条款{who}自己能改，哪些要再报，报给谁？',
    },
  },
  {
    id: 'contract.executor.promise',
    lane: 'information',
    when: { ...PRIVATE, functions: HANDS, parts: ['executor'], sorts: SINGLE },
    acts: ['approaches'],
    learns: true,
    rank: 44,
    topic: 'promise-written',
    day: { anchor: 'begin', days: 2 },
    words: {
      en: 'Which promise to {who} must stand in the contract, in figures?',
      'zh-CN': '答应过{who}的哪件事要写进合同，写成什么数？',
    },
  },
  {
    id: 'contract.informed.clause',
    lane: 'information',
    when: { ...ANY, parts: ['informed'], functions: ['unknown'], sorts: SINGLE },
    acts: ['approaches'],
    rank: 42,
    topic: 'informed-clause',
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'For {who}: the clause or annex that concerns the department, and the day of signature',
      'zh-CN': '告知{who}：涉及本部门的条款或附件、签约日期',
    },
  },
  {
    id: 'contract.call-off.order',
    lane: 'action',
    when: CALL_OFF,
    rank: 60,
    topic: 'call-off-order',
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Check our order page against the framework: item, price, volume left, delivery time; nothing beside it',
      'zh-CN': '我方订单逐项核对框架协议：品目、单价、剩余额度、交期，协议外的不写',
    },
  },
  {
    id: 'contract.call-off.open',
    lane: 'information',
    when: CALL_OFF,
    acts: ['approaches'],
    learns: true,
    rank: 50,
    topic: 'call-off-open',
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Who places the call-off, in which portal, and how much of the framework is left?',
      'zh-CN': '由谁下单、在哪个平台下、框架额度还剩多少？',
    },
  },
  {
    id: 'contract.award.compare',
    lane: 'action',
    when: AWARDED,
    rank: 62,
    topic: 'contract-compare',
    day: { anchor: 'result', days: 2 },
    words: {
      en: 'Our lawyer compares contract, tender documents and our bid; raise blanks and clerical slips only',
      'zh-CN': '我方法务核对合同、招标文件和投标文件，只补空项、改笔误',
    },
  },
  {
    id: 'contract.award.period',
    lane: 'action',
    when: { ...AWARDED, regimes: ['cn-bidding', 'cn-procurement'] },
    rank: 56,
    topic: 'signing-period',
    day: { anchor: 'result', days: 15 },
    words: {
      en: 'Sign within 30 days of the award notice, on the tendered terms; check locally',
      'zh-CN': '中标通知书发出之日起30日内，按招投标文件签合同，以当地规定为准',
    },
  },
  {
    id: 'contract.award.bond',
    lane: 'action',
    when: AWARDED,
    rank: 54,
    topic: 'performance-bond',
    day: { anchor: 'result', days: 3 },
    words: {
      en: 'Order performance bond and insurance as published; note on which day each must be there',
      'zh-CN': '按公布要求办履约保函和保险，记下各自的提交截止日',
    },
  },
  {
    id: 'contract.award.hand-over',
    lane: 'information',
    when: AWARDED,
    rank: 48,
    topic: 'bid-promises',
    day: { anchor: 'result', days: 5 },
    words: {
      en: 'For our delivery: every promise of the bid, with page and due day; none may be added now',
      'zh-CN': '交底给我方交付：投标承诺逐条列页码和期限，此时不再加承诺',
    },
  },
  {
    id: 'contract.marked',
    lane: 'system',
    when: TRADING,
    asks: 'system:contract-templates',
    rank: 31,
    words: {
      en: 'Contract kit: approved fall-backs, authority table, annexes on service, acceptance and data',
      'zh-CN': '合同范本：已批准的备选条款、授权表，附服务、验收、数据附件',
    },
  },
  {
    id: 'contract.call-off.prices',
    lane: 'system',
    when: CALL_OFF,
    asks: 'system:quoting',
    rank: 31,
    words: {
      en: 'Quoting tool: prices of the framework loaded, with volume called off so far',
      'zh-CN': '报价工具：已录入框架单价和累计下单量',
    },
  },
  {
    id: 'contract.award.file',
    lane: 'system',
    when: AWARDED,
    asks: 'system:tender-library',
    rank: 31,
    words: {
      en: 'Bid library: documents, bid and clarifications of this procedure in one file',
      'zh-CN': '投标资料库：本项目招标文件、投标文件、澄清函归在一处',
    },
  },
  {
    id: 'contract.concessions',
    lane: 'capability',
    when: TRADING,
    asks: 'capability:negotiation',
    rank: 30,
    words: {
      en: 'Negotiation: trades with {customer} from a sheet of gives and gets, each trade confirmed in a day',
      'zh-CN': '商务谈判：与{customer}按让步交换表谈，每谈成一项一天内书面确认',
    },
  },
  {
    id: 'contract.two-days',
    lane: 'team',
    when: TRADING,
    asks: 'team:legal',
    rank: 30,
    words: {
      en: 'Our legal: a lawyer by name for {customer}, marked changes back within two working days',
      'zh-CN': '我方法务：{customer}合同指定律师，修订稿两个工作日内返回',
    },
  },
  {
    id: 'contract.call-off.checked',
    lane: 'team',
    when: CALL_OFF,
    asks: 'team:finance',
    rank: 30,
    words: {
      en: 'Deal desk: call-off checked against the framework of {customer} within one working day',
      'zh-CN': '商务财务：{customer}的订单一个工作日内按框架核完',
    },
  },
  {
    id: 'contract.award.lawyer',
    lane: 'team',
    when: AWARDED,
    asks: 'team:legal',
    rank: 30,
    words: {
      en: 'Our legal: one lawyer by name, the two working days after the award notice kept free for this contract',
      'zh-CN': '我方法务：指定一位律师，中标通知后两个工作日专门留给这份合同',
    },
  },
  {
    id: 'contract.authority',
    lane: 'team',
    when: TRADING,
    asks: 'team:finance',
    rank: 29,
    words: {
      en: 'Deal desk: value of each give worked out, and who may grant it',
      'zh-CN': '商务财务：每项让步折成金额，写明谁有权批',
    },
  },
];
