/** How a state-owned holding in China buys a service for its subsidiaries; invented from end to end. */
import { drawSample } from './drawSample.ts';
import { CATEGORIES, SIZES } from './sides.ts';

const SUBSIDIARY = 1_000_000;
const HOLDING = 20_000_000;

export const holding = drawSample('holding', (say) => ({
  fields: {
    name: say('State-owned holding, China: service framework', '控股集团：面向子公司的服务框架'),
    category: CATEGORIES.services(say),
    industry: say('Several industries', '多元化集团'),
    companySize: SIZES.over5000(say),
    profile: 'national',
    procedure: 'public-tender',
    tenderRegime: 'cn-bidding',
    offerKinds: ['service'],
    touchesMoney: false,
    touchesData: false,
    currency: 'CNY',
    viewpoint: say('the head of operations of the subsidiary that asked', '提出需求的子公司运营负责人'),
  },
  volume: say(
    'CNY 2 to 50 million for a framework of two to three years, 8 to 18 months to get there; call-offs of 0.1 to 2 million.',
    '两至三年框架 200 万至 5000 万元，签下框架 8 至 18 个月；单次下单 10 万至 200 万元。',
  ),
  traps: [
    say(
      'The framework stands and nobody calls off. Have two subsidiaries’ volumes in the paper before it is tendered.',
      '框架签了没人下单。招标前把两家子公司的用量写进立项材料。',
    ),
    say(
      'Two budgets: the holding negotiates, the subsidiaries pay. Ask each of them which line it comes from.',
      '两本预算：集团谈价，子公司出钱。逐家问清从哪个科目出。',
    ),
    say(
      'A subsidiary with its own supplier vetoes without a word, by not ordering.',
      '有老供应商的子公司不说反对，只是不下单。',
    ),
    say(
      'The paper goes to the party committee for study first; without that the board does not take it up.',
      '议题先经党委前置研究，否则上不了董事会。',
    ),
  ],
  basis: [
    say(
      'Steps and bodies: usual practice of state-owned holdings with central purchasing.',
      '环节与会议：实行集中采购的国有控股集团的通行做法。',
    ),
    say(
      'Law: rules on purchasing of central state-owned enterprises (2024), Bidding Law where it applies. Check locally.',
      '法规：《关于规范中央企业采购管理工作的指导意见》（国资发改革规〔2024〕53号）；依法必招的适用《招标投标法》。请核实。',
    ),
    say(
      'Limits and working days: rules of thumb. Replace them by the list of powers of this holding.',
      '审批权限和工作日为经验值，请以该集团权责清单为准。',
    ),
  ],
  people: {
    head: { title: say('General manager of the subsidiary', '子公司总经理'), function: 'executive', limit: SUBSIDIARY },
    user: { title: say('Head of operations of the subsidiary', '子公司运营负责人'), function: 'operations' },
    finance: { title: say('Head of finance of the subsidiary', '子公司财务负责人'), function: 'finance' },
    second: { title: say('General manager of the second subsidiary', '第二家子公司总经理'), function: 'operations' },
    department: {
      title: say('Head of the group department in charge', '集团归口管理部门负责人'),
      function: 'administration',
    },
    procurement: { title: say('Head of group purchasing', '集团采购中心负责人'), function: 'procurement' },
    cfo: { title: say('Group finance director', '集团财务总监'), function: 'finance' },
    risk: { title: say('Head of risk and internal control', '风控合规部负责人'), function: 'risk-control' },
    legal: { title: say('General counsel', '总法律顾问'), function: 'legal' },
    vice: { title: say('Deputy general manager in charge', '集团分管副总经理'), function: 'executive', limit: HOLDING },
    party: { body: say('Party committee', '集团党委会'), function: 'executive' },
    board: { body: say('Board of the holding', '集团董事会'), function: 'executive', limit: 'unlimited' },
    agency: { title: say('Project lead at the tender agency', '招标代理机构项目负责人'), function: 'tender-agency' },
    discipline: {
      title: say('Discipline inspector of the group', '集团纪检监察负责人'),
      function: 'discipline-inspection',
    },
  },
  steps: {
    ask: {
      name: say('A subsidiary asks', '子公司提出'),
      kind: 'need',
      days: 25,
      seats: [
        ['initiator', 'user'],
        ['informed', 'head'],
        ['informed', 'finance'],
      ],
    },
    rule: {
      name: say('Group guideline: who buys what together', '集团定目录：哪些集采'),
      kind: 'search',
      days: 30,
      seats: [
        ['approver', 'department'],
        ['approver', 'procurement'],
        ['informed', 'second'],
      ],
    },
    plan: {
      name: say('Volumes and budgets collected', '汇总用量与预算'),
      kind: 'budget',
      days: 30,
      seats: [
        ['approver', 'cfo'],
        ['executor', 'finance'],
      ],
    },
    vice: {
      name: say('The deputy general manager approves', '分管副总审批'),
      kind: 'approval',
      days: 12,
      seats: [
        ['approver', 'vice'],
        ['informed', 'risk'],
      ],
    },
    party: {
      name: say('Studied by the party committee', '党委前置研究'),
      kind: 'approval',
      days: 15,
      seats: [
        ['approver', 'party'],
        ['informed', 'discipline'],
      ],
    },
    board: {
      name: say('Board of the holding', '集团董事会'),
      kind: 'approval',
      days: 25,
      seats: [['approver', 'board']],
    },
    tender: {
      name: say('Group tender', '集团招标'),
      kind: 'tender',
      days: 40,
      seats: [
        ['executor', 'agency'],
        ['executor', 'procurement'],
        ['informed', 'discipline'],
      ],
    },
    framework: {
      name: say('Framework agreement', '框架协议'),
      kind: 'contract',
      days: 25,
      seats: [
        ['approver', 'procurement'],
        ['approver', 'legal'],
      ],
      terms: [
        say('Rate card for all subsidiaries', '各子公司统一费率表'),
        say('No minimum volume promised', '不承诺最低采购量'),
      ],
    },
    calls: {
      name: say('Each subsidiary releases its call-off', '子公司各自批单'),
      kind: 'approval',
      days: 12,
      seats: [
        ['approver', 'head'],
        ['approver', 'finance'],
        ['informed', 'procurement'],
      ],
    },
    work: {
      name: say('Service in the subsidiaries', '在子公司落地服务'),
      kind: 'rollout',
      days: 60,
      seats: [
        ['executor', 'user'],
        ['executor', 'second'],
      ],
    },
    paid: {
      name: say('Accepted and paid below, reported above', '子公司验收付款，集团汇总考核'),
      kind: 'payment',
      days: 40,
      seats: [
        ['approver', 'finance'],
        ['informed', 'department'],
      ],
    },
  },
  links: [
    ['ask', 'rule'],
    ['rule', 'plan'],
    ['plan', 'vice'],
    ['vice', 'tender', { kind: 'up-to', amount: HOLDING }],
    ['vice', 'party', { kind: 'above', amount: HOLDING }],
    ['party', 'board'],
    ['board', 'tender'],
    ['tender', 'framework'],
    ['framework', 'calls'],
    ['calls', 'work'],
    ['work', 'paid'],
  ],
  sways: [
    ['second', 'department', 'strong'],
    ['user', 'head'],
  ],
  needs: [
    ['operations', 'initiator', 'need'],
    ['administration', 'approver', 'search'],
    ['procurement', 'approver', 'search'],
    ['finance', 'approver', 'budget'],
    ['executive', 'approver', 'approval'],
    ['risk-control', 'informed', 'approval'],
    ['tender-agency', 'executor', 'tender'],
    ['legal', 'approver', 'contract'],
    ['finance', 'approver', 'approval'],
    ['operations', 'executor', 'rollout'],
    ['finance', 'approver', 'payment'],
    ['operations', 'opinion-holder', null],
  ],
}));
