/** What a tender asks of us: paper, dates and form. No line here sends anybody to the customer. */
import type { PlaybookEntry } from '../playbook.ts';

export const tenderEntries: readonly PlaybookEntry[] = [
  {
    id: 'tender.bid-or-not',
    lane: 'action',
    when: { stepKinds: ['tender'] },
    rank: 59,
    day: { anchor: 'published', days: 2 },
    words: {
      en: 'Decide in writing by the second day after publication: bid, or leave it',
      'zh-CN': '公告后第二天之前书面定下：投，还是不投',
    },
  },
  {
    id: 'tender.questions-once',
    lane: 'action',
    when: { stepKinds: ['tender'] },
    rank: 56,
    day: { anchor: 'published', days: 3 },
    words: {
      en: 'Put all questions in writing through the named channel by the third day',
      'zh-CN': '第三天之前书面提完全部疑问，只走指定渠道',
    },
  },
  {
    id: 'tender.own-score',
    lane: 'action',
    when: { stepKinds: ['tender'] },
    rank: 46,
    day: { anchor: 'bids-due', days: -7 },
    words: {
      en: 'Score our own bid against the published table before pricing it',
      'zh-CN': '定价之前，先按公布的评分表给自己打一遍分',
    },
  },
  {
    id: 'tender.scoring',
    lane: 'information',
    when: { stepKinds: ['tender'] },
    rank: 44,
    day: { anchor: 'published', days: 1 },
    words: {
      en: 'Learn: from the documents, how points are given and which clauses void a bid',
      'zh-CN': '了解：文件里分怎么打、哪些条款不满足就废标',
    },
  },
  {
    id: 'tender.nothing-else',
    lane: 'information',
    when: { stepKinds: ['tender'] },
    rank: 42,
    words: {
      en: 'Until the result: nothing goes there but what the documents provide for',
      'zh-CN': '出结果之前：文件没规定的，一律不往那边递',
    },
  },
  {
    id: 'tender.proofs',
    lane: 'system',
    when: { stepKinds: ['tender'] },
    asks: 'system:tender-library',
    rank: 34,
    words: {
      en: 'Tender library: proof for every binding clause, with its date of expiry',
      'zh-CN': '投标资料库：实质性条款逐条有证明，注明有效期',
    },
  },
  {
    id: 'tender.scoring-first',
    lane: 'capability',
    when: { stepKinds: ['tender'] },
    asks: 'capability:tendering',
    rank: 34,
    words: {
      en: 'Tendering: reads the scoring table first, and knows the rules behind it',
      'zh-CN': '招投标：先读评分表，也懂背后的法规',
    },
  },
  {
    id: 'tender.second-reader',
    lane: 'team',
    when: { stepKinds: ['tender'] },
    asks: 'team:tender-desk',
    rank: 34,
    words: {
      en: 'Tender desk: full draft a week ahead, checked by somebody who did not write it',
      'zh-CN': '投标支持：提前一周出全稿，由没动笔的人复核',
    },
  },
];
