/** How a small shop in Germany buys a till with bookkeeping; invented from end to end. */
import { drawSample } from './drawSample.ts';
import { CATEGORIES, SIZES } from './sides.ts';

export const smallShop = drawSample('small-shop', (say) => ({
  fields: {
    name: say('Small shop, Germany: till and bookkeeping', '德国小店：收银与记账软件'),
    category: CATEGORIES.software(say),
    industry: say('Retail', '零售'),
    companySize: SIZES.upTo10(say),
    profile: 'smb',
    procedure: 'direct',
    offerKinds: ['system'],
    touchesMoney: true,
    touchesData: true,
    currency: 'EUR',
    viewpoint: say('the owner', '店主'),
  },
  volume: say(
    'EUR 200 to 3,000 a year, equipment up to 10,000; one to four weeks from the first call to the payment.',
    '每年 200 至 3000 欧元，设备 1 万欧元以内；从第一通电话到付款一至四周。',
  ),
  traps: [
    say(
      'Too much ceremony: no kick-off, no paper, one person from first call to first use.',
      '排场过大：不要启动会，不要成堆材料，从头到尾一个人跟。',
    ),
    say(
      'The season: nothing is changed in the weeks that earn the year’s money.',
      '旺季那几周挣一年的钱，什么都不换。',
    ),
    say('The price rises in the second year. Say it on the first day.', '第二年涨价要在第一天就说清。'),
    say(
      'The tax adviser gets the data in the end: ask which format before the trial.',
      '数据最后要交给税务顾问：试用前先问清要什么格式。',
    ),
  ],
  basis: [
    say('Steps and parts: usual practice of shops run by their owners.', '环节与角色：店主自己经营的小店的通行做法。'),
    say(
      'Law: receipts and e-invoices, protected till records, a data agreement by a click. Check locally.',
      '法规：小票与电子发票、收银数据防篡改、点击确认的数据处理协议。请按当地规定核实。',
    ),
    say('Working days: rules of thumb, to be put right.', '工作日为经验值，请自行修正。'),
  ],
  people: {
    owner: { title: say('Owner', '店主'), function: 'executive', limit: 'unlimited' },
    spouse: { title: say('Spouse who keeps the books', '管账的家人'), function: 'finance' },
    helper: { title: say('Shop assistant', '店员'), function: 'user-department' },
    tax: { title: say('Tax adviser', '税务顾问'), function: 'outside' },
  },
  steps: {
    annoyed: {
      name: say('Annoyed by cashing up every evening', '每晚对账心烦'),
      kind: 'need',
      days: 2,
      seats: [['initiator', 'owner']],
    },
    tries: {
      name: say('Tries it with the shop’s own goods', '拿自家商品试'),
      kind: 'pilot',
      days: 8,
      seats: [
        ['executor', 'helper'],
        ['approver', 'owner'],
      ],
    },
    pays: {
      name: say('Pays and uses it', '付款就用'),
      kind: 'payment',
      days: 3,
      seats: [['approver', 'owner']],
    },
  },
  links: [
    ['annoyed', 'tries'],
    ['tries', 'pays'],
  ],
  sways: [
    ['spouse', 'owner', 'strong'],
    ['tax', 'spouse', 'strong'],
  ],
  absent: ['procurement', 'legal', 'it', 'risk-control', 'internal-audit'],
  needs: [
    ['executive', 'initiator', 'need'],
    ['user-department', 'executor', 'pilot'],
    ['executive', 'approver', 'payment'],
    ['outside', 'opinion-holder', null],
  ],
}));
