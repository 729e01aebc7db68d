/** How a property group in China buys materials and works for its sites; invented from end to end. */
import { drawSample } from './drawSample.ts';
import { CATEGORIES, SIZES } from './sides.ts';

const PROJECT = 200_000;
const REGION = 3_000_000;

export const propertyGroup = drawSample('property-group', (say) => ({
  fields: {
    name: say('Property group, China: materials for all sites', '地产集团：材料设备集中采购'),
    category: CATEGORIES.materials(say),
    industry: say('Property', '房地产'),
    companySize: SIZES.over5000(say),
    profile: 'national',
    procedure: 'private-tender',
    offerKinds: ['goods', 'works'],
    touchesMoney: false,
    touchesData: false,
    currency: 'CNY',
    viewpoint: say('the project manager', '项目总经理'),
  },
  volume: say(
    'CNY 1 to 30 million a year under a framework, 3 to 8 months to get into it; the order comes site by site and can stay away.',
    '框架内年采购 100 万至 3000 万元，入围 3 至 8 个月；订单按项目下达，也可能一直不下。',
  ),
  traps: [
    say(
      'Payment in flats or in paper of the group. Check its credit before you bid, and put the way of payment into the offer.',
      '以房抵款或商票付款。投标前先查信用，报价里写明付款方式。',
    ),
    say(
      'The framework has no volume in it. Ask which sites order in the next two quarters, by name.',
      '框架协议里没有量。问清未来两个季度哪些项目下单，要具体到项目。',
    ),
    say(
      'The site stops and your goods lie there. Agree on part deliveries and on who guards them.',
      '工地停工，货压在现场。约定分批到货，写明由谁保管。',
    ),
    say(
      'Cost control measures what was built, not what was delivered. Have quantities signed every month.',
      '成本部按实测量结算，不按到货量。每月签认工程量。',
    ),
  ],
  basis: [
    say(
      'Steps and parts: usual practice of property groups with central purchasing.',
      '环节与角色：设有集采的地产集团的通行做法。',
    ),
    say(
      'Law: the Bidding Law applies where state funds are in the project; for works at most three per cent may be retained (rules of 2017); deposits for wages by local rules. Check locally.',
      '法规：国有资金项目适用《招标投标法》；工程质保金不超过结算价的 3%（建质〔2017〕138号）；农民工工资保证金按当地规定。请核实。',
    ),
    say(
      'Limits and working days: rules of thumb. Replace them by the rules of this group.',
      '审批权限和工作日为经验值，请以该集团制度为准。',
    ),
  ],
  people: {
    project: { title: say('Project manager', '项目总经理'), function: 'user-department', limit: PROJECT },
    site: { title: say('Site engineer', '现场工程师'), function: 'user-department' },
    design: { title: say('Design manager', '设计管理经理'), function: 'user-department' },
    cost: { title: say('Head of cost control', '成本管理部负责人'), function: 'finance' },
    centre: { title: say('Head of the tender centre', '招采中心负责人'), function: 'procurement' },
    region: { title: say('Regional managing director', '区域公司总经理'), function: 'executive', limit: REGION },
    award: { body: say('Award meeting', '集团定标会'), function: 'executive', limit: 'unlimited' },
    finance: { title: say('Regional finance head', '区域财务负责人'), function: 'finance' },
    legal: { title: say('Legal counsel', '法务'), function: 'legal' },
    audit: { title: say('Head of audit and supervision', '审计监察负责人'), function: 'internal-audit' },
    supervisor: { title: say('Supervising engineer of the site', '项目总监理工程师'), function: 'other' },
    manager: { title: say('Head of the property management company', '物业公司负责人'), function: 'operations' },
    institute: { title: say('Architect of the design institute', '设计院主创建筑师'), function: 'outside' },
  },
  steps: {
    need: {
      name: say('Sites tell what they need', '项目提需求'),
      kind: 'need',
      days: 15,
      seats: [
        ['initiator', 'project'],
        ['informed', 'design'],
      ],
    },
    plan: {
      name: say('Into the purchasing plan, with a target cost', '集采立项、定目标成本'),
      kind: 'budget',
      days: 20,
      seats: [
        ['approver', 'cost'],
        ['informed', 'finance'],
      ],
    },
    list: {
      name: say('Works visited, supplier listed', '考察入库'),
      kind: 'search',
      days: 30,
      seats: [
        ['approver', 'centre'],
        ['approver', 'design'],
        ['informed', 'audit'],
      ],
    },
    tender: {
      name: say('Tender by invitation', '邀请招标'),
      kind: 'tender',
      days: 30,
      seats: [
        ['executor', 'centre'],
        ['approver', 'cost'],
        ['informed', 'audit'],
      ],
    },
    region: {
      name: say('The region awards', '区域定标'),
      kind: 'approval',
      days: 10,
      seats: [['approver', 'region']],
    },
    award: {
      name: say('Award meeting of the group', '集团定标会'),
      kind: 'approval',
      days: 15,
      seats: [['approver', 'award']],
    },
    framework: {
      name: say('Framework agreement', '战略框架协议'),
      kind: 'contract',
      days: 15,
      seats: [
        ['approver', 'centre'],
        ['informed', 'legal'],
      ],
      terms: [
        say('Three per cent retained for two years', '质保金 3%，两年'),
        say('Unit prices fixed for a year', '单价一年不调'),
        say('Share of payment in the group’s paper', '商票付款的比例'),
      ],
    },
    orders: {
      name: say('Site orders, delivery, installation', '项目下单、到货、安装'),
      kind: 'rollout',
      days: 90,
      seats: [
        ['executor', 'site'],
        ['approver', 'project'],
        ['approver', 'supervisor'],
      ],
    },
    paid: {
      name: say('Measured, accepted, settled', '按进度验收结算'),
      kind: 'payment',
      days: 60,
      seats: [
        ['approver', 'cost'],
        ['approver', 'finance'],
        ['executor', 'site'],
      ],
    },
  },
  links: [
    ['need', 'plan'],
    ['plan', 'list'],
    ['list', 'tender'],
    ['tender', 'region', { kind: 'up-to', amount: REGION }],
    ['tender', 'award', { kind: 'above', amount: REGION }],
    ['region', 'framework'],
    ['award', 'framework'],
    ['framework', 'orders'],
    ['orders', 'paid'],
  ],
  sways: [
    ['institute', 'design', 'strong'],
    ['manager', 'region'],
    ['site', 'project'],
  ],
  needs: [
    ['user-department', 'initiator', 'need'],
    ['finance', 'approver', 'budget'],
    ['procurement', 'approver', 'search'],
    ['user-department', 'approver', 'search'],
    ['internal-audit', 'informed', 'tender'],
    ['executive', 'approver', 'approval'],
    ['legal', 'informed', 'contract'],
    ['user-department', 'approver', 'rollout'],
    ['finance', 'approver', 'payment'],
    ['outside', 'opinion-holder', null],
  ],
}));
