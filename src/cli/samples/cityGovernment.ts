/** How a city government in China buys a digital system; invented from end to end. */
import { drawSample } from './drawSample.ts';
import { CATEGORIES, SIZES } from './sides.ts';

const CITY = 10_000_000;

export const cityGovernment = drawSample('city-government', (say) => ({
  fields: {
    name: say('City government, China: digital system of a bureau', '市级政府：委办局信息化项目'),
    category: CATEGORIES.software(say),
    industry: say('Public administration', '政府'),
    companySize: SIZES.upTo5000(say),
    profile: 'regional',
    procedure: 'public-tender',
    tenderRegime: 'cn-procurement',
    offerKinds: ['system'],
    touchesMoney: false,
    touchesData: true,
    currency: 'CNY',
    viewpoint: say('the head of the business division', '业务处室处长'),
  },
  volume: say(
    'CNY 1 to 50 million for a project, 12 to 24 months from the first paper to the award; operation is bought as a service afterwards.',
    '单个项目 100 万至 5000 万元，从首份材料到中标 12 至 24 个月；建成后运维按服务采购。',
  ),
  traps: [
    say(
      'Whoever writes the feasibility study or the design may not bid for the project. Choose one of the two before the first page.',
      '编制可研或初设的单位不得再投标。动笔之前先选定做哪一头。',
    ),
    say(
      'The finance review cuts the sum, often by a fifth, and maintenance goes first. Each item of the estimate needs its evidence, maintenance as a line of its own.',
      '财政评审会核减，两成不少见，先砍的往往是运维。概算逐项要有依据，运维单列。',
    ),
    say(
      'What a shared platform of the city already has is not approved again. Say what is reused before the data bureau asks.',
      '市级共享平台已有的能力不再批建。先写清复用什么，不要等数据局来问。',
    ),
    say(
      'The leader in charge changes and the list of projects is opened anew. Keep every resolution and number.',
      '分管领导调整，项目清单重排。每次会议纪要和批文号都要留存。',
    ),
    say(
      'Final acceptance waits for security grading and cryptography reports, which take months.',
      '终验要等保测评和密评报告，出报告要数月。',
    ),
  ],
  basis: [
    say(
      'Steps and bodies: rules on government digital projects of the State Council’s office (2019) and of several cities.',
      '环节与会议：《国家政务信息化项目建设管理办法》（国办发〔2019〕57号）及多地市级办法。',
    ),
    say(
      'Law: Government Procurement Law and its regulation, article 18 among them; network security grading, cryptography assessment. Check locally.',
      '法规：《政府采购法》及实施条例（含第十八条）、网络安全等级保护、商用密码应用安全性评估。以当地规定为准。',
    ),
    say(
      'The limit and the working days: rules of thumb. Replace them by the rules of this city.',
      '金额界线和工作日为经验值，请以该市办法为准。',
    ),
  ],
  people: {
    division: { title: say('Head of the business division', '业务处室处长'), function: 'user-department' },
    clerk: { title: say('Clerk at the service counter', '窗口经办人员'), function: 'user-department' },
    deputy: { title: say('Deputy director of the bureau', '局分管副局长'), function: 'executive', limit: 'none' },
    group: { body: say('Party group of the bureau', '局党组会'), function: 'executive' },
    data: {
      title: say('Head of project review at the data bureau', '数据局项目管理处处长'),
      function: 'administration',
    },
    centre: { title: say('Head of the bureau’s information centre', '局信息中心主任'), function: 'it' },
    panel: { body: say('Expert panel', '专家评审组'), function: 'outside' },
    author: { title: say('Author of the feasibility study', '可研编制单位项目负责人'), function: 'outside' },
    review: { title: say('Head of the finance review centre', '财政评审中心负责人'), function: 'finance' },
    finance: { title: say('Bureau’s finance officer', '局财务科科长'), function: 'finance' },
    city: { body: say('Executive meeting of the city', '市政府常务会议'), function: 'executive', limit: 'unlimited' },
    purchase: { title: say('Purchasing officer of the bureau', '局政府采购经办'), function: 'procurement' },
    agency: { title: say('Project lead at the tender agency', '采购代理机构项目负责人'), function: 'tender-agency' },
    supervisor: { title: say('Supervising engineer', '项目总监理工程师'), function: 'other' },
    assessor: { title: say('Security assessor', '测评机构负责人'), function: 'outside' },
    legal: { title: say('Legal adviser of the bureau', '局法律顾问'), function: 'legal' },
    audit: { title: say('Auditor of the city', '市审计局审计人员'), function: 'internal-audit' },
  },
  steps: {
    need: {
      name: say('The division writes its need', '业务处室提需求'),
      kind: 'need',
      days: 40,
      seats: [
        ['initiator', 'division'],
        ['executor', 'clerk'],
        ['informed', 'deputy'],
      ],
    },
    joint: {
      name: say('Joint review by the data bureau', '数据局联审'),
      kind: 'search',
      days: 30,
      seats: [
        ['approver', 'data'],
        ['executor', 'centre'],
        ['informed', 'finance'],
      ],
    },
    study: {
      name: say('Feasibility, design, estimate', '可研、初设、概算评审'),
      kind: 'approval',
      days: 60,
      seats: [
        ['approver', 'panel'],
        ['executor', 'author'],
        ['approver', 'group'],
      ],
    },
    money: {
      name: say('Finance review', '财政评审与预算下达'),
      kind: 'budget',
      days: 60,
      seats: [
        ['approver', 'review'],
        ['executor', 'finance'],
      ],
    },
    city: {
      name: say('Executive meeting of the city', '市政府常务会议'),
      kind: 'approval',
      days: 20,
      seats: [['approver', 'city']],
    },
    tender: {
      name: say('Notice, bids, award', '意向公开、挂网、中标公示'),
      kind: 'tender',
      days: 50,
      seats: [
        ['executor', 'agency'],
        ['executor', 'purchase'],
      ],
    },
    contract: {
      name: say('Contract within 30 days', '三十日内签合同'),
      kind: 'contract',
      days: 15,
      seats: [
        ['approver', 'deputy'],
        ['informed', 'legal'],
      ],
      terms: [
        say('Payment by milestones of the supervising engineer', '按监理确认的节点付款'),
        say('Source code and data handed over', '移交源代码和数据'),
      ],
    },
    build: {
      name: say('Built under supervision, trial run, assessment', '监理下建设、初验试运行、测评'),
      kind: 'rollout',
      days: 120,
      seats: [
        ['approver', 'supervisor'],
        ['approver', 'centre'],
        ['executor', 'clerk'],
        ['informed', 'assessor'],
      ],
    },
    paid: {
      name: say('Final acceptance, audit, balance', '终验、审计、尾款'),
      kind: 'payment',
      days: 45,
      seats: [
        ['approver', 'division'],
        ['approver', 'finance'],
        ['informed', 'audit'],
      ],
    },
  },
  links: [
    ['need', 'joint'],
    ['joint', 'study'],
    ['study', 'money'],
    ['money', 'city', { kind: 'above', amount: CITY }],
    ['money', 'tender', { kind: 'up-to', amount: CITY }],
    ['city', 'tender'],
    ['tender', 'contract'],
    ['contract', 'build'],
    ['build', 'paid'],
  ],
  sways: [
    ['author', 'data'],
    ['clerk', 'division'],
  ],
  reportsTo: [['division', 'deputy']],
  needs: [
    ['user-department', 'initiator', 'need'],
    ['administration', 'approver', 'search'],
    ['executive', 'approver', 'approval'],
    ['outside', 'approver', 'approval'],
    ['finance', 'approver', 'budget'],
    ['tender-agency', 'executor', 'tender'],
    ['procurement', 'executor', 'tender'],
    ['executive', 'approver', 'contract'],
    ['legal', 'informed', 'contract'],
    ['it', 'approver', 'rollout'],
    ['outside', 'informed', 'rollout'],
    ['finance', 'approver', 'payment'],
    ['internal-audit', 'informed', 'payment'],
  ],
}));
