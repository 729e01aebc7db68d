/** What a quiet period adds: one banner in place of every way to somebody, and what must be done ahead of it; must never suggest a way round it. */
import { FUNCTIONS } from '../../model/words.ts';
import type { PlaybookEntry } from '../playbook.ts';
import { SINGLE } from '../sorts.ts';

const TALKED_TO = (['unknown', ...FUNCTIONS] as const).filter((own) => own !== 'legal');

export const quietEntries: readonly PlaybookEntry[] = [
  {
    id: 'quiet.banner.channel',
    lane: 'action',
    when: { silence: ['inside'] },
    banner: true,
    rank: 99,
    day: { anchor: 'begin', days: 0 },
    words: {
      en: 'No contact up to and including {until}; questions in writing, through this channel only: {channel}',
      'zh-CN': '截至{until}（含当日）不接触对方任何人，疑问只能书面提，渠道：{channel}',
    },
  },
  {
    id: 'quiet.banner',
    lane: 'action',
    when: { silence: ['inside'], unknown: ['channel'] },
    banner: true,
    rank: 98,
    day: { anchor: 'begin', days: 0 },
    words: {
      en: 'No contact up to and including {until}; questions in writing through the named channel only',
      'zh-CN': '截至{until}（含当日）不接触对方任何人，疑问只走指定书面渠道',
    },
  },
  {
    id: 'quiet.nobody-calls',
    lane: 'action',
    when: { quiet: 'alone' },
    banner: true,
    rank: 98,
    day: { anchor: 'begin', days: 0 },
    words: {
      en: 'No contact with {who} up to and including {until}; what cannot wait, in writing through the named channel',
      'zh-CN': '截至{until}（含当日）不联系{who}，急事只走指定书面渠道',
    },
  },
  {
    id: 'quiet.ahead',
    lane: 'action',
    when: { silence: ['ahead'] },
    rank: 97,
    topic: 'quiet-ahead',
    day: { anchor: 'published', days: -10 },
    words: {
      en: 'The quiet period begins on {from}: last open questions, papers and visits before it; move what is planned later',
      'zh-CN': '{from}起禁止接触：未了的问题、材料、拜访都排在之前，之后的约改期',
    },
  },
  {
    id: 'quiet.ahead.unmet',
    lane: 'action',
    when: {
      firstSeat: true,
      silence: ['ahead'],
      sorts: SINGLE,
      parts: ['approver', 'initiator'],
      // What lawyers sign is in the documents.
      functions: TALKED_TO,
      contact: ['uncontacted', 'contacted'],
      planned: false,
    },
    acts: ['approaches'],
    joined: true,
    rank: 82,
    topic: 'approach',
    day: { anchor: 'published', days: -5 },
    words: {
      en: 'Meet {who} before {from}, by an official appointment; afterwards only written questions are left',
      'zh-CN': '{from}前正式约见{who}，之后只能书面提问',
    },
  },
  {
    id: 'quiet.after',
    lane: 'action',
    when: { stepKinds: ['tender', 'contract'], silence: ['after'], over: false },
    rank: 70,
    topic: 'after-quiet',
    day: { anchor: 'result', days: 1 },
    words: {
      en: 'Enter result, gap in points and the last day for an objection; talks before that only with our lawyer’s yes',
      'zh-CN': '登记结果、分差和异议截止日；截止前要沟通，先经我方法务同意',
    },
  },
];
