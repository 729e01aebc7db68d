/** How a joint-stock bank in China buys a system for a business line; invented from end to end. */
import { drawSample } from './drawSample.ts';
import { CATEGORIES, SIZES } from './sides.ts';

const DEPARTMENT = 500_000;
const VICE_PRESIDENT = 5_000_000;

export const jointStockBank = drawSample('joint-stock-bank', (say) => ({
  fields: {
    name: say('Joint-stock bank, China: system for a business line', '股份制银行：业务条线系统'),
    category: CATEGORIES.software(say),
    industry: say('Banking', '银行'),
    companySize: SIZES.over5000(say),
    profile: 'national',
    procedure: 'private-tender',
    offerKinds: ['system'],
    touchesMoney: true,
    touchesData: true,
    currency: 'CNY',
    viewpoint: say('the head of the business line', '业务条线负责人'),
  },
  volume: say(
    'CNY 1 to 15 million for a system, 8 to 14 months to the contract; staff on site and maintenance are bought by the year.',
    '单个系统 100 万至 1500 万元，到签合同 8 至 14 个月；驻场人力和维保按年采购。',
  ),
  traps: [
    say(
      'Nothing goes live in the freeze around the year’s end and the yearly accounts. Count back from there.',
      '年末决算前后封网，不能投产。排期从这里倒推。',
    ),
    say(
      'Three free proofs of concept, and then the budget is asked for. Agree first who decides on what result.',
      '先做三轮免费 PoC，然后才去要预算。开始前先约定：看什么结果、谁来定。',
    ),
    say(
      'The list of admitted suppliers is closed for the year; admission takes weeks and stands before any award.',
      '当年准入名单已关闭。准入要数周，且必须在定标之前完成。',
    ),
    say(
      'Due diligence on the outsourcer is valid for a year; an old one is done again.',
      '外包尽职调查有效期一年，过期要重做。',
    ),
  ],
  basis: [
    say('Steps and bodies: usual practice of joint-stock banks in China.', '环节与会议：全国性股份制银行的通行做法。'),
    say(
      'Law: rules on risks of IT outsourcing of banks (2021): due diligence before the contract, audit right, exit plan. Check locally.',
      '监管：《银行保险机构信息科技外包风险监管办法》（2021）：签约前尽职调查、审计权、退出预案。请核实现行要求。',
    ),
    say(
      'Limits and working days: rules of thumb. Replace them by the rules of this bank.',
      '审批权限和工作日为经验值，请以该行制度为准。',
    ),
  ],
  people: {
    line: { title: say('Head of the business line', '业务部门总经理'), function: 'user-department' },
    product: { title: say('Product manager', '业务产品经理'), function: 'user-department' },
    tech: { title: say('Head of technology', '信息科技部总经理'), function: 'it', limit: DEPARTMENT },
    architect: { title: say('Chief architect', '架构负责人'), function: 'it' },
    security: { title: say('Head of information security', '信息安全负责人'), function: 'information-security' },
    risk: { title: say('Head of operational risk', '操作风险负责人'), function: 'risk-control' },
    compliance: { title: say('Head of compliance', '合规部负责人'), function: 'compliance' },
    legal: { title: say('Legal counsel', '法律事务部法律顾问'), function: 'legal' },
    finance: { title: say('Budget manager in finance', '计划财务部预算经理'), function: 'finance', limit: 'none' },
    procurement: { title: say('Head of central purchasing', '集中采购中心负责人'), function: 'procurement' },
    committee: { body: say('Purchasing committee', '集中采购评审委员会'), function: 'executive' },
    vice: { title: say('Vice president in charge', '分管副行长'), function: 'executive', limit: VICE_PRESIDENT },
    president: { body: say('Executive meeting of the bank', '行长办公会'), function: 'executive', limit: 'unlimited' },
    audit: { title: say('IT auditor', 'IT 审计经理'), function: 'internal-audit' },
    branch: { title: say('Head of the pilot branch', '试点分行行长'), function: 'operations' },
  },
  steps: {
    need: {
      name: say('The business asks', '业务提出需求'),
      kind: 'need',
      days: 30,
      seats: [
        ['initiator', 'line'],
        ['executor', 'product'],
      ],
    },
    project: {
      name: say('Technology puts it into the project plan', '科技立项'),
      kind: 'budget',
      days: 30,
      seats: [
        ['approver', 'tech'],
        ['approver', 'finance'],
        ['informed', 'architect'],
      ],
    },
    poc: {
      name: say('Proof of concept', 'PoC 验证'),
      kind: 'pilot',
      days: 40,
      seats: [
        ['approver', 'architect'],
        ['approver', 'security'],
        ['executor', 'product'],
      ],
    },
    admission: {
      name: say('Admission and due diligence', '供应商准入与尽职调查'),
      kind: 'search',
      days: 25,
      seats: [
        ['approver', 'procurement'],
        ['approver', 'risk'],
        ['informed', 'compliance'],
      ],
    },
    award: {
      name: say('Central purchasing awards', '集中采购评审'),
      kind: 'tender',
      days: 30,
      seats: [
        ['approver', 'committee'],
        ['executor', 'procurement'],
        ['informed', 'audit'],
      ],
    },
    department: {
      name: say('The department signs', '部门审批'),
      kind: 'approval',
      days: 8,
      seats: [['approver', 'tech']],
    },
    vice: {
      name: say('The vice president signs', '分管行长审批'),
      kind: 'approval',
      days: 12,
      seats: [['approver', 'vice']],
    },
    president: {
      name: say('Executive meeting of the bank', '行长办公会'),
      kind: 'approval',
      days: 20,
      seats: [['approver', 'president']],
    },
    review: {
      name: say('Outsourcing, legal and compliance countersign; contract', '外包、法务、合规会签与合同'),
      kind: 'contract',
      days: 25,
      seats: [
        ['approver', 'legal'],
        ['approver', 'compliance'],
        ['approver', 'risk'],
        ['executor', 'procurement'],
      ],
      terms: [
        say('Right of the bank and its supervisor to audit', '银行及监管机构的审计权'),
        say('No subcontractor without consent', '未经同意不得转包、分包'),
        say('Exit plan and handing over of data', '退出预案与数据移交'),
      ],
    },
    live: {
      name: say('Into production in a window, one branch first', '按窗口投产，先试点分行'),
      kind: 'rollout',
      days: 60,
      seats: [
        ['approver', 'tech'],
        ['approver', 'security'],
        ['executor', 'branch'],
      ],
    },
    paid: {
      name: say('Acceptance and payment', '验收付款'),
      kind: 'payment',
      days: 30,
      seats: [
        ['approver', 'line'],
        ['approver', 'finance'],
        ['executor', 'architect'],
      ],
    },
  },
  links: [
    ['need', 'project'],
    ['project', 'poc'],
    ['poc', 'admission'],
    ['admission', 'award'],
    ['award', 'department', { kind: 'up-to', amount: DEPARTMENT }],
    ['award', 'vice', { kind: 'above', amount: DEPARTMENT }],
    ['vice', 'president', { kind: 'above', amount: VICE_PRESIDENT }],
    ['vice', 'review', { kind: 'up-to', amount: VICE_PRESIDENT }],
    ['department', 'review'],
    ['president', 'review'],
    ['review', 'live'],
    ['live', 'paid'],
  ],
  sways: [
    ['branch', 'line'],
    ['product', 'line', 'strong'],
    ['architect', 'tech', 'strong'],
  ],
  reportsTo: [['tech', 'vice']],
  needs: [
    ['user-department', 'initiator', 'need'],
    ['it', 'approver', 'budget'],
    ['finance', 'approver', 'budget'],
    ['information-security', 'approver', 'pilot'],
    ['procurement', 'approver', 'search'],
    ['risk-control', 'approver', 'search'],
    ['executive', 'approver', 'approval'],
    ['legal', 'approver', 'contract'],
    ['compliance', 'approver', 'contract'],
    ['internal-audit', 'informed', 'tender'],
    ['it', 'approver', 'rollout'],
    ['finance', 'approver', 'payment'],
  ],
}));
