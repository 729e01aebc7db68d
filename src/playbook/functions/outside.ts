/** What advisers and peers outside the customer care about, part by part, in the five lanes. */
import type { PlaybookEntry } from '../playbook.ts';

export const outsideEntries: readonly PlaybookEntry[] = [
  {
    id: 'outside.approver.their-measure',
    lane: 'action',
    when: { functions: ['outside'], parts: ['approver'] },
    rank: 58,
    topic: 'yardsticks',
    words: {
      en: 'Ask {who} for the measure they judge by, and be measured by it',
      'zh-CN': '请{who}给出评判标准，我们照这个受评',
    },
  },
  {
    id: 'outside.approver.failed-too',
    lane: 'action',
    when: { functions: ['outside'], parts: ['approver'] },
    rank: 50,
    words: {
      en: 'Open our references to {who}, the failed project included',
      'zh-CN': '案例全部对{who}公开，做砸的那个也讲',
    },
  },
  {
    id: 'outside.approver.poor-at',
    lane: 'information',
    when: { functions: ['outside'], parts: ['approver'] },
    rank: 56,
    words: {
      en: 'Tell {who}: what we are poor at, and who does it better',
      'zh-CN': '告诉{who}：我们不擅长什么、哪家做得更好',
    },
  },
  {
    id: 'outside.approver.who-pays',
    lane: 'information',
    when: { functions: ['outside'], parts: ['approver'], firstOfPart: true },
    rank: 52,
    words: {
      en: 'Learn: who commissioned {who}, and what their report must answer',
      'zh-CN': '了解：{who}受谁委托，报告要回答什么问题',
    },
  },
  {
    id: 'outside.approver.with-sources',
    lane: 'system',
    when: { functions: ['outside'], parts: ['approver'] },
    asks: 'system:comparison-sheets',
    rank: 50,
    words: {
      en: 'Comparison sheets with a source for every line',
      'zh-CN': '竞品对比表：每一行都注明出处',
    },
  },
  {
    id: 'outside.approver.an-hour',
    lane: 'capability',
    when: { functions: ['outside'], parts: ['approver'] },
    asks: 'capability:industry-expertise',
    rank: 52,
    words: {
      en: 'Industry expertise: talks for an hour without naming our product',
      'zh-CN': '行业专业度：谈一小时行业，不提自家产品',
    },
  },
  {
    id: 'outside.approver.two-years',
    lane: 'team',
    when: { functions: ['outside'], parts: ['approver'] },
    asks: 'team:product',
    rank: 48,
    words: {
      en: 'Product: somebody who may speak of plans two years ahead',
      'zh-CN': '产品：派一位有权谈两年规划的人',
    },
  },
  {
    id: 'outside.initiator.who-took-it',
    lane: 'action',
    when: { functions: ['outside'], parts: ['initiator'] },
    rank: 56,
    words: {
      en: 'Ask {who} who inside {customer} took up the idea',
      'zh-CN': '请教{who}：{customer}内部是谁接下了这个提议',
    },
  },
  {
    id: 'outside.initiator.kept-in-hand',
    lane: 'information',
    when: { functions: ['outside'], parts: ['initiator'] },
    rank: 52,
    words: {
      en: 'Tell {who}: what we take on, and what stays with them',
      'zh-CN': '告诉{who}：哪些由我们做、哪些仍归其主导',
    },
  },
  {
    id: 'outside.initiator.recommended',
    lane: 'information',
    when: { functions: ['outside'], parts: ['initiator'] },
    rank: 52,
    words: {
      en: 'Learn: what {who} recommended elsewhere, and how it turned out',
      'zh-CN': '了解：{who}给别家推荐过什么，后来如何',
    },
  },
  {
    id: 'outside.informed.ask-customer',
    lane: 'action',
    when: { functions: ['outside'], parts: ['informed'] },
    rank: 46,
    words: {
      en: 'Ask {customer} first, before a page goes to {who}',
      'zh-CN': '给{who}发任何材料，先征得{customer}同意',
    },
  },
  {
    id: 'outside.informed.known-facts',
    lane: 'information',
    when: { functions: ['outside'], parts: ['informed'] },
    rank: 44,
    words: {
      en: 'Tell {who}: what {customer} has made known already, and nothing beyond it',
      'zh-CN': '告诉{who}：只讲{customer}已经公开的，多一句不说',
    },
  },
  {
    id: 'outside.executor.split-work',
    lane: 'action',
    when: { functions: ['outside'], parts: ['executor'] },
    rank: 50,
    words: {
      en: 'Divide the work with {who} line by line: who does, who answers for it',
      'zh-CN': '与{who}逐项分工：谁来做、谁负责',
    },
  },
  {
    id: 'outside.executor.our-dates',
    lane: 'information',
    when: { functions: ['outside'], parts: ['executor'] },
    rank: 48,
    words: {
      en: 'Tell {who}: our dates, our contact, and what we need from them by when',
      'zh-CN': '告诉{who}：我方节点、接口人、哪天要什么',
    },
  },
  {
    id: 'outside.executor.shared-plan',
    lane: 'team',
    when: { functions: ['outside'], parts: ['executor'] },
    asks: 'team:delivery',
    rank: 46,
    words: {
      en: 'Delivery: one plan kept together with the outside partner',
      'zh-CN': '交付：和外部伙伴共用一张计划表',
    },
  },
  {
    id: 'outside.opinion-holder.compare-notes',
    lane: 'action',
    when: { functions: ['outside'], parts: ['opinion-holder'] },
    rank: 56,
    topic: 'approach',
    words: {
      en: 'Offer {who} a visit to compare notes, with no slides',
      'zh-CN': '约{who}见一面，交流各家做法，不放 PPT',
    },
  },
  {
    id: 'outside.opinion-holder.how-complicated',
    lane: 'action',
    when: { functions: ['outside'], parts: ['opinion-holder'] },
    rank: 46,
    words: {
      en: 'Ask {who} how long and winding such a purchase became elsewhere',
      'zh-CN': '请教{who}：别处买这类东西，费了多少周折',
    },
  },
  {
    id: 'outside.opinion-holder.what-it-took',
    lane: 'information',
    when: { functions: ['outside'], parts: ['opinion-holder'] },
    rank: 52,
    words: {
      en: 'Tell {who}: what it took elsewhere in months, people and surprises',
      'zh-CN': '告诉{who}：别家实际用了几个月、几个人、碰上什么意外',
    },
  },
  {
    id: 'outside.opinion-holder.tell-a-friend',
    lane: 'information',
    when: { functions: ['outside'], parts: ['opinion-holder'] },
    rank: 54,
    words: {
      en: 'Learn: what {who} would say of us to a friend',
      'zh-CN': '了解：朋友问起，{who}会怎么说我们',
    },
  },
];
