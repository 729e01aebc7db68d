/** What marketing cares about, part by part, in the five lanes. */
import type { PlaybookEntry } from '../playbook.ts';

export const marketingEntries: readonly PlaybookEntry[] = [
  {
    id: 'marketing.approver.own-buyer',
    lane: 'action',
    when: { functions: ['marketing'], parts: ['approver'] },
    rank: 58,
    words: {
      en: 'Walk {who} through it the way a buyer of {customer} will meet it',
      'zh-CN': '站在{customer}的客户那一头，陪{who}走一遍',
    },
  },
  {
    id: 'marketing.approver.campaign',
    lane: 'action',
    when: { functions: ['marketing'], parts: ['approver'] },
    rank: 50,
    words: {
      en: 'Ask {who} which campaign of the year must not be disturbed',
      'zh-CN': '问{who}：今年哪场活动绝不能受影响',
    },
  },
  {
    id: 'marketing.approver.public-story',
    lane: 'information',
    when: { functions: ['marketing'], parts: ['approver'] },
    rank: 56,
    words: {
      en: 'Tell {who}: what their market will notice of this, and what may be told in public',
      'zh-CN': '告诉{who}：市场上会看到什么变化、哪些可以对外讲',
    },
  },
  {
    id: 'marketing.approver.figures-seen',
    lane: 'information',
    when: { functions: ['marketing'], parts: ['approver'], offer: ['system', 'data'] },
    rank: 58,
    words: {
      en: 'Tell {who}: which figures show from first contact to order, and how fresh they are',
      'zh-CN': '告诉{who}：从首次接触到成单看得到哪些数、多久更新',
    },
  },
  {
    id: 'marketing.approver.good-lead',
    lane: 'information',
    when: { functions: ['marketing'], parts: ['approver'], firstOfPart: true },
    rank: 52,
    words: {
      en: 'Learn: what {who} would call a good lead, and what sales would',
      'zh-CN': '了解：什么算好线索，{who}怎么看、销售怎么看',
    },
  },
  {
    id: 'marketing.approver.checkable',
    lane: 'system',
    when: { functions: ['marketing'], parts: ['approver'] },
    asks: 'system:reference-library',
    rank: 52,
    words: {
      en: 'Reference library: published results with figures a reader can check',
      'zh-CN': '客户案例库：公开发表、数字查得到出处',
    },
  },
  {
    id: 'marketing.approver.market-buys',
    lane: 'capability',
    when: { functions: ['marketing'], parts: ['approver'] },
    asks: 'capability:industry-expertise',
    rank: 52,
    words: {
      en: 'Industry expertise: knows how the market of {customer} buys',
      'zh-CN': '行业专业度：懂{customer}的客户怎么买东西',
    },
  },
  {
    id: 'marketing.approver.joint-story',
    lane: 'team',
    when: { functions: ['marketing'], parts: ['approver'] },
    asks: 'team:marketing',
    rank: 50,
    words: {
      en: 'Marketing: ours meets theirs to plan one joint story',
      'zh-CN': '市场：双方市场部坐下来，策划一个联合案例',
    },
  },
  {
    id: 'marketing.initiator.bring-sales',
    lane: 'action',
    when: { functions: ['marketing'], parts: ['initiator'] },
    rank: 56,
    words: {
      en: 'Ask {who} to bring the head of sales to the second meeting',
      'zh-CN': '请{who}第二次见面时带上销售负责人',
    },
  },
  {
    id: 'marketing.initiator.first-measure',
    lane: 'information',
    when: { functions: ['marketing'], parts: ['initiator'] },
    rank: 54,
    words: {
      en: 'Tell {who}: how long until a first effect can be measured, and in which figure',
      'zh-CN': '告诉{who}：多久测得到第一个效果，看哪个数',
    },
  },
  {
    id: 'marketing.initiator.money-free',
    lane: 'information',
    when: { functions: ['marketing'], parts: ['initiator'] },
    rank: 52,
    words: {
      en: 'Learn: how much of this year’s marketing budget is still free',
      'zh-CN': '了解：今年的市场费用还有多少没派定',
    },
  },
  {
    id: 'marketing.informed.may-be-said',
    lane: 'action',
    when: { functions: ['marketing'], parts: ['informed'] },
    rank: 48,
    words: {
      en: 'Ask {who} what may be said outside, and get it in writing',
      'zh-CN': '问清{who}哪些可以对外说，要一份书面的',
    },
  },
  {
    id: 'marketing.informed.no-logo',
    lane: 'information',
    when: { functions: ['marketing'], parts: ['informed'] },
    rank: 46,
    words: {
      en: 'Tell {who}: the name and logo of {customer} appear nowhere without a written yes',
      'zh-CN': '告诉{who}：没有书面同意，{customer}的名称和标识不会出现',
    },
  },
  {
    id: 'marketing.executor.one-campaign',
    lane: 'action',
    when: { functions: ['marketing'], parts: ['executor'] },
    rank: 50,
    words: {
      en: 'Do one real campaign with {who}, from first list to last figure',
      'zh-CN': '陪{who}把一场真实活动从名单做到出数',
    },
  },
  {
    id: 'marketing.executor.hand-over',
    lane: 'information',
    when: { functions: ['marketing'], parts: ['executor'] },
    rank: 48,
    words: {
      en: 'Tell {who}: what to hand over, in which format, by which day',
      'zh-CN': '告诉{who}：要交哪些素材、什么格式、哪天之前',
    },
  },
  {
    id: 'marketing.executor.own-data',
    lane: 'team',
    when: { functions: ['marketing'], parts: ['executor'] },
    asks: 'team:training',
    rank: 46,
    words: {
      en: 'Training: two short sessions on their own campaign figures',
      'zh-CN': '培训：用客户自己的活动数据，分两次短课',
    },
  },
  {
    id: 'marketing.opinion-holder.joint-talk',
    lane: 'action',
    when: { functions: ['marketing'], parts: ['opinion-holder'] },
    rank: 54,
    words: {
      en: 'Propose to {who} a joint talk at a trade meeting once it works',
      'zh-CN': '跟{who}约好：做成之后，在行业会上一起讲一次',
    },
  },
  {
    id: 'marketing.opinion-holder.market-talk',
    lane: 'information',
    when: { functions: ['marketing'], parts: ['opinion-holder'] },
    rank: 52,
    words: {
      en: 'Learn: what {who} heard about us in the market, and from whom',
      'zh-CN': '了解：{who}在市场上听过我们什么，从谁那里听的',
    },
  },
];
