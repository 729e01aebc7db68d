/** What it adds that something stands against us, each of its four kinds in its own way; must never speak ill of anybody. */
import type { PlaybookEntry } from '../playbook.ts';
import { NOT_PUBLIC } from '../procedures.ts';
import { NOT_SMALL } from '../profiles.ts';
import { SINGLE } from '../sorts.ts';

const CHOOSING = ['need', 'search', 'selection', 'pilot'] as const;
const DECIDING = [...CHOOSING, 'budget', 'approval', 'custom'] as const;
const RIVAL: PlaybookEntry['when'] = { rivals: ['rival'], profiles: NOT_SMALL };
const PRESENT: PlaybookEntry['when'] = { rivals: ['present-supplier'], profiles: NOT_SMALL };
const OWN: PlaybookEntry['when'] = { rivals: ['own-build'], profiles: NOT_SMALL, procedures: NOT_PUBLIC };
const NOTHING: PlaybookEntry['when'] = { rivals: ['nothing'], profiles: NOT_SMALL, procedures: NOT_PUBLIC };

export const competitorEntries: readonly PlaybookEntry[] = [
  {
    id: 'competitor.by-criterion',
    lane: 'action',
    when: { ...RIVAL, stepKinds: ['search', 'selection', 'pilot', 'tender'] },
    rank: 57,
    topic: 'comparison',
    day: { anchor: 'end', days: -10 },
    words: {
      en: 'Against {competitor}, criterion by criterion: win, draw, lose, and what we do where we lose',
      'zh-CN': '与{competitor}逐项对比赢、平、输，输的写明怎么补',
    },
  },
  {
    id: 'competitor.questions',
    lane: 'action',
    when: { ...RIVAL, stepKinds: ['search', 'selection'], procedures: NOT_PUBLIC },
    acts: ['approaches'],
    rank: 51,
    topic: 'supplier-questions',
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Give {initiator} three true, checkable questions for every supplier where {competitor} and we differ',
      'zh-CN': '在我方与{competitor}不同的地方，给{initiator}三个可核实、对各家都问的问题',
    },
  },
  {
    id: 'competitor.switch-reference',
    lane: 'action',
    when: { ...RIVAL, stepKinds: ['selection', 'pilot'], procedures: NOT_PUBLIC },
    rank: 45,
    topic: 'switch-reference',
    day: { anchor: 'begin', days: 0 },
    words: {
      en: 'Get a customer who chose us over {competitor} to take one call, on the reasons and the regrets',
      'zh-CN': '找一家当初在{competitor}和我方之间选过的客户，愿意接受一次回访',
    },
  },
  {
    id: 'competitor.yardsticks',
    lane: 'action',
    when: {
      ...RIVAL,
      firstSeat: true,
      stepKinds: CHOOSING,
      parts: ['approver', 'initiator'],
      leansToCompetitor: true,
      over: false,
      sorts: SINGLE,
      procedures: NOT_PUBLIC,
    },
    acts: ['approaches'],
    rank: 64,
    topic: 'criteria-selection',
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Get from {who} in writing what is measured, before {competitor} can show anything',
      'zh-CN': '趁{competitor}还没展示，请{who}书面写明比哪几项',
    },
  },
  {
    id: 'competitor.promise',
    lane: 'information',
    when: {
      firstSeat: true,
      leansToCompetitor: true,
      stepKinds: [...DECIDING, 'contract'],
      rivals: ['rival', 'present-supplier'],
      sorts: SINGLE,
      procedures: NOT_PUBLIC,
    },
    acts: ['approaches'],
    learns: true,
    rank: 57,
    topic: 'rival',
    day: { anchor: 'begin', days: 0 },
    words: {
      en: 'What did {competitor} promise {who}, what of it is in writing, and where do we fall short?',
      'zh-CN': '{competitor}答应了{who}什么、哪些写成了书面，我方差在哪里？',
    },
  },
  {
    id: 'competitor.present.notice-day',
    lane: 'information',
    when: { ...PRESENT, stepKinds: DECIDING, procedures: NOT_PUBLIC },
    acts: ['approaches'],
    rank: 60,
    topic: 'present-contract',
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'For {initiator}: notice to {competitor} by {noticeBy} at the latest, so decide before it',
      'zh-CN': '提醒{initiator}：与{competitor}的解约通知最迟{noticeBy}发出，决定要在此之前',
    },
  },
  {
    id: 'competitor.present.until',
    lane: 'information',
    when: { ...PRESENT, stepKinds: DECIDING, procedures: NOT_PUBLIC, unknown: ['noticeBy'] },
    acts: ['approaches'],
    learns: true,
    rank: 59,
    topic: 'present-contract',
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'The contract with {competitor} runs to {supplierUntil}: last day to give notice, and does it renew by itself?',
      'zh-CN': '与{competitor}的合同{supplierUntil}到期，最迟哪天要通知不续，会不会自动续？',
    },
  },
  {
    id: 'competitor.present.end',
    lane: 'information',
    when: { ...PRESENT, stepKinds: DECIDING, procedures: NOT_PUBLIC, unknown: ['supplierUntil', 'noticeBy'] },
    acts: ['approaches'],
    learns: true,
    rank: 58,
    topic: 'present-contract',
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'When does the contract with {competitor} end, and by when must notice be given?',
      'zh-CN': '与{competitor}的合同哪天到期，最迟哪天要发解约通知？',
    },
  },
  {
    id: 'competitor.present.switching',
    lane: 'action',
    when: {
      ...PRESENT,
      stepKinds: ['selection', 'pilot', 'budget'],
      offer: ['system', 'service', 'unknown'],
      procedures: NOT_PUBLIC,
    },
    acts: ['approaches'],
    rank: 54,
    topic: 'switching-cost',
    day: { anchor: 'end', days: -10 },
    words: {
      en: 'List for {initiator} the work of leaving {competitor}: data out, parallel run, training; who carries each',
      'zh-CN': '给{initiator}列出从{competitor}切换的工作：数据导出、并行、培训，各由谁承担',
    },
  },
  {
    id: 'competitor.present.renewal',
    lane: 'information',
    when: { ...PRESENT, stepKinds: ['selection', 'pilot', 'budget', 'approval'], procedures: NOT_PUBLIC },
    acts: ['approaches'],
    learns: true,
    rank: 50,
    topic: 'renewal-offer',
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'What will {competitor} offer to stay, and who there would gladly take it?',
      'zh-CN': '{competitor}为了续约会给什么条件，对方谁愿意接受？',
    },
  },
  {
    id: 'competitor.own-build.full-cost',
    lane: 'action',
    when: { ...OWN, stepKinds: ['search', 'selection', 'pilot', 'budget', 'approval'] },
    acts: ['approaches'],
    rank: 56,
    topic: 'own-build',
    day: { anchor: 'end', days: -10 },
    words: {
      en: 'Put beside our offer, with their figures: own build with upkeep, two people leaving, months to first use',
      'zh-CN': '用对方的数与自研对照：含维护的总成本、走两个人怎么办、几个月能用上',
    },
  },
  {
    id: 'competitor.own-build.share',
    lane: 'action',
    when: { ...OWN, stepKinds: ['search', 'selection'], offer: ['system', 'unknown'] },
    acts: ['approaches'],
    rank: 49,
    topic: 'own-build-share',
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Offer {initiator} a division of work: which parts their own people build, which we deliver',
      'zh-CN': '给{initiator}一个分工方案：哪些由其自建，哪些由我方交付',
    },
  },
  {
    id: 'competitor.own-build.who',
    lane: 'information',
    when: { ...OWN, stepKinds: ['need', 'search', 'selection'] },
    acts: ['approaches'],
    learns: true,
    rank: 52,
    topic: 'own-build-who',
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Who would build it, from which month, and which of their present work would stop?',
      'zh-CN': '自研由谁做、几月开始、手上哪些工作要停？',
    },
  },
  {
    id: 'competitor.nothing.month',
    lane: 'information',
    when: { ...NOTHING, stepKinds: DECIDING },
    acts: ['approaches'],
    rank: 58,
    topic: 'waiting-cost',
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'For {initiator}: leaving it as it is costs {monthlyLoss} a month, by figures that {customer} can check',
      'zh-CN': '给{initiator}：维持现状每月损失{monthlyLoss}，用的是{customer}查得到的数',
    },
  },
  {
    id: 'competitor.nothing.decision',
    lane: 'action',
    when: { ...NOTHING, stepKinds: ['need', 'search'] },
    acts: ['approaches'],
    rank: 53,
    topic: 'nearer-decision',
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'Propose to {initiator} a nearer decision with a date: a trial with a pass figure, and what follows it',
      'zh-CN': '向{initiator}提一个近期能定的事：有达标值的试点、哪天定、达标后怎么走',
    },
  },
  {
    id: 'competitor.nothing.risk',
    lane: 'action',
    when: { ...NOTHING, stepKinds: ['budget', 'approval'] },
    acts: ['concession'],
    rank: 52,
    topic: 'risk-carried',
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Decide which risk of acting we carry: payment upon acceptance, a fixed price, a right to withdraw',
      'zh-CN': '内部定我方承担哪项风险：验收后付款、总价包干、约定退出',
    },
  },
  {
    id: 'competitor.nothing.trigger',
    lane: 'information',
    when: { ...NOTHING, stepKinds: DECIDING },
    acts: ['approaches'],
    learns: true,
    rank: 48,
    topic: 'no-longer',
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'What would make leaving it as it is impossible, and whom would that hit first?',
      'zh-CN': '出现什么情况就拖不下去，最先影响谁？',
    },
  },
  {
    id: 'competitor.file',
    lane: 'system',
    when: {
      rivals: ['rival', 'present-supplier'],
      stepKinds: ['selection', 'tender'],
      profiles: NOT_SMALL,
    },
    asks: 'system:comparison-sheets',
    rank: 32,
    words: {
      en: 'Rival file: strong and weak points of {competitor}, a source for each line',
      'zh-CN': '竞品档案：{competitor}的强项、弱项，每条有出处',
    },
  },
  {
    id: 'competitor.beaten-once',
    lane: 'capability',
    when: { rivals: ['rival', 'present-supplier'], stepKinds: ['selection'], profiles: NOT_SMALL },
    asks: 'capability:positioning',
    rank: 31,
    words: {
      en: 'Positioning: has won against {competitor} once, and knows why',
      'zh-CN': '竞品应对：赢过{competitor}一次，说得清原因',
    },
  },
];
