/** How an owner-run mid-size firm in Germany buys business software; invented from end to end. */
import { drawSample } from './drawSample.ts';
import { CATEGORIES, SIZES } from './sides.ts';

const HEAD = 25_000;
const MANAGER = 100_000;

export const ownerRunFirm = drawSample('owner-run-firm', (say) => ({
  fields: {
    name: say('Owner-run mid-size firm, Germany: business software', '德国家族中型企业：业务软件'),
    category: CATEGORIES.software(say),
    industry: say('Manufacturing', '制造业'),
    companySize: SIZES.upTo500(say),
    profile: 'regional',
    procedure: 'quotations',
    offerKinds: ['system'],
    touchesMoney: true,
    touchesData: true,
    currency: 'EUR',
    viewpoint: say('the head of the sales office', '销售内勤负责人'),
  },
  volume: say(
    'EUR 20,000 to 300,000 in the first year, 3 to 6 months from the first talk to the signature.',
    '首年 2 万至 30 万欧元，从初次接触到签字 3 至 6 个月。',
  ),
  traps: [
    say(
      'The adviser whom nobody has met says in one sentence what the owner then thinks: tax adviser, former managing director, brother-in-law.',
      '有个谁都没见过的顾问，一句话就定了老板的看法：税务顾问、前任总经理或亲戚。',
    ),
    say(
      'What was promised aloud counts as agreed here. Write down the same day what was said and what was not.',
      '口头答应的在这里就算数。当天书面确认说过什么、没说过什么。',
    ),
    say(
      'Owner and successor disagree about more than this purchase. Hear both, take no side.',
      '老板和接班人的分歧不止这一件事。两边都听，不站队。',
    ),
    say('Nothing is signed in August, nor between Christmas and Epiphany.', '八月以及圣诞到一月初没有人签字。'),
  ],
  basis: [
    say(
      'Steps and parts: usual practice of family-owned firms in Germany of this size.',
      '环节与角色：德国同等规模家族企业的通行做法。',
    ),
    say(
      'Law: data-processing agreement (GDPR, article 28); data protection officer from 20 people who regularly process data (BDSG, section 38); the works council, where there is one, agrees to what can watch people at work (BetrVG, section 87). Check locally.',
      '法规：数据处理协议（GDPR 第 28 条）；经常处理个人数据的员工满 20 人须设数据保护专员（BDSG 第 38 条）；设有职工委员会的，可监测员工的系统须其同意（BetrVG 第 87 条）。请按当地规定核实。',
    ),
    say(
      'Limits and working days: rules of thumb. Ask who signs for what, also while somebody is away.',
      '审批权限和工作日为经验值。请问清谁能签多少，不在时由谁代签。',
    ),
  ],
  people: {
    head: { title: say('Head of the sales office', '销售内勤负责人'), function: 'sales', limit: HEAD },
    works: { title: say('Works manager', '生产负责人'), function: 'operations' },
    foreman: { title: say('Senior foreman', '资深工长'), function: 'user-department' },
    accounts: {
      title: say('Commercial head (Prokurist)', '财务主管（有代理签字权）'),
      function: 'finance',
      limit: HEAD,
    },
    it: { title: say('Contact at the outside IT house', '外包 IT 负责人'), function: 'it' },
    dpo: { title: say('Data protection officer', '数据保护专员'), function: 'data-protection' },
    council: { body: say('Works council', '职工委员会'), function: 'staff-representation' },
    manager: { title: say('Managing director', '总经理'), function: 'executive', limit: MANAGER },
    owner: { title: say('Owner', '老板'), function: 'shareholder', limit: 'unlimited' },
    successor: { title: say('Designated successor', '接班人'), function: 'shareholder' },
    tax: { title: say('Tax adviser', '税务顾问'), function: 'outside' },
    lawyer: { title: say('The firm’s lawyer', '常年律师'), function: 'legal' },
    desk: { title: say('Owner’s assistant', '老板助理'), function: 'administration' },
  },
  steps: {
    need: {
      name: say('Something must be done', '这事不能再拖了'),
      kind: 'need',
      days: 10,
      seats: [
        ['initiator', 'head'],
        ['informed', 'works'],
      ],
    },
    visit: {
      name: say('Two or three come and show', '请两三家来看看'),
      kind: 'selection',
      days: 15,
      seats: [
        ['approver', 'works'],
        ['approver', 'it'],
        ['informed', 'accounts'],
      ],
    },
    trial: {
      name: say('Tried with our own orders', '拿自己的订单试一试'),
      kind: 'pilot',
      days: 20,
      seats: [
        ['executor', 'foreman'],
        ['approver', 'works'],
      ],
    },
    council: {
      name: say('The works council agrees', '职工委员会同意'),
      kind: 'approval',
      days: 20,
      seats: [
        ['approver', 'council'],
        ['informed', 'dpo'],
      ],
    },
    request: {
      name: say('Investment request', '投资申请'),
      kind: 'budget',
      days: 10,
      seats: [
        ['approver', 'accounts'],
        ['approver', 'manager'],
      ],
    },
    owner: {
      name: say('The owner signs', '老板签字'),
      kind: 'approval',
      days: 10,
      seats: [['approver', 'owner']],
    },
    contract: {
      name: say('Contract and data agreement', '合同与数据处理协议'),
      kind: 'contract',
      days: 10,
      seats: [
        ['approver', 'manager'],
        ['informed', 'lawyer'],
        ['informed', 'dpo'],
      ],
      terms: [
        say('Where the data lie, and a cap on price rises', '数据存放地点，涨价上限'),
        say('One person who comes when it stands still', '系统停摆时有固定的人上门'),
      ],
    },
    use: {
      name: say('In use, paid', '启用并付款'),
      kind: 'payment',
      days: 20,
      seats: [
        ['approver', 'accounts'],
        ['executor', 'foreman'],
        ['executor', 'it'],
      ],
    },
  },
  links: [
    ['need', 'visit'],
    ['visit', 'trial'],
    ['trial', 'council', { kind: 'text', text: say('a works council exists', '设有职工委员会') }],
    ['trial', 'request'],
    ['council', 'request'],
    ['request', 'owner', { kind: 'above', amount: MANAGER }],
    ['request', 'contract', { kind: 'up-to', amount: MANAGER }],
    ['owner', 'contract'],
    ['contract', 'use'],
  ],
  sways: [
    ['tax', 'owner', 'strong'],
    ['successor', 'owner', 'strong'],
    ['foreman', 'works', 'strong'],
  ],
  guards: [['desk', 'owner']],
  reportsTo: [['manager', 'owner']],
  absent: ['procurement', 'risk-control', 'internal-audit'],
  needs: [
    ['sales', 'initiator', 'need'],
    ['operations', 'approver', 'selection'],
    ['it', 'approver', 'selection'],
    ['user-department', 'executor', 'pilot'],
    ['finance', 'approver', 'budget'],
    ['executive', 'approver', 'budget'],
    ['shareholder', 'approver', 'approval'],
    ['legal', 'informed', 'contract'],
    ['data-protection', 'informed', 'contract'],
    ['outside', 'opinion-holder', null],
  ],
}));
