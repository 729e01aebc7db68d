/** How a manufacturing group buys equipment for one of its plants; invented from end to end. */
import { drawSample } from './drawSample.ts';
import { CATEGORIES, SIZES } from './sides.ts';

const PLANT = 150_000;
const DIVISION = 500_000;
const COMMITTEE = 2_000_000;

export const manufacturingGroup = drawSample('manufacturing-group', (say) => ({
  fields: {
    name: say('Manufacturing group, Germany: equipment for a plant', '德国制造集团：工厂设备采购'),
    category: CATEGORIES.equipment(say),
    industry: say('Manufacturing', '制造业'),
    companySize: SIZES.over5000(say),
    profile: 'global',
    procedure: 'private-tender',
    offerKinds: ['goods', 'system'],
    touchesMoney: false,
    touchesData: true,
    currency: 'EUR',
    viewpoint: say('the plant manager', '厂长'),
  },
  volume: say(
    'EUR 0.2 to 4 million for one line, 6 to 14 months from the first talk to the order; spare parts and service come on top every year.',
    '单条产线 20 万至 400 万欧元，从初次接触到下单 6 至 14 个月；备件和服务每年另计。',
  ),
  traps: [
    say(
      'The plant believes that it decides, and so does group purchasing. Ask both who signs at this amount.',
      '工厂觉得自己说了算，集团采购也这么想。两边都要问清：这个金额由谁签字。',
    ),
    say(
      'The trial parts are good and nobody has put money for the order into the plan. Find the line in the investment plan before the trial begins.',
      '试加工效果很好，但采购没有列入预算。试加工之前就要找到投资计划里的那一行。',
    ),
    say(
      'The window for next year’s investment plan closes in autumn; whoever misses it waits for a year.',
      '次年投资计划秋季截止，错过就要再等一年。',
    ),
    say(
      'Operational technology and safety are asked last and stop the start-up.',
      '工控网络和安全环保部门最后才被问到，结果上线被叫停。',
    ),
  ],
  basis: [
    say(
      'Steps, parts and traps: usual practice of groups with several plants in Germany and Europe.',
      '环节、角色和常见问题：德国及欧洲多工厂集团的通行做法。',
    ),
    say(
      'Limits and working days: rules of thumb. Replace them by the rules of this group.',
      '审批权限和工作日为经验值，请以该集团的制度为准。',
    ),
    say(
      'Works council: told and heard before new machines come (BetrVG, section 90); agrees where they record how people work (section 87). EU Machinery Regulation from January 2027. Check locally.',
      '职工委员会：新设备须事先告知并听取意见（德国《企业组织法》BetrVG 第 90 条）；设备会记录员工作业的，须其同意（第 87 条）。欧盟机械法规自 2027 年 1 月适用。请按当地规定核实。',
    ),
  ],
  people: {
    plant: { title: say('Plant manager', '厂长'), function: 'operations', limit: PLANT },
    maintenance: { title: say('Head of maintenance', '设备维护负责人'), function: 'operations' },
    shifts: { title: say('Shift supervisor', '班组长'), function: 'user-department' },
    engineer: { title: say('Process engineer', '工艺工程师'), function: 'user-department' },
    ot: { title: say('Head of IT and plant networks', 'IT 与工控网络负责人'), function: 'it' },
    ehs: { title: say('Safety and environment officer', '安全环保负责人'), function: 'other' },
    council: { body: say('Works council of the plant', '工厂职工委员会'), function: 'staff-representation' },
    controller: { title: say('Plant controller', '工厂财务控制经理'), function: 'finance', limit: 'none' },
    procurement: { title: say('Category buyer in group purchasing', '集团采购品类经理'), function: 'procurement' },
    division: { title: say('Head of the division', '事业部负责人'), function: 'executive', limit: DIVISION },
    committee: { body: say('Investment committee', '投资评审委员会'), function: 'executive', limit: COMMITTEE },
    board: { body: say('Management board', '集团执行董事会'), function: 'executive', limit: 'unlimited' },
    legal: { title: say('Counsel for purchasing contracts', '采购合同法务'), function: 'legal' },
    audit: { title: say('Internal auditor', '内部审计师'), function: 'internal-audit' },
    sister: { title: say('Plant manager of the sister plant', '兄弟工厂厂长'), function: 'operations' },
  },
  steps: {
    problem: {
      name: say('The line has a problem', '产线提出问题'),
      kind: 'need',
      days: 20,
      seats: [
        ['initiator', 'plant'],
        ['executor', 'maintenance'],
        ['informed', 'shifts'],
      ],
    },
    plan: {
      name: say('Entered in the investment plan', '列入投资计划'),
      kind: 'budget',
      days: 25,
      seats: [
        ['approver', 'controller'],
        ['informed', 'division'],
      ],
    },
    talks: {
      name: say('Suppliers and technical talks', '供应商与技术交流'),
      kind: 'selection',
      days: 30,
      seats: [
        ['approver', 'engineer'],
        ['approver', 'ot'],
        ['approver', 'ehs'],
        ['informed', 'council'],
      ],
    },
    trial: {
      name: say('Trial with our own parts', '用自家工件试加工'),
      kind: 'pilot',
      days: 25,
      seats: [
        ['approver', 'plant'],
        ['executor', 'maintenance'],
        ['executor', 'shifts'],
      ],
    },
    offers: {
      name: say('Group purchasing compares offers', '集团采购比价'),
      kind: 'tender',
      days: 25,
      seats: [
        ['approver', 'procurement'],
        ['informed', 'controller'],
      ],
    },
    division: {
      name: say('The division signs', '事业部审批'),
      kind: 'approval',
      days: 10,
      seats: [['approver', 'division']],
    },
    committee: {
      name: say('Investment committee', '投资评审会'),
      kind: 'approval',
      days: 20,
      seats: [
        ['approver', 'committee'],
        ['informed', 'audit'],
      ],
    },
    board: {
      name: say('Management board', '集团执行董事会审批'),
      kind: 'approval',
      days: 25,
      seats: [['approver', 'board']],
    },
    contract: {
      name: say('Contract review', '合同评审'),
      kind: 'contract',
      days: 20,
      seats: [
        ['approver', 'legal'],
        ['approver', 'procurement'],
      ],
      terms: [
        say('Delay penalties by the week, capped', '延期交付按周计罚，设上限'),
        say('Spare parts available for ten years', '备件供应保证十年'),
        say('Part of the price held back until final acceptance', '留一部分货款到终验后支付'),
      ],
    },
    start: {
      name: say('Factory and site acceptance, start-up', '厂验、现场验收与上线'),
      kind: 'rollout',
      days: 60,
      seats: [
        ['approver', 'ehs'],
        ['executor', 'maintenance'],
        ['executor', 'shifts'],
      ],
    },
    paid: {
      name: say('Final acceptance and payment', '终验付款'),
      kind: 'payment',
      days: 30,
      seats: [
        ['approver', 'controller'],
        ['executor', 'maintenance'],
      ],
    },
  },
  links: [
    ['problem', 'plan'],
    ['plan', 'talks'],
    ['talks', 'trial'],
    ['trial', 'offers'],
    ['offers', 'division', { kind: 'up-to', amount: DIVISION }],
    ['offers', 'committee', { kind: 'above', amount: DIVISION }],
    ['committee', 'board', { kind: 'above', amount: COMMITTEE }],
    ['division', 'contract'],
    ['committee', 'contract', { kind: 'up-to', amount: COMMITTEE }],
    ['board', 'contract'],
    ['contract', 'start'],
    ['start', 'paid'],
  ],
  sways: [
    ['sister', 'division', 'strong'],
    ['maintenance', 'plant'],
    ['shifts', 'maintenance', 'strong'],
  ],
  needs: [
    ['operations', 'initiator', 'need'],
    ['finance', 'approver', 'budget'],
    ['user-department', 'approver', 'selection'],
    ['it', 'approver', 'selection'],
    ['staff-representation', 'informed', 'selection'],
    ['procurement', 'approver', 'tender'],
    ['executive', 'approver', 'approval'],
    ['legal', 'approver', 'contract'],
    ['operations', 'executor', 'rollout'],
    ['finance', 'approver', 'payment'],
    ['operations', 'opinion-holder', null],
  ],
}));
