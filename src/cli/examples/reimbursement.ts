/** The trainers' example: a group buys a finance-reimbursement system, at the start of the class; invented from end to end. */
import type { BuyingMap } from '../../model/map.ts';
import type { Language } from '../../model/words.ts';
import { addDays, type Day } from '../../shared/day.ts';
import { drawMap } from './drawMap.ts';

/** The map in one language, with its days told from `today`. */
export function reimbursement(language: Language, today: Day): BuyingMap {
  const say = (en: string, zh: string): string => (language === 'en' ? en : zh);
  return drawMap({
    id: `example-reimbursement-${language}`,
    today,
    fields: {
      name: say('A reimbursement system for Northlake Group', '北湖集团采购费用报销系统'),
      customer: say('Northlake Group', '北湖集团'),
      viewpoint: say('the head of administration', '行政负责人'),
      offer: say('Travel and expense reimbursement system', '差旅与费用报销系统'),
      offerKinds: ['system'],
      touchesMoney: true,
      touchesData: true,
      amount: 600_000,
      currency: 'CNY',
      budgetPublished: false,
      reasonNow: say(
        'The old claims tool loses its support, and the group wants the new year’s travel in one system.',
        '旧报销工具即将停止维护，集团希望新一年的差旅费用统一走一套系统。',
      ),
      // A hundred working days, which is more than its steps usually take.
      reasonBy: addDays(today, 140),
      problems: ['showcases'],
      profile: 'national',
      category: say('Reimbursement system', '费用报销系统'),
      industry: say('Diversified group', '多元化集团'),
      companySize: say('3,000 to 5,000 employees', '3000 至 5000 人'),
      contested: false,
      notes: say(
        'For the class: is it enough to win the CFO? Work from the left to the right, and watch what each of them needs to hear before anybody speaks of fees. Customer, people and figures are invented.',
        '课堂练习：只搞定 CFO 就够了吗？请从左到右一个环节一个环节地走，看看谈费用之前，每个人分别要先听到什么。客户、人物和数字均为虚构。',
      ),
    },
    people: {
      administration: {
        name: say('Zhou Lan', '周岚'),
        title: say('Head of administration', '行政负责人'),
        function: 'administration',
        contact: 'none',
        weight: 'small',
      },
      sales: {
        name: say('Xu Yang', '许扬'),
        title: say('Head of sales', '销售负责人'),
        function: 'sales',
        contact: 'none',
        weight: 'medium',
        limit: 50_000,
      },
      research: {
        name: say('He Jing', '何静'),
        title: say('Head of R&D', '研发负责人'),
        function: 'user-department',
        contact: 'none',
        weight: 'medium',
        limit: 50_000,
      },
      it: {
        name: say('Tang Bo', '唐博'),
        title: say('IT manager', 'IT 经理'),
        function: 'it',
        contact: 'none',
        weight: 'medium',
        limit: 50_000,
      },
      risk: {
        name: say('Fang Rui', '方睿'),
        title: say('Head of risk control', '风控负责人'),
        function: 'risk-control',
        contact: 'none',
        weight: 'medium',
        limit: 'none',
      },
      audit: {
        name: say('Shi Qing', '石青'),
        title: say('Internal auditor', '内审专员'),
        function: 'internal-audit',
        contact: 'none',
        weight: 'small',
      },
      cfo: {
        name: say('Lu Ming', '陆明'),
        title: say('CFO', '首席财务官 (CFO)'),
        function: 'finance',
        stance: 'supporter',
        contact: 'met',
        weight: 'large',
        limit: 1_000_000,
        kp: true,
      },
      accountant: {
        name: say('Deng Hui', '邓慧'),
        title: say('Chief accountant', '总会计师'),
        function: 'finance',
        contact: 'none',
        weight: 'medium',
        limit: 1_000_000,
      },
      cashier: {
        name: say('Song Yu', '宋屿'),
        title: say('Cashier', '出纳'),
        function: 'finance',
        contact: 'none',
        weight: 'small',
      },
      procurement: {
        name: say('Jiang Tao', '江涛'),
        title: say('Procurement manager', '采购经理'),
        function: 'procurement',
        contact: 'none',
        weight: 'medium',
        limit: 200_000,
      },
      legal: {
        name: say('Ye Fan', '叶帆'),
        title: say('Legal counsel', '法务'),
        function: 'legal',
        contact: 'none',
        weight: 'small',
      },
    },
    steps: {
      trips: {
        name: say('Trips and receipts', '差旅和票据'),
        kind: 'need',
        quote: say(
          'Flights and hotels are booked in one place and claimed in another. Every team wants its own approval path. I need one thing that holds both.',
          '订机票酒店在一个地方，报销又在另一个地方，各部门还都要自己的审批流程。我要的是一套能把两头接起来的东西。',
        ),
        seats: [['initiator', 'administration']],
      },
      usable: {
        name: say('Will people use it?', '大家用不用得起来'),
        kind: 'selection',
        quote: say(
          'Show us, on a phone in a taxi: photograph a receipt, take a claim back, add the one that turned up late. If it is a bother, nobody will touch it.',
          '先演示给我们看：在出租车上拿手机拍张票，提交了还能撤回，中途补一张也行。要是麻烦，没人会用。',
        ),
        seats: [
          ['approver', 'sales'],
          ['approver', 'research'],
          ['approver', 'it'],
        ],
      },
      safe: {
        name: say('Is it safe?', '稳不稳妥'),
        kind: 'approval',
        quote: say(
          'Checking after the money has gone is too late. What is caught before, what does the machine verify, and can we trace each claim to a person and a project?',
          '钱付出去再查就晚了。哪些能事前拦住，哪些能由系统验票，每一笔能不能追到人和项目？',
        ),
        seats: [
          ['approver', 'risk'],
          ['informed', 'audit'],
        ],
      },
      money: {
        name: say('The money', '钱的事'),
        kind: 'budget',
        quote: say(
          'My people spend their days matching slips. If reports and postings come by themselves, they can do the work I hired them for. Then tell me what it costs.',
          '我的人整天在对票。要是报表和入账能自动出来，他们才能去做该做的事。想清楚这些，再跟我谈多少钱。',
        ),
        seats: [
          ['approver', 'cfo'],
          ['executor', 'accountant'],
          ['executor', 'cashier'],
        ],
      },
      paper: {
        name: say('The paper', '走合同'),
        kind: 'contract',
        quote: say(
          'Three quotations, our template, our payment terms. Whatever you cannot accept, say so early and say why.',
          '三家比价，用我们的合同模板，按我们的付款条件。接受不了的早点说，并说明理由。',
        ),
        seats: [
          ['approver', 'procurement'],
          ['informed', 'legal'],
        ],
      },
      'in-use': {
        name: say('In use and paid', '上线和付款'),
        kind: 'payment',
        quote: say(
          'I sign for acceptance when one month’s books close on it without a single claim on paper.',
          '有一个月能不用纸质单据把账结完，我就签验收。',
        ),
        seats: [
          ['executor', 'administration'],
          ['approver', 'accountant'],
        ],
      },
    },
    links: [
      ['trips', 'usable'],
      ['usable', 'safe'],
      ['safe', 'money'],
      ['money', 'paper'],
      ['paper', 'in-use'],
    ],
    contacts: [
      {
        people: ['cfo'],
        inDays: -21,
        topics: ['value'],
        learnt: say(
          'Month-end closing takes nine days; two of them go into matching receipts.',
          '月结要九天，其中两天花在对票上。',
        ),
      },
      {
        people: ['cfo'],
        inDays: -6,
        topics: ['value', 'price'],
        learnt: say(
          'Likes the idea and asked for our best price. Said nothing about who else has to agree.',
          '认可思路，让我们报最优价。没提还需要谁点头。',
        ),
      },
    ],
    account: [
      {
        kind: 'saving',
        text: say('Accountants’ and cashiers’ hours spent on matching', '会计和出纳对票、催票的工时'),
        size: 'large',
        amount: 420_000,
        per: 'year',
        said: { by: 'cfo', inDays: -21 },
      },
      {
        kind: 'saving',
        text: say('Double and out-of-policy claims stopped before payment', '付款前拦下的重复报销和超标报销'),
        size: 'medium',
        amount: 180_000,
        per: 'year',
      },
      {
        kind: 'saving',
        text: say('Travel booked at the group’s own rates', '差旅按集团协议价预订'),
        size: 'medium',
        amount: 150_000,
        per: 'year',
      },
      {
        kind: 'money',
        text: say('Licence and set-up', '许可与实施'),
        size: 'large',
        amount: 600_000,
        per: 'once',
        stands: say('Our quotation', '我方报价单'),
      },
      {
        kind: 'money',
        text: say('Yearly service', '年度服务费'),
        size: 'small',
        amount: 60_000,
        per: 'year',
        stands: say('Our quotation', '我方报价单'),
      },
      {
        kind: 'time',
        text: say('Their project team for two months', '对方项目组两个月的投入'),
        size: 'medium',
        amount: 80_000,
        per: 'once',
      },
      {
        kind: 'learning',
        text: say('Half a day for every claimant', '每位报销人半天的学习'),
        size: 'medium',
        amount: 60_000,
        per: 'once',
      },
      {
        kind: 'change',
        text: say('Approval paths of all teams written down and agreed', '梳理并统一各部门审批流程'),
        size: 'small',
        amount: 50_000,
        per: 'once',
      },
      {
        kind: 'substitute',
        text: say(
          'What the forms in the office suite would do for nothing',
          '用现有办公软件的表单凑合，也能省下的部分',
        ),
        size: 'small',
        amount: 40_000,
        per: 'year',
      },
    ],
  });
}
