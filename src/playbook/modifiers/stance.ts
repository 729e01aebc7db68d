/** What somebody’s stance adds; must never ask for a system, a capability or a team, nor take unknown for neutral. */
import type { PlaybookEntry } from '../playbook.ts';

export const stanceEntries: readonly PlaybookEntry[] = [
  {
    id: 'stance.opponent.ask',
    lane: 'action',
    when: { firstSeat: true, stances: ['opponent'], contact: ['contacted', 'met'] },
    rank: 71,
    topic: 'approach',
    words: {
      en: 'Ask {who} what would have to be different, and do not argue',
      'zh-CN': '问{who}：改哪里才能接受；只听，不争',
    },
  },
  {
    id: 'stance.opponent.led',
    lane: 'action',
    when: { firstSeat: true, stances: ['opponent'], contact: ['uncontacted'], opener: true },
    rank: 73,
    topic: 'approach',
    words: {
      en: 'Let {opener} ask {who} first what stands against it',
      'zh-CN': '先请{opener}去问{who}：反对的是哪一点',
    },
  },
  {
    id: 'stance.opponent.loss',
    lane: 'information',
    when: { firstSeat: true, stances: ['opponent'] },
    rank: 54,
    topic: 'stand',
    words: {
      en: 'Learn: what {who} would lose if this went ahead',
      'zh-CN': '了解：这事办成，{who}会失去什么',
    },
  },
  {
    id: 'stance.sceptic.agenda',
    lane: 'action',
    when: { firstSeat: true, stances: ['sceptic'], contact: ['contacted', 'met'] },
    rank: 69,
    topic: 'approach',
    words: {
      en: 'Put the doubt of {who} first on the agenda, before any slide',
      'zh-CN': '议程第一项就谈{who}的疑虑，幻灯放后面',
    },
  },
  {
    id: 'stance.sceptic.earlier',
    lane: 'information',
    when: { firstSeat: true, stances: ['sceptic'] },
    rank: 53,
    topic: 'stand',
    words: {
      en: 'Learn: which earlier purchase made {who} careful',
      'zh-CN': '了解：{who}以前在哪次采购上吃过亏',
    },
  },
  {
    id: 'stance.neutral.account',
    lane: 'action',
    when: {
      firstSeat: true,
      stances: ['neutral'],
      contact: ['met'],
      parts: ['initiator', 'approver', 'executor', 'opinion-holder'],
    },
    rank: 49,
    topic: 'approach',
    words: {
      en: 'Show {who} their own line of the account: what it gives, what it takes',
      'zh-CN': '给{who}单独算一笔账：得到什么、搭进去什么',
    },
  },
  {
    id: 'stance.neutral.touches',
    lane: 'information',
    when: { firstSeat: true, stances: ['neutral'] },
    rank: 44,
    topic: 'stand',
    words: {
      en: 'Learn: what would make {who} care how this ends',
      'zh-CN': '了解：哪一点会让{who}真正在意结果',
    },
  },
  {
    id: 'stance.supporter.written',
    lane: 'action',
    when: {
      firstSeat: true,
      stances: ['supporter'],
      contact: ['met'],
      parts: ['initiator', 'approver', 'opinion-holder'],
    },
    rank: 48,
    topic: 'approach',
    words: {
      en: 'Ask {who} for one written line of support to pass on',
      'zh-CN': '请{who}写一句可以转给别人看的支持意见',
    },
  },
  {
    id: 'stance.supporter.use',
    lane: 'action',
    when: { firstSeat: true, stances: ['supporter'], contact: ['met'] },
    rank: 47,
    topic: 'approach',
    words: {
      en: 'Ask {who} to tell a doubting colleague in their own words',
      'zh-CN': '请{who}用自己的话，讲给还在犹豫的同事听',
    },
  },
  {
    id: 'stance.supporter.aloud',
    lane: 'information',
    when: { firstSeat: true, stances: ['supporter'], contact: ['uncontacted', 'contacted'] },
    rank: 30,
    topic: 'stand',
    words: {
      en: 'Learn: before whom {who} would say so aloud',
      'zh-CN': '了解：{who}愿意当着谁的面表态',
    },
  },
  {
    id: 'stance.champion.absent',
    lane: 'action',
    when: { firstSeat: true, stances: ['champion'], contact: ['met'] },
    rank: 56,
    topic: 'approach',
    words: {
      en: 'Agree with {who} what is said when we are not in the room',
      'zh-CN': '与{who}商定：我方不在场时怎么说',
    },
  },
  {
    id: 'stance.champion.hand-on',
    lane: 'information',
    when: { firstSeat: true, stances: ['champion'] },
    rank: 42,
    topic: 'stand',
    words: {
      en: 'For {who} to hand on inside: one page without our logo',
      'zh-CN': '给{who}一页不带我方标识的材料，方便内部转发',
    },
  },
  {
    id: 'stance.unknown.against',
    lane: 'information',
    when: { firstSeat: true, stances: ['unknown'], contact: ['contacted', 'met'] },
    rank: 46,
    topic: 'stand',
    words: {
      en: 'Learn: what speaks against it in the eyes of {who}',
      'zh-CN': '了解：在{who}看来，不该办的理由有哪些',
    },
  },
  {
    id: 'stance.unknown.said',
    lane: 'information',
    when: { firstSeat: true, stances: ['unknown'], contact: ['uncontacted'] },
    rank: 24,
    topic: 'stand',
    words: {
      en: 'Learn: what {who} said of this so far, and to whom',
      'zh-CN': '了解：{who}对这事说过什么，跟谁说的',
    },
  },
];
