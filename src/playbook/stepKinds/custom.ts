/** What a step of the customer’s own kind asks of us; must never guess what happens there. */
import type { PlaybookEntry } from '../playbook.ts';
import { NOT_SMALL } from '../profiles.ts';
import { SINGLE } from '../sorts.ts';

const ANY = { stepKinds: ['custom'], profiles: NOT_SMALL } as const;

export const customEntries: readonly PlaybookEntry[] = [
  {
    id: 'custom.decided',
    lane: 'action',
    when: { ...ANY, decides: true },
    acts: ['approaches'],
    rank: 52,
    topic: 'custom-decided',
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Ask {initiator} what “{step}” decides, on which paper, who chairs it and what comes out in writing',
      'zh-CN': '问清{initiator}：「{step}」定什么、看什么材料、由谁主持、出什么书面结果',
    },
  },
  {
    id: 'custom.done-when',
    lane: 'action',
    when: { ...ANY, decides: false },
    acts: ['approaches'],
    rank: 52,
    topic: 'custom-decided',
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Ask {initiator} when “{step}” counts as done, who signs for it, and what we must bring',
      'zh-CN': '问清{initiator}：「{step}」做到什么算完成、由谁签字、我方要备好什么',
    },
  },
  {
    id: 'custom.every-time',
    lane: 'information',
    when: { ...ANY, decides: true },
    acts: ['approaches'],
    learns: true,
    rank: 44,
    topic: 'custom-rule',
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Is “{step}” a hurdle for this purchase alone, or a fixed step for all of them, and by which rule?',
      'zh-CN': '「{step}」是这次单独加的，还是每次采购都要走，依据哪条规定？',
    },
  },
  {
    id: 'custom.in-and-out',
    lane: 'information',
    when: ANY,
    acts: ['approaches'],
    learns: true,
    rank: 42,
    topic: 'custom-days',
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'How many working days did “{step}” take the last time, and what held it up?',
      'zh-CN': '上一次「{step}」走了几个工作日，卡在哪里？',
    },
  },
  {
    id: 'custom.approver.must-see',
    lane: 'information',
    when: { ...ANY, parts: ['approver'], sorts: SINGLE },
    acts: ['approaches'],
    learns: true,
    rank: 44,
    topic: 'yes-if',
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'What must {who} see at “{step}” before passing it on?',
      'zh-CN': '在「{step}」里，{who}要看到什么才放行？',
    },
  },
  {
    id: 'custom.executor.part',
    lane: 'information',
    when: { ...ANY, parts: ['executor'], sorts: SINGLE },
    acts: ['approaches'],
    learns: true,
    rank: 42,
    topic: 'custom-part',
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'What does “{step}” ask of {who}, in hours and papers?',
      'zh-CN': '「{step}」要{who}出多少工时、交哪些材料？',
    },
  },
  {
    id: 'custom.initiator.bring',
    lane: 'information',
    when: { ...ANY, parts: ['initiator'], sorts: SINGLE },
    acts: ['approaches'],
    learns: true,
    rank: 43,
    topic: 'custom-bring',
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'What must {who} bring to “{step}”, and which part of it comes from us?',
      'zh-CN': '「{step}」要{who}准备什么，哪一部分由我方出？',
    },
  },
  {
    id: 'custom.informed.what-about',
    lane: 'information',
    when: { ...ANY, parts: ['informed'], sorts: SINGLE },
    acts: ['approaches'],
    rank: 41,
    topic: 'custom-informed',
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'For {who}, in two lines: what is bought, by whom, from which day, whom to ask at our end',
      'zh-CN': '用两句话告知{who}：买什么、谁买、哪天起，有问题找我方哪位',
    },
  },
  {
    id: 'custom.opinion-holder.looks-at',
    lane: 'information',
    when: { ...ANY, parts: ['opinion-holder'], sorts: SINGLE },
    acts: ['approaches'],
    learns: true,
    rank: 41,
    topic: 'custom-looks-at',
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'What will {swayed} look at first in “{step}”, in the view of {who}?',
      'zh-CN': '照{who}看，{swayed}在「{step}」里最先看什么？',
    },
  },
  {
    id: 'custom.dates-and-papers',
    lane: 'system',
    when: ANY,
    asks: 'system:crm-record',
    rank: 30,
    words: {
      en: 'Deal record: dates, papers and names of “{step}” entered before it begins, its result the day after',
      'zh-CN': '商机档案：「{step}」开始前录入日期、材料、经办人，结束次日录入结果',
    },
  },
  {
    id: 'custom.rule-behind',
    lane: 'capability',
    when: { ...ANY, decides: true },
    asks: 'capability:industry-expertise',
    rank: 30,
    words: {
      en: 'Sector rules: names the rule behind “{step}” at {customer}, and who keeps watch over it',
      'zh-CN': '行业法规：说得出{customer}「{step}」依据哪条规定、由谁把关',
    },
  },
  {
    id: 'custom.signed-off',
    lane: 'capability',
    when: { ...ANY, decides: false },
    asks: 'capability:acceptance',
    rank: 30,
    words: {
      en: 'Acceptance: leads “{step}” for us and leaves with a signed page, as in the last three jobs',
      'zh-CN': '验收组织：代表我方完成「{step}」并当场签字，最近三个项目都做到',
    },
  },
  {
    id: 'custom.what-is-judged',
    lane: 'team',
    when: { ...ANY, decides: true },
    asks: 'team:presales',
    rank: 30,
    words: {
      en: 'Presales: one name for “{step}”; whatever is asked there is answered within two working days',
      'zh-CN': '售前：「{step}」指定一人，提出的问题两个工作日内答复',
    },
  },
  {
    id: 'custom.who-delivers',
    lane: 'team',
    when: { ...ANY, decides: false },
    asks: 'team:delivery',
    rank: 30,
    words: {
      en: 'Delivery lead: one name for “{step}”, there on its days, with the papers that it asks for',
      'zh-CN': '交付负责人：「{step}」指定一人，当天到场，所需资料带齐',
    },
  },
];
