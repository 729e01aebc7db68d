/** Lines for somebody of marketing who sways others. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_PUBLIC } from '../../procedures.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const marketingOpinionHolderEntries: readonly PlaybookEntry[] = [
  {
    id: 'marketing.opinion-holder.market-talk',
    lane: 'information',
    when: {
      functions: ['marketing'],
      parts: ['opinion-holder'],
      stepKinds: ['need', 'search', 'custom'],
      profiles: NOT_SMALL,
    },
    rank: 50,
    topic: 'seen-elsewhere',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'What did {who} hear about us in the market, and from which customer of ours?',
      'zh-CN': '{who}在市场上听到过我们什么，是从哪家客户那里？',
    },
  },
  {
    id: 'marketing.opinion-holder.own-measure',
    lane: 'action',
    when: {
      functions: ['marketing'],
      parts: ['opinion-holder'],
      stepKinds: ['selection', 'pilot'],
      profiles: NOT_SMALL,
      procedures: NOT_PUBLIC,
    },
    rank: 52,
    topic: 'own-test',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Ask {who} which single figure would convince, and put it into the test',
      'zh-CN': '请教{who}哪一个数据最有说服力，加进测试',
    },
  },
  {
    id: 'marketing.opinion-holder.last-campaign',
    lane: 'information',
    when: {
      functions: ['marketing'],
      parts: ['opinion-holder'],
      stepKinds: ['selection', 'pilot'],
      profiles: NOT_SMALL,
    },
    rank: 46,
    topic: 'last-change',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Which tool or agency disappointed {who} last, and at which point?',
      'zh-CN': '上一个让{who}失望的工具或代理商，问题出在哪一步？',
    },
  },
  {
    id: 'marketing.opinion-holder.swayed-asks',
    lane: 'information',
    when: {
      functions: ['marketing'],
      parts: ['opinion-holder'],
      stepKinds: ['budget', 'approval'],
      profiles: NOT_SMALL,
    },
    rank: 48,
    topic: 'rehearse',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'How will {swayed} ask {who} to prove the effect?',
      'zh-CN': '{swayed}会要{who}怎样证明效果？',
    },
  },
  {
    id: 'marketing.opinion-holder.said-outside',
    lane: 'information',
    when: { functions: ['marketing'], parts: ['opinion-holder'], stepKinds: ['contract'], profiles: NOT_SMALL },
    rank: 42,
    topic: 'name-and-logo',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Tell {who} that nothing about the contract goes outside before a written yes',
      'zh-CN': '告诉{who}：没有书面同意，合同的事不对外说',
    },
  },
  {
    id: 'marketing.opinion-holder.joint-talk',
    lane: 'action',
    when: {
      functions: ['marketing'],
      parts: ['opinion-holder'],
      stepKinds: ['payment', 'rollout'],
      profiles: NOT_SMALL,
      procedures: NOT_PUBLIC,
    },
    rank: 50,
    topic: 'case-permission',
    acts: ['approaches', 'asks-favour'],
    day: { anchor: 'end', days: 0 },
    words: {
      en: 'Offer {who} a joint talk at a trade meeting once the figures stand, with leave of {customer}',
      'zh-CN': '数据出来后，经{customer}同意，约{who}在行业会上一起讲',
    },
  },
  {
    id: 'marketing.opinion-holder.market-since',
    lane: 'information',
    when: {
      functions: ['marketing'],
      parts: ['opinion-holder'],
      stepKinds: ['payment', 'rollout'],
      profiles: NOT_SMALL,
    },
    rank: 46,
    topic: 'asked-in-use',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'end', days: 0 },
    words: {
      en: 'What did {who} notice in the market since the start?',
      'zh-CN': '启用以来，{who}在市场上看到什么变化？',
    },
  },
];
