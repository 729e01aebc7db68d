/** How a retail chain in China buys equipment for its stores; invented from end to end. */
import { drawSample } from './drawSample.ts';
import { CATEGORIES, SIZES } from './sides.ts';

const HEAD = 300_000;
const VICE_PRESIDENT = 3_000_000;

export const retailChain = drawSample('retail-chain', (say) => ({
  fields: {
    name: say('Retail chain, China: equipment for all stores', '连锁零售：门店设备铺设'),
    category: CATEGORIES.equipment(say),
    industry: say('Retail', '零售'),
    companySize: SIZES.upTo5000(say),
    profile: 'national',
    procedure: 'quotations',
    offerKinds: ['goods', 'service'],
    touchesMoney: true,
    touchesData: true,
    currency: 'CNY',
    viewpoint: say('the head of store operations', '营运负责人'),
  },
  volume: say(
    'Counted per store: CNY 1 to 20 million over the roll-out, 3 to 6 months to the framework, then in lots of 20 to 50 stores.',
    '按店计价：整体铺设 100 万至 2000 万元，签框架 3 至 6 个月，之后每批 20 至 50 家店。',
  ),
  traps: [
    say(
      'Nothing is changed in the stores from October to the Spring Festival. A pilot begun in September is decided in March.',
      '十月到春节门店不做变更。九月开始的试点，三月才有结论。',
    ),
    say(
      'The pilot runs in the best store with the best manager. Ask for a usual one and a weak one too.',
      '试点选在店长最强的样板店。要求同时选一家普通店、一家弱店。',
    ),
    say(
      'Franchisees decide for themselves and pay for themselves; headquarters’ yes is not theirs.',
      '加盟店自己定、自己付钱，总部同意不等于加盟商同意。',
    ),
    say(
      'A till that stands still costs more than the device: ask for replacement within a day, also on Sundays.',
      '收银停一天比设备还贵：备机 24 小时内到店，周日也要算在内。',
    ),
  ],
  basis: [
    say(
      'Steps and parts: usual practice of chains with 100 stores and more.',
      '环节与角色：百店以上连锁企业的通行做法。',
    ),
    say(
      'Law: personal data of customers (PIPL); cameras and time records concern the staff, who are to be heard. Check locally.',
      '法规：顾客个人信息（《个人信息保护法》）；摄像和考勤涉及员工，须听取职工意见。以当地规定为准。',
    ),
    say(
      'Limits and working days: rules of thumb. Replace them by the rules of this chain.',
      '审批权限和工作日为经验值，请以该企业制度为准。',
    ),
  ],
  people: {
    operations: { title: say('Head of store operations', '营运总监'), function: 'operations', limit: HEAD },
    manager: { title: say('Manager of the pilot store', '试点店店长'), function: 'user-department' },
    area: { title: say('Area manager', '区域经理'), function: 'operations' },
    it: { title: say('Head of store systems', '门店系统负责人'), function: 'it' },
    loss: { title: say('Head of loss prevention', '防损负责人'), function: 'risk-control' },
    merchandise: { title: say('Merchandising director', '商品总监'), function: 'user-department' },
    finance: { title: say('Finance manager for stores', '门店财务经理'), function: 'finance' },
    procurement: { title: say('Buyer for non-resale goods', '非商品采购经理'), function: 'procurement' },
    vice: { title: say('Vice president', '副总裁'), function: 'executive', limit: VICE_PRESIDENT },
    sitting: { body: say('Investment meeting', '投资评审会'), function: 'executive', limit: 'unlimited' },
    legal: { title: say('Legal counsel', '法务'), function: 'legal' },
    franchise: { title: say('Largest franchisee', '最大的加盟商'), function: 'outside' },
  },
  steps: {
    pain: {
      name: say('The stores complain', '门店反映问题'),
      kind: 'need',
      days: 15,
      seats: [
        ['initiator', 'operations'],
        ['informed', 'area'],
      ],
    },
    project: {
      name: say('Headquarters makes it a project', '总部立项'),
      kind: 'search',
      days: 15,
      seats: [
        ['approver', 'it'],
        ['approver', 'merchandise'],
        ['informed', 'procurement'],
      ],
    },
    pilot: {
      name: say('Three pilot stores', '三家试点门店'),
      kind: 'pilot',
      days: 40,
      seats: [
        ['executor', 'manager'],
        ['approver', 'operations'],
        ['informed', 'loss'],
      ],
    },
    compare: {
      name: say('Offers per store compared', '按店比价'),
      kind: 'selection',
      days: 20,
      seats: [
        ['approver', 'procurement'],
        ['approver', 'loss'],
        ['informed', 'finance'],
      ],
    },
    budget: {
      name: say('Store budget', '门店预算'),
      kind: 'budget',
      days: 15,
      seats: [
        ['approver', 'finance'],
        ['approver', 'vice'],
      ],
    },
    sitting: {
      name: say('Investment meeting', '投资评审会'),
      kind: 'approval',
      days: 15,
      seats: [['approver', 'sitting']],
    },
    framework: {
      name: say('Framework contract', '框架合同'),
      kind: 'contract',
      days: 15,
      seats: [
        ['approver', 'procurement'],
        ['informed', 'legal'],
      ],
      terms: [
        say('Price per store held for all lots', '单店价格在各批次保持不变'),
        say('Replacement in the store within 24 hours', '24 小时内到店换机'),
      ],
    },
    rollout: {
      name: say('Roll-out in lots', '分批铺店'),
      kind: 'rollout',
      days: 90,
      seats: [
        ['executor', 'area'],
        ['executor', 'manager'],
        ['approver', 'it'],
      ],
    },
    paid: {
      name: say('Accepted and paid by the store', '按店验收结算'),
      kind: 'payment',
      days: 30,
      seats: [
        ['executor', 'area'],
        ['approver', 'finance'],
      ],
    },
  },
  links: [
    ['pain', 'project'],
    ['project', 'pilot'],
    ['pilot', 'compare'],
    ['compare', 'budget'],
    ['budget', 'framework', { kind: 'up-to', amount: VICE_PRESIDENT }],
    ['budget', 'sitting', { kind: 'above', amount: VICE_PRESIDENT }],
    ['sitting', 'framework'],
    ['framework', 'rollout'],
    ['rollout', 'paid'],
  ],
  sways: [
    ['area', 'operations', 'strong'],
    ['manager', 'area'],
    ['franchise', 'vice', 'strong'],
  ],
  needs: [
    ['operations', 'initiator', 'need'],
    ['it', 'approver', 'search'],
    ['user-department', 'executor', 'pilot'],
    ['procurement', 'approver', 'selection'],
    ['risk-control', 'approver', 'selection'],
    ['finance', 'approver', 'budget'],
    ['executive', 'approver', 'budget'],
    ['legal', 'informed', 'contract'],
    ['operations', 'executor', 'rollout'],
    ['finance', 'approver', 'payment'],
    ['outside', 'opinion-holder', null],
  ],
}));
