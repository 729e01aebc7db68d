/** What the terms of a step add, each in its own words; must never promise that we comply, nor trade on what a public tender has fixed. */
import { PHASES } from '../phases.ts';
import type { PlaybookEntry } from '../playbook.ts';
import { NOT_PUBLIC, PUBLIC } from '../procedures.ts';

const TALKS: PlaybookEntry['when'] = { procedures: NOT_PUBLIC, silence: ['none', 'ahead', 'after'] };
const NOT_TENDER = PHASES.besideTender;

export const termEntries: readonly PlaybookEntry[] = [
  {
    id: 'term.open',
    lane: 'action',
    when: { ...TALKS, stepKinds: NOT_TENDER, each: 'term-open' },
    acts: ['concession'],
    rank: 88,
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Decide among us: accept, accept against something of value, or refuse with a reason to pass on: {term}',
      'zh-CN': '内部定：接受、拿什么来换，还是拒绝并给出可转达的理由：{term}',
    },
  },
  {
    id: 'term.met',
    lane: 'information',
    when: { ...TALKS, stepKinds: NOT_TENDER, each: 'term-met' },
    acts: ['approaches'],
    rank: 86,
    day: { anchor: 'begin', days: 0 },
    words: {
      en: 'Confirm in writing, and check that the draft contract has it: {term}',
      'zh-CN': '书面确认接受，并核对合同稿已写入：{term}',
    },
  },
  {
    id: 'term.refused',
    lane: 'information',
    when: { ...TALKS, stepKinds: NOT_TENDER, each: 'term-refused' },
    acts: ['approaches'],
    rank: 88,
    day: { anchor: 'begin', days: 0 },
    words: {
      en: 'Hand on why we cannot take “{term}”: {reason}',
      'zh-CN': '「{term}」我方不能接受，可转达的理由：{reason}',
    },
  },
  {
    id: 'term.in-bid',
    lane: 'action',
    when: { stepKinds: ['tender'], goNoGo: ['open', 'no-go'], each: 'term-open' },
    rank: 88,
    day: { anchor: 'published', days: 2 },
    words: {
      en: 'Settle before the go or no-go whether we meet this, with which proof: {term}',
      'zh-CN': '决定投标之前落实：这条满不满足、拿什么证明：{term}',
    },
  },
  {
    id: 'term.prove-in-bid',
    lane: 'action',
    when: { stepKinds: ['tender'], goNoGo: ['go'], each: 'term-open' },
    rank: 88,
    day: { anchor: 'bids-due', days: -7 },
    words: {
      en: 'Settle for the full draft whether we meet this, with which proof and page: {term}',
      'zh-CN': '全稿之前落实：这条满不满足、附哪份证明、在第几页：{term}',
    },
  },
  {
    id: 'term.proof-in-bid',
    lane: 'information',
    when: { stepKinds: ['tender'], each: 'term-met' },
    rank: 86,
    day: { anchor: 'published', days: 5 },
    words: {
      en: 'In the deviation table, with proof and page: {term}',
      'zh-CN': '偏离表注明证明材料和页码：{term}',
    },
  },
  {
    id: 'term.deviation',
    lane: 'information',
    when: { stepKinds: ['tender'], each: 'term-refused' },
    rank: 88,
    day: { anchor: 'published', days: 3 },
    words: {
      en: 'Not met, so check what it costs in points or whether it voids the bid: {term} ({reason})',
      'zh-CN': '不满足，查清扣几分还是废标：{term}（{reason}）',
    },
  },
  {
    id: 'term.award.open',
    lane: 'action',
    when: { procedures: PUBLIC, silence: ['after'], stepKinds: NOT_TENDER, each: 'term-open' },
    rank: 88,
    day: { anchor: 'result', days: 2 },
    words: {
      en: 'Look up in tender documents and bid how this is settled; it stands as it is there: {term}',
      'zh-CN': '查招标文件和投标文件怎么定的，照此执行：{term}',
    },
  },
  {
    id: 'term.award.stands',
    lane: 'information',
    when: { procedures: PUBLIC, silence: ['after'], stepKinds: NOT_TENDER, each: 'term-refused' },
    rank: 88,
    day: { anchor: 'result', days: 2 },
    words: {
      en: 'Stands as tendered, whatever we would have liked; our delivery plans for it: {term}',
      'zh-CN': '按招标文件执行，不再谈；交付方案照此安排：{term}',
    },
  },
  {
    id: 'term.award.met',
    lane: 'information',
    when: { procedures: PUBLIC, silence: ['after'], stepKinds: NOT_TENDER, each: 'term-met' },
    rank: 86,
    day: { anchor: 'result', days: 2 },
    words: {
      en: 'Stands in tender documents, bid and contract alike? Give the pages: {term}',
      'zh-CN': '招标文件、投标文件、合同三处是否一致，注明页码：{term}',
    },
  },
  {
    id: 'term.award.refused',
    lane: 'information',
    when: { procedures: PUBLIC, silence: ['none', 'ahead', 'inside'], stepKinds: NOT_TENDER, each: 'term-refused' },
    rank: 88,
    day: { anchor: 'published', days: 3 },
    words: {
      en: 'Ask in writing before questions close, or leave the bid; it cannot be traded later: {term}',
      'zh-CN': '提问截止前书面提出，否则不投，中标后不能再谈：{term}',
    },
  },
  {
    id: 'term.bid.open',
    lane: 'action',
    when: {
      procedures: PUBLIC,
      silence: ['none', 'ahead', 'inside'],
      goNoGo: ['open', 'no-go'],
      stepKinds: NOT_TENDER,
      each: 'term-open',
    },
    rank: 88,
    day: { anchor: 'published', days: 3 },
    words: {
      en: 'Settle before the go or no-go whether we can bear this, as it cannot be traded after the award: {term}',
      'zh-CN': '决定投标之前内部定：这条做不做得到，中标后不能再谈：{term}',
    },
  },
  {
    id: 'term.bid.carry',
    lane: 'action',
    when: {
      procedures: PUBLIC,
      silence: ['none', 'ahead', 'inside'],
      goNoGo: ['go'],
      stepKinds: NOT_TENDER,
      each: 'term-open',
    },
    rank: 88,
    day: { anchor: 'bids-due', days: -5 },
    words: {
      en: 'Settle before the price is set how we carry this, as it cannot be traded after the award: {term}',
      'zh-CN': '定价之前内部落实这条怎么做到、花多少钱，中标后不能再谈：{term}',
    },
  },
  {
    id: 'term.bid.met',
    lane: 'information',
    when: { procedures: PUBLIC, silence: ['none', 'ahead', 'inside'], stepKinds: NOT_TENDER, each: 'term-met' },
    rank: 86,
    day: { anchor: 'published', days: 5 },
    words: {
      en: 'Into the bid, with proof and page, once the documents ask for it: {term}',
      'zh-CN': '招标文件有此要求的，写进标书并注明证明和页码：{term}',
    },
  },
  {
    id: 'term.quiet.open',
    lane: 'action',
    when: { procedures: NOT_PUBLIC, silence: ['inside'], stepKinds: NOT_TENDER, each: 'term-open' },
    rank: 88,
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Settle among us how we stand to this, and say nothing of it yet: {term}',
      'zh-CN': '内部先定下这条怎么办，眼下不对外说：{term}',
    },
  },
  {
    id: 'term.quiet.met',
    lane: 'information',
    when: { procedures: NOT_PUBLIC, silence: ['inside'], stepKinds: NOT_TENDER, each: 'term-met' },
    rank: 86,
    day: { anchor: 'begin', days: 0 },
    words: {
      en: 'In our draft for the time after the quiet period, as accepted: {term}',
      'zh-CN': '写进禁止接触期过后要交的合同稿，注明接受：{term}',
    },
  },
  {
    id: 'term.quiet.refused',
    lane: 'information',
    when: { procedures: NOT_PUBLIC, silence: ['inside'], stepKinds: NOT_TENDER, each: 'term-refused' },
    rank: 88,
    day: { anchor: 'begin', days: 0 },
    words: {
      en: 'Word the reason now, for the time after the quiet period, about “{term}”: {reason}',
      'zh-CN': '现在写好理由，禁止接触期过后再给（「{term}」）：{reason}',
    },
  },
];
