/** How an internet company in China buys a platform for its engineers; invented from end to end. */
import { drawSample } from './drawSample.ts';
import { CATEGORIES, SIZES } from './sides.ts';

const LEAD = 100_000;
const VICE_PRESIDENT = 1_000_000;

export const internetCompany = drawSample('internet-company', (say) => ({
  fields: {
    name: say('Internet company, China: platform for engineers', '互联网公司：研发平台与云服务'),
    category: CATEGORIES.software(say),
    industry: say('Internet', '互联网'),
    companySize: SIZES.upTo5000(say),
    profile: 'willing',
    procedure: 'quotations',
    offerKinds: ['system', 'service'],
    touchesMoney: false,
    touchesData: true,
    currency: 'CNY',
    viewpoint: say('the engineer who tried it first', '最先试用的工程师'),
  },
  volume: say(
    'CNY 0.1 to 10 million a year by usage, 1 to 5 months to the first paid order; the second year grows threefold or ends.',
    '按用量计费，每年 10 万至 1000 万元，到首个付费订单 1 至 5 个月；第二年要么翻几倍，要么停用。',
  ),
  traps: [
    say(
      'They can build it themselves, and one of them wants to. Give the full cost of upkeep, not the cost of the first version.',
      '他们自己能做，也有人想做。算全后续维护的成本，不只是第一版。',
    ),
    say(
      'The teams are reorganised every half year; who asked for it has another task. Have two teams on it before the next change.',
      '半年一次组织调整，提需求的人可能换岗。下次调整前让两个团队用起来。',
    ),
    say(
      'The free tier is enough. Find out at which number it stops being enough, and when they reach it.',
      '免费版够用。问清到什么量就不够，什么时候会到。',
    ),
    say(
      'Budgets are quarterly: a security review that begins in the last month ends in the next quarter.',
      '预算按季度。季末月才开始安全评审，就要跨到下个季度。',
    ),
  ],
  basis: [
    say(
      'Steps and parts: usual practice of internet companies with a purchasing platform.',
      '环节与角色：设有采购平台的互联网公司的通行做法。',
    ),
    say(
      'Law: entrusted processing and assessment of its impact (PIPL); filing of algorithms in some cases. Check locally.',
      '法规：委托处理与个人信息保护影响评估（《个人信息保护法》）；部分场景须算法备案。请核实。',
    ),
    say(
      'Limits and working days: rules of thumb. Replace them by the rules of this company.',
      '审批权限和工作日为经验值，请以该公司制度为准。',
    ),
  ],
  people: {
    engineer: { title: say('Trial engineer', '最先试用的工程师'), function: 'user-department' },
    lead: { title: say('Team lead', '研发团队负责人'), function: 'user-department', limit: LEAD },
    architect: { title: say('Platform architect', '基础架构负责人'), function: 'it' },
    security: {
      title: say('Security engineer for suppliers', '供应商安全评审工程师'),
      function: 'information-security',
    },
    privacy: { title: say('Privacy officer', '个人信息保护负责人'), function: 'data-protection' },
    partner: { title: say('Finance partner of the department', '业务财务经理'), function: 'finance' },
    buyer: { title: say('Buyer for technology', '技术类采购经理'), function: 'procurement' },
    vice: { title: say('Vice president of engineering', '研发副总裁'), function: 'executive', limit: VICE_PRESIDENT },
    committee: {
      body: say('Technology spending committee', '技术投入评审会'),
      function: 'executive',
      limit: 'unlimited',
    },
    legal: { title: say('Legal counsel', '法务'), function: 'legal' },
    other: { title: say('Lead of the team that builds tools', '自研工具团队负责人'), function: 'it' },
    control: { title: say('Internal controller', '内控经理'), function: 'internal-audit' },
  },
  steps: {
    try: {
      name: say('A team tries it', '团队自己先试'),
      kind: 'pilot',
      days: 15,
      seats: [
        ['initiator', 'engineer'],
        ['approver', 'lead'],
      ],
    },
    build: {
      name: say('Build or buy', '自研还是采购'),
      kind: 'selection',
      days: 15,
      seats: [
        ['approver', 'architect'],
        ['informed', 'other'],
      ],
    },
    security: {
      name: say('Security and data review', '安全与数据合规评审'),
      kind: 'approval',
      days: 15,
      seats: [
        ['approver', 'security'],
        ['approver', 'privacy'],
      ],
    },
    negotiate: {
      name: say('Quotes on the purchasing platform', '采购平台询价、谈价'),
      kind: 'selection',
      days: 10,
      seats: [
        ['approver', 'buyer'],
        ['informed', 'partner'],
      ],
    },
    quota: {
      name: say('From the team’s quarterly quota', '用团队季度额度'),
      kind: 'budget',
      days: 3,
      seats: [['approver', 'lead']],
    },
    vice: {
      name: say('The vice president releases', '副总裁审批'),
      kind: 'budget',
      days: 8,
      seats: [
        ['approver', 'vice'],
        ['approver', 'partner'],
      ],
    },
    committee: {
      name: say('Technology spending committee', '技术投入评审会'),
      kind: 'budget',
      days: 15,
      seats: [
        ['approver', 'committee'],
        ['informed', 'control'],
      ],
    },
    order: {
      name: say('Order and contract', '下单与合同'),
      kind: 'contract',
      days: 10,
      seats: [
        ['approver', 'buyer'],
        ['informed', 'legal'],
      ],
      terms: [
        say('Price by usage with a monthly cap', '按量计价，月度封顶'),
        say('Export of all data on leaving', '停用时可导出全部数据'),
      ],
    },
    release: {
      name: say('Released to one team, then to all', '灰度发布，再全量'),
      kind: 'rollout',
      days: 30,
      seats: [
        ['executor', 'engineer'],
        ['executor', 'lead'],
        ['approver', 'architect'],
      ],
    },
    paid: {
      name: say('Paid by month, reviewed by quarter', '按月付款、按季复盘'),
      kind: 'payment',
      days: 30,
      seats: [
        ['approver', 'partner'],
        ['executor', 'lead'],
      ],
    },
  },
  links: [
    ['try', 'build'],
    ['build', 'security'],
    ['security', 'negotiate'],
    ['negotiate', 'quota', { kind: 'up-to', amount: LEAD }],
    ['negotiate', 'vice', { kind: 'above', amount: LEAD }],
    ['vice', 'committee', { kind: 'above', amount: VICE_PRESIDENT }],
    ['vice', 'order', { kind: 'up-to', amount: VICE_PRESIDENT }],
    ['quota', 'order'],
    ['committee', 'order'],
    ['order', 'release'],
    ['release', 'paid'],
  ],
  sways: [
    ['engineer', 'lead', 'strong'],
    ['other', 'architect', 'strong'],
    ['architect', 'vice'],
  ],
  absent: ['risk-control'],
  needs: [
    ['user-department', 'initiator', 'pilot'],
    ['it', 'approver', 'selection'],
    ['information-security', 'approver', 'approval'],
    ['data-protection', 'approver', 'approval'],
    ['procurement', 'approver', 'selection'],
    ['executive', 'approver', 'budget'],
    ['finance', 'approver', 'budget'],
    ['legal', 'informed', 'contract'],
    ['user-department', 'executor', 'rollout'],
    ['it', 'opinion-holder', null],
  ],
}));
