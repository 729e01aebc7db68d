/** How to come to somebody whom we have not met yet; must never ask for a system, a capability or a team. */
import type { PlaybookEntry } from '../playbook.ts';

export const contactLevelEntries: readonly PlaybookEntry[] = [
  {
    id: 'contact.none.head-before-report',
    lane: 'action',
    when: {
      firstSeat: true,
      stepKinds: ['budget', 'approval'],
      functions: ['executive', 'shareholder'],
      parts: ['approver'],
      contact: ['uncontacted'],
    },
    rank: 78,
    topic: 'approach',
    words: {
      en: 'Have our managing director ask {who} for twenty minutes before the report is written, not after',
      'zh-CN': '趁报告还没动笔，请我方总经理约{who}谈二十分钟，别等写完',
    },
  },
  {
    id: 'contact.none.head',
    lane: 'action',
    when: { firstSeat: true, functions: ['executive', 'shareholder'], parts: ['approver'], contact: ['uncontacted'] },
    rank: 76,
    topic: 'approach',
    words: {
      en: 'Have our managing director ask {who} for twenty minutes, with one question',
      'zh-CN': '请我方总经理约{who}二十分钟，只带一个问题',
    },
  },
  {
    id: 'contact.none.initiator',
    lane: 'action',
    when: { firstSeat: true, parts: ['initiator'], contact: ['uncontacted'] },
    rank: 74,
    topic: 'approach',
    words: {
      en: 'Call {who} first: what set this off, and why now',
      'zh-CN': '先给{who}打电话：起因是什么，为什么是现在',
    },
  },
  {
    id: 'contact.none.approver-led',
    lane: 'action',
    when: { firstSeat: true, parts: ['approver'], contact: ['uncontacted'], opener: true },
    rank: 72,
    topic: 'approach',
    words: {
      en: 'Ask {opener} to bring us together with {who} before “{step}” begins',
      'zh-CN': '请{opener}引见{who}，赶在「{step}」开始之前',
    },
  },
  {
    id: 'contact.none.approver-alone',
    lane: 'action',
    when: { firstSeat: true, parts: ['approver'], contact: ['uncontacted'], opener: false },
    rank: 70,
    topic: 'approach',
    words: {
      en: 'Ask {who} for half an hour: one page ahead, one question, no slides',
      'zh-CN': '约{who}半小时：先发一页纸，只问一个问题，不放幻灯',
    },
  },
  {
    id: 'contact.none.opinion-holder-led',
    lane: 'action',
    when: { firstSeat: true, parts: ['opinion-holder'], contact: ['uncontacted'], opener: true },
    rank: 66,
    topic: 'approach',
    words: {
      en: 'Ask {opener} to introduce us to {who}; listen, and bring no offer',
      'zh-CN': '请{opener}介绍认识{who}，只听，不带方案',
    },
  },
  {
    id: 'contact.none.opinion-holder-alone',
    lane: 'action',
    when: { firstSeat: true, parts: ['opinion-holder'], contact: ['uncontacted'], opener: false },
    rank: 65,
    topic: 'approach',
    words: {
      en: 'Ask {who} for advice, not for support: what would they check first',
      'zh-CN': '向{who}请教，不求助：换作自己，会先查什么',
    },
  },
  {
    id: 'contact.none.executor',
    lane: 'action',
    when: { firstSeat: true, parts: ['executor'], contact: ['uncontacted'] },
    rank: 64,
    topic: 'approach',
    words: {
      en: 'Spend an hour with {who} on how it is done today, before showing anything',
      'zh-CN': '先到{who}那里看一小时现在怎么做，再拿东西出来',
    },
  },
  {
    id: 'contact.none.informed',
    lane: 'action',
    when: { firstSeat: true, parts: ['informed'], contact: ['uncontacted'] },
    rank: 62,
    topic: 'approach',
    words: {
      en: 'Introduce ourselves to {who} before the first notice arrives',
      'zh-CN': '第一份知会送到之前，先去认识{who}',
    },
  },
  {
    id: 'contact.none.anybody',
    lane: 'action',
    when: { firstSeat: true, contact: ['uncontacted'] },
    rank: 55,
    topic: 'approach',
    words: {
      en: 'Ask {who} for ten minutes, to learn how things are done here',
      'zh-CN': '约{who}十分钟，请教这里办事的规矩',
    },
  },
  {
    id: 'contact.talked.approver',
    lane: 'action',
    when: { firstSeat: true, parts: ['approver'], contact: ['contacted'] },
    rank: 58,
    topic: 'approach',
    words: {
      en: 'See {who} across a table before “{step}” ends; calls do not count',
      'zh-CN': '「{step}」结束之前当面见{who}一次，电话不算',
    },
  },
  {
    id: 'contact.talked.initiator',
    lane: 'action',
    when: { firstSeat: true, parts: ['initiator'], contact: ['contacted'] },
    rank: 57,
    topic: 'approach',
    words: {
      en: 'Turn the calls with {who} into a visit before anything is put in writing',
      'zh-CN': '动笔之前，把与{who}的电话变成一次登门',
    },
  },
  {
    id: 'contact.talked.anybody',
    lane: 'action',
    when: { firstSeat: true, contact: ['contacted'] },
    rank: 50,
    topic: 'approach',
    words: {
      en: 'Bring {who} something of use the second time: an answer, a figure, a name',
      'zh-CN': '第二次找{who}带点有用的：一个答案、一个数、一个人',
    },
  },
];
