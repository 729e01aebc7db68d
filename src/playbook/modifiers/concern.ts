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
      en: 'Not now: in the bid where its documents ask for it, else once the quiet period is over: {message}',
      'zh-CN': '暂不答复：招标文件有要求的写进标书，否则等禁止接触期过后：{message}',
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
      en: 'Find the answer now, for the bid or for after the quiet period: {concern}',
      'zh-CN': '现在就备好答案，写进标书或等禁止接触期过后再答：{concern}',
    },
  },
  {
    id: 'concern.if-asked',
    lane: 'information',
    when: { firstSeat: true, each: 'concern-answered', barred: true, silence: TALKING },
    rank: 90,
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Keep ready in writing, for an official question only: {message}',
      'zh-CN': '备好书面答复，正式来函询问时才给：{message}',
    },
  },
  {
    id: 'concern.ready-in-file',
    lane: 'action',
    when: { firstSeat: true, each: 'concern-unanswered', barred: true, silence: TALKING },
    rank: 90,
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Find the answer and keep it on file, for an official question only: {concern}',
      'zh-CN': '找出答案存档备查，正式来函询问时才给：{concern}',
    },
  },
];
