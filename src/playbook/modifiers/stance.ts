/** What somebody’s stance adds; must never ask for a system, a capability or a team, nor take unknown for neutral. */
import { PHASES } from '../phases.ts';
import type { PlaybookEntry } from '../playbook.ts';
import { NO_BIDS, NOT_PUBLIC } from '../procedures.ts';
import { NOT_SMALL } from '../profiles.ts';
import { SINGLE } from '../sorts.ts';
import { HANDS } from '../users.ts';

const OPEN = { firstSeat: true, stepKinds: PHASES.besideTender, sorts: SINGLE, procedures: NOT_PUBLIC } as const;
const DECIDING = ['need', 'search', 'selection', 'pilot', 'budget', 'approval', 'custom'] as const;

export const stanceEntries: readonly PlaybookEntry[] = [
  {
    id: 'stance.opponent.ask',
    lane: 'action',
    when: { ...OPEN, stances: ['opponent'], contact: ['contacted', 'met'], planned: false },
    acts: ['approaches'],
    rank: 71,
    topic: 'approach',
    day: { anchor: 'begin', days: 0 },
    words: {
      en: 'Ask {who} which single change would make it bearable; write it down, do not argue',
      'zh-CN': '问{who}改哪一条才能接受，只记录、不争辩',
    },
  },
  {
    id: 'stance.opponent.led',
    lane: 'action',
    when: { ...OPEN, stances: ['opponent'], contact: ['uncontacted'], opener: true, planned: false },
    acts: ['approaches'],
    rank: 73,
    topic: 'approach',
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Have {opener} hear first from {who} what stands against it and on which condition',
      'zh-CN': '先由{opener}听{who}说反对哪一点、有什么条件',
    },
  },
  {
    id: 'stance.opponent.loss',
    lane: 'information',
    when: { ...OPEN, stances: ['opponent'] },
    acts: ['approaches'],
    learns: true,
    rank: 58,
    topic: 'stand',
    day: { anchor: 'begin', days: 0 },
    words: {
      en: 'What would {who} lose by it: budget, staff, a supplier, a say, or work done so far?',
      'zh-CN': '这事办成{who}会失去什么：预算、人手、老供应商、话语权，还是已投入的工作？',
    },
  },
  {
    id: 'stance.opponent.condition',
    lane: 'action',
    when: {
      ...OPEN,
      stances: ['opponent'],
      stepKinds: DECIDING,
      parts: ['approver', 'initiator'],
      profiles: NOT_SMALL,
    },
    acts: ['approaches'],
    rank: 59,
    topic: 'opponent-condition',
    day: { anchor: 'end', days: -10 },
    words: {
      en: 'Meet the condition of {who} in writing, or let {initiator} bring it openly to their common superior',
      'zh-CN': '{who}的条件书面落实；落实不了的，由{initiator}公开报共同上级定',
    },
  },
  {
    id: 'stance.sceptic.test',
    lane: 'action',
    when: {
      ...OPEN,
      stances: ['sceptic'],
      contact: ['contacted', 'met'],
      functions: [...HANDS, 'it', 'information-security'],
      stepKinds: ['need', 'search', 'selection', 'pilot'],
    },
    acts: ['approaches'],
    rank: 62,
    topic: 'doubt',
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Set one test with {who}: which result would settle the doubt, and which would confirm it',
      'zh-CN': '与{who}定一项测试：什么结果算打消疑虑，什么结果算证实',
    },
  },
  {
    id: 'stance.sceptic.earlier',
    lane: 'information',
    when: { ...OPEN, stances: ['sceptic'] },
    acts: ['approaches'],
    learns: true,
    joined: true,
    rank: 54,
    topic: 'stand',
    day: { anchor: 'begin', days: 0 },
    words: {
      en: 'Does the doubt of {who} come from an earlier purchase, from which one, and what went wrong there?',
      'zh-CN': '{who}的顾虑是不是来自以前某次采购，是哪一次、出了什么问题？',
    },
  },
  {
    id: 'stance.champion.absent',
    lane: 'action',
    when: {
      ...OPEN,
      stances: ['champion'],
      undecided: true,
      procedures: NO_BIDS,
      contact: ['met'],
      stepKinds: DECIDING,
      parts: ['initiator', 'approver', 'opinion-holder'],
      profiles: NOT_SMALL,
    },
    acts: ['approaches'],
    rank: 56,
    topic: 'rehearse',
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'Rehearse with {who} the three hardest questions that will come when we are not in the room',
      'zh-CN': '与{who}演练我方不在场时最难答的三个问题',
    },
  },
  {
    id: 'stance.champion.hand-on',
    lane: 'information',
    when: {
      staffed: true,
      ...OPEN,
      stances: ['champion'],
      undecided: true,
      procedures: NO_BIDS,
      stepKinds: DECIDING,
      parts: ['initiator', 'approver', 'opinion-holder'],
      profiles: NOT_SMALL,
    },
    acts: ['approaches'],
    rank: 46,
    topic: 'hand-on',
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'For {who} to pass on: one page in their form, without our logo, figures with sources',
      'zh-CN': '给{who}一页可内部转发的材料：用对方格式、不带我方标识、数字有出处',
    },
  },
  {
    id: 'stance.champion.second',
    lane: 'information',
    when: {
      staffed: true,
      ...OPEN,
      stances: ['champion'],
      undecided: true,
      parts: ['initiator', 'approver'],
      stepKinds: DECIDING,
      profiles: NOT_SMALL,
    },
    acts: ['approaches'],
    learns: true,
    rank: 44,
    topic: 'second-champion',
    day: { anchor: 'begin', days: 20 },
    words: {
      en: 'Who carries this on if {who} should be on leave, moved or overruled?',
      'zh-CN': '{who}休假、调岗或意见未被采纳时，由谁接着推？',
    },
  },
  {
    id: 'stance.unknown.against',
    lane: 'information',
    when: {
      ...OPEN,
      stances: ['unknown'],
      contact: ['contacted', 'met'],
      parts: ['initiator', 'approver', 'opinion-holder'],
      stepKinds: DECIDING,
    },
    acts: ['approaches'],
    learns: true,
    rank: 46,
    topic: 'stand',
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'What speaks against it in the eyes of {who}?',
      'zh-CN': '在{who}看来，这事有哪些不该办的理由？',
    },
  },
];
