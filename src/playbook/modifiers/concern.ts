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
      en: 'Tell {who}, on “{concern}”: {message}',
      'zh-CN': '答复{who}关心的「{concern}」：{message}',
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
      en: 'Into the paper for {who}, on “{concern}”: {message}',
      'zh-CN': '写进报{who}的材料，答复「{concern}」：{message}',
    },
  },
  {
    id: 'concern.in-bid',
    lane: 'information',
    when: { firstSeat: true, each: 'concern-answered', silence: ['inside'] },
    rank: 90,
    day: { anchor: 'bids-due', days: -7 },
    words: {
      en: 'For {who}, not now: in the bid where its documents ask for it, else after the quiet period: {message}',
      'zh-CN': '{who}的问题暂不答复，招标文件有要求的写进标书，否则等禁止接触期过后：{message}',
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
      en: 'What {who} asked, answered among us for the bid or for after the quiet period: {concern}',
      'zh-CN': '{who}问过的，现在内部备好答案，写进标书或等禁止接触期过后再答：{concern}',
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
