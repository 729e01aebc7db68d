/** What somebody’s concerns add, each in the words that were written down; must never answer one by itself. */
import type { PlaybookEntry } from '../playbook.ts';
import { BODY, SINGLE } from '../sorts.ts';

const TALKING = ['none', 'ahead', 'after'] as const;

export const concernEntries: readonly PlaybookEntry[] = [
  {
    id: 'concern.tell',
    lane: 'information',
    when: { firstSeat: true, each: 'concern-answered', sorts: SINGLE, silence: TALKING },
    acts: ['approaches'],
    rank: 90,
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'Tell {who}: {message}',
      'zh-CN': '告诉{who}：{message}',
    },
  },
  {
    id: 'concern.in-paper',
    lane: 'information',
    when: { firstSeat: true, each: 'concern-answered', sorts: BODY, silence: TALKING },
    acts: ['presents'],
    rank: 90,
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Into the paper for {who}: {message}',
      'zh-CN': '写进报{who}的材料：{message}',
    },
  },
  {
    id: 'concern.in-bid',
    lane: 'information',
    when: { firstSeat: true, each: 'concern-answered', silence: ['inside'] },
    rank: 90,
    day: { anchor: 'bids-due', days: -7 },
    words: {
      en: 'Only in the bid, if the documents ask for it: {message}',
      'zh-CN': '只写进投标文件（文件有要求时）：{message}',
    },
  },
  {
    id: 'concern.find-answer',
    lane: 'action',
    when: { firstSeat: true, each: 'concern-unanswered', sorts: SINGLE, silence: TALKING },
    acts: ['approaches'],
    rank: 90,
    day: { anchor: 'end', days: -10 },
    words: {
      en: 'Find the answer for {who}, with a proof: {concern}',
      'zh-CN': '给{who}找出答案并附证明：{concern}',
    },
  },
  {
    id: 'concern.answer-in-paper',
    lane: 'action',
    when: { firstSeat: true, each: 'concern-unanswered', sorts: BODY, silence: TALKING },
    acts: ['presents'],
    rank: 90,
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Find the answer that the paper for {who} must give: {concern}',
      'zh-CN': '报{who}的材料要答清：{concern}',
    },
  },
  {
    id: 'concern.answer-in-bid',
    lane: 'action',
    when: { firstSeat: true, each: 'concern-unanswered', silence: ['inside'] },
    rank: 90,
    day: { anchor: 'bids-due', days: -7 },
    words: {
      en: 'Find the answer now, and give it in the bid only: {concern}',
      'zh-CN': '现在找出答案，只写进投标文件：{concern}',
    },
  },
];
