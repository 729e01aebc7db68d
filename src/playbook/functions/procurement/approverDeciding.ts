/** Lines for somebody of procurement who approves, while it is tendered, budgeted and approved. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_PUBLIC, PUBLIC } from '../../procedures.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const procurementApproverDecidingEntries: readonly PlaybookEntry[] = [
  {
    id: 'procurement.approver.file-annexes',
    lane: 'action',
    when: {
      functions: ['procurement'],
      parts: ['approver'],
      stepKinds: ['approval'],
      profiles: NOT_SMALL,
      procedures: ['unknown', 'quotations', 'private-tender'],
    },
    rank: 52,
    topic: 'award-annexes',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -7 },
    words: {
      en: 'Give {who} what the file still lacks from us: deviations, proof of references, how the price was made',
      'zh-CN': '把档案里缺我方的补给{who}：偏离表、业绩证明、报价构成',
    },
  },
  {
    id: 'procurement.approver.points-index',
    lane: 'action',
    when: {
      functions: ['procurement'],
      parts: ['initiator', 'approver', 'informed', 'executor', 'opinion-holder'],
      stepKinds: ['tender'],
      profiles: NOT_SMALL,
      silence: ['none', 'ahead', 'inside'],
      procedures: PUBLIC,
    },
    rank: 58,
    topic: 'bid-form',
    day: { anchor: 'bids-due', days: -7 },
    words: {
      en: 'Lay the bid out in the order of the scoring table, page number beside every point',
      'zh-CN': '按评分表顺序编排标书，每个得分点注明页码，附索引',
    },
  },
  {
    id: 'procurement.approver.demands-index',
    lane: 'action',
    when: {
      functions: ['procurement'],
      parts: ['initiator', 'approver', 'informed', 'executor', 'opinion-holder'],
      stepKinds: ['tender'],
      profiles: NOT_SMALL,
      silence: ['none', 'ahead', 'inside'],
      procedures: NOT_PUBLIC,
    },
    rank: 58,
    topic: 'bid-form',
    day: { anchor: 'bids-due', days: -7 },
    words: {
      en: 'Lay the bid out in the order that the documents set; page number beside every demand, deviations on one page',
      'zh-CN': '按招标文件的顺序编排标书，每条要求注明页码，偏离集中列一页',
    },
  },
  {
    id: 'procurement.approver.form-errors',
    lane: 'information',
    when: {
      functions: ['procurement'],
      parts: ['initiator', 'approver', 'informed', 'executor', 'opinion-holder'],
      stepKinds: ['tender'],
      profiles: NOT_SMALL,
      silence: ['none', 'ahead', 'inside'],
    },
    rank: 54,
    topic: 'bid-form-errors',
    learns: true,
    day: { anchor: 'published', days: 2 },
    words: {
      en: 'Which slips of form void a bid here: signature, seal, validity, file format, number of copies?',
      'zh-CN': '哪些形式问题会废标：签字、盖章、有效期、文件格式、份数？',
    },
  },
  {
    id: 'procurement.approver.step-record',
    lane: 'information',
    when: { functions: ['procurement'], parts: ['approver'], stepKinds: ['custom'], profiles: NOT_SMALL },
    rank: 54,
    topic: 'step-record',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Which rule of the house asks for this step, who records it, and does the record go into the file of {who}?',
      'zh-CN': '哪条内部规定要求走这一步，由谁记录，记录归不归{who}存档？',
    },
  },
];
