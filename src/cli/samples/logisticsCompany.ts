/** How a logistics company in Germany buys automation for its hubs; invented from end to end. */
import { drawSample } from './drawSample.ts';
import { CATEGORIES, SIZES } from './sides.ts';

const HUB = 50_000;
const OPERATIONS = 250_000;

export const logisticsCompany = drawSample('logistics-company', (say) => ({
  fields: {
    name: say('Logistics company, Germany: automation hub by hub', '德国物流公司：分拨中心自动化设备'),
    category: CATEGORIES.equipment(say),
    industry: say('Logistics', '物流'),
    companySize: SIZES.upTo5000(say),
    profile: 'regional',
    procedure: 'quotations',
    offerKinds: ['goods', 'system'],
    touchesMoney: false,
    touchesData: true,
    currency: 'EUR',
    viewpoint: say('the head of the hub', '分拨中心负责人'),
  },
  volume: say(
    'EUR 0.1 to 2 million a hub, 4 to 9 months to the first order; the second hub follows within half a year or never.',
    '单个分拨中心 10 万至 200 万欧元，到首单 4 至 9 个月；第二个中心半年内跟上，否则就没有下文。',
  ),
  traps: [
    say(
      'Peak runs from September to December: no trial, no change, no visitor in those weeks.',
      '九月到十二月是高峰，其间不试点、不变更、不接待。',
    ),
    say(
      'The contract with the key customer ends before the machine has paid for itself. Ask for its last day, and offer a lease that ends with it.',
      '大客户的合同比设备回本先到期。问清到期日，可提供同期结束的租赁。',
    ),
    say(
      'The key customer’s auditor can stop the process that the hub has just bought. Let the auditor read the description first.',
      '大客户的审核员能叫停刚买的流程。先让审核员看过流程说明。',
    ),
    say(
      'Lines per hour in the offer, floor load and fire doors on site: the second decides.',
      '方案里写每小时处理量，现场看的是地面承重和防火门，定生死的是后者。',
    ),
  ],
  basis: [
    say(
      'Steps and parts: usual practice of contract logistics in Germany and its neighbours.',
      '环节与角色：德国及周边合同物流企业的通行做法。',
    ),
    say(
      'Law: the works council agrees to what records place or hours of people (BetrVG, section 87); risk assessment and inspection before first use (BetrSichV, sections 3 and 14). Check locally.',
      '法规：记录员工位置或工时的须职工委员会同意（BetrVG 第 87 条）；启用前须做风险评估和检验（BetrSichV 第 3、14 条）。请按当地规定核实。',
    ),
    say(
      'Limits and working days: rules of thumb. Replace them by the rules of this company.',
      '审批权限和工作日为经验值，请以该公司制度为准。',
    ),
  ],
  people: {
    hub: { title: say('Head of the hub', '分拨中心负责人'), function: 'operations', limit: HUB },
    shift: { title: say('Night shift leader', '夜班班长'), function: 'user-department' },
    safety: { title: say('Safety officer', '安全主管'), function: 'other' },
    it: { title: say('Head of warehouse systems', '仓储系统负责人'), function: 'it' },
    council: { body: say('Works council', '职工委员会'), function: 'staff-representation' },
    engineering: { title: say('Head of process engineering', '流程工程负责人'), function: 'operations' },
    buyer: { title: say('Technical buyer', '技术采购'), function: 'procurement' },
    finance: { title: say('Controller for investments', '投资控制经理'), function: 'finance' },
    coo: { title: say('Chief operating officer', '首席运营官'), function: 'executive', limit: OPERATIONS },
    sitting: { body: say('Capital spending meeting', '投资例会'), function: 'executive', limit: 'unlimited' },
    legal: { title: say('Company counsel', '法务'), function: 'legal' },
    account: {
      title: say('Key account manager for the main customer', '负责主要客户的客户经理'),
      function: 'sales',
    },
    auditor: { title: say('Main customer’s auditor', '主要客户方审核员'), function: 'outside' },
    audit: { title: say('Internal auditor', '内部审计师'), function: 'internal-audit' },
  },
  steps: {
    loss: {
      name: say('Too many errors, too few hands', '差错多、人手少'),
      kind: 'need',
      days: 15,
      seats: [
        ['initiator', 'hub'],
        ['informed', 'engineering'],
      ],
    },
    trial: {
      name: say('Trial in one hall', '在一个库区试点'),
      kind: 'pilot',
      days: 40,
      seats: [
        ['approver', 'hub'],
        ['executor', 'shift'],
        ['approver', 'safety'],
        ['approver', 'council'],
      ],
    },
    compare: {
      name: say('Three concepts compared', '三家方案比较'),
      kind: 'selection',
      days: 20,
      seats: [
        ['approver', 'engineering'],
        ['approver', 'it'],
        ['approver', 'buyer'],
      ],
    },
    coo: {
      name: say('The operating officer signs', '运营负责人审批'),
      kind: 'budget',
      days: 10,
      seats: [
        ['approver', 'coo'],
        ['informed', 'finance'],
      ],
    },
    sitting: {
      name: say('Capital spending meeting', '投资例会'),
      kind: 'budget',
      days: 20,
      seats: [
        ['approver', 'sitting'],
        ['approver', 'finance'],
        ['informed', 'audit'],
      ],
    },
    contract: {
      name: say('Contract with service level', '合同与服务等级'),
      kind: 'contract',
      days: 20,
      seats: [
        ['approver', 'buyer'],
        ['informed', 'legal'],
      ],
      terms: [
        say('Uptime of 98 per cent, measured by shift', '按班次计可用率 98%'),
        say('Technician on site within four hours in peak', '旺季四小时内技术人员到场'),
      ],
    },
    hubs: {
      name: say('Hub by hub, never in peak', '逐个中心上线，避开高峰'),
      kind: 'rollout',
      days: 80,
      seats: [
        ['executor', 'hub'],
        ['executor', 'shift'],
        ['approver', 'safety'],
      ],
    },
    paid: {
      name: say('Accepted, then invoiced by month', '验收后按月结算'),
      kind: 'payment',
      days: 30,
      seats: [
        ['approver', 'finance'],
        ['executor', 'hub'],
      ],
    },
  },
  links: [
    ['loss', 'trial'],
    ['trial', 'compare'],
    ['compare', 'coo', { kind: 'up-to', amount: OPERATIONS }],
    ['compare', 'sitting', { kind: 'above', amount: OPERATIONS }],
    ['coo', 'contract'],
    ['sitting', 'contract'],
    ['contract', 'hubs'],
    ['hubs', 'paid'],
  ],
  sways: [
    ['account', 'coo', 'strong'],
    ['auditor', 'account', 'strong'],
    ['shift', 'hub'],
  ],
  needs: [
    ['operations', 'initiator', 'need'],
    ['user-department', 'executor', 'pilot'],
    ['staff-representation', 'approver', 'pilot'],
    ['operations', 'approver', 'selection'],
    ['it', 'approver', 'selection'],
    ['procurement', 'approver', 'selection'],
    ['executive', 'approver', 'budget'],
    ['finance', 'approver', 'budget'],
    ['legal', 'informed', 'contract'],
    ['finance', 'approver', 'payment'],
    ['outside', 'opinion-holder', null],
  ],
}));
