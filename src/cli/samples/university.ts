/** How a university in China buys a research instrument; invented from end to end. */
import { drawSample } from './drawSample.ts';
import { CATEGORIES, SIZES } from './sides.ts';

const SCHOOL = 100_000;
const OFFICE = 1_000_000;
const GROUP = 5_000_000;

export const university = drawSample('university', (say) => ({
  fields: {
    name: say('University, China: research instrument', '高校：科研仪器设备'),
    category: CATEGORIES.equipment(say),
    industry: say('Education and research', '教育科研'),
    companySize: SIZES.upTo5000(say),
    profile: 'regional',
    procedure: 'public-tender',
    tenderRegime: 'cn-procurement',
    offerKinds: ['goods'],
    touchesMoney: false,
    touchesData: false,
    currency: 'CNY',
    viewpoint: say('the professor who leads the laboratory', '课题组负责人'),
  },
  volume: say(
    'CNY 0.3 to 20 million for an instrument, 6 to 15 months from the group’s request to the contract; reagents and service go by direct purchase.',
    '单台仪器 30 万至 2000 万元，从课题组申报到签合同 6 至 15 个月；耗材和服务多为零星采购。',
  ),
  traps: [
    say(
      'The grant ends on a day; what is not delivered and booked by then is paid from nowhere.',
      '课题经费有结题日，届时没到货、没入账就没有钱付。',
    ),
    say(
      'The group wishes for a make. Parameters that fit only one are objected to and the tender is void.',
      '课题组指定了品牌。参数只有一家满足会被质疑、废标。',
    ),
    say(
      'An imported instrument needs a review of its own, before the notice; without it only domestic ones are allowed.',
      '进口产品须在挂网前另行论证，否则只能采购国产。',
    ),
    say(
      'Finance closes in December: bills of the second half of that month wait for spring.',
      '财务十二月封账，下旬的票要等到开春。',
    ),
    say(
      'The room is not ready: power, water, vibration, exhaust. Have the site checked before the contract.',
      '安装场地没准备好：电、水、振动、排风。签约前先勘察现场。',
    ),
  ],
  basis: [
    say(
      'Steps and bodies: published purchasing rules of Chinese universities.',
      '环节与会议：高校公开的采购与招标管理办法。',
    ),
    say(
      'Law: Government Procurement Law; rules on needs management (2021); review of imports. Check locally.',
      '法规：《政府采购法》、《政府采购需求管理办法》（2021）、进口产品论证规定。以当地规定为准。',
    ),
    say(
      'Limits and working days: rules of thumb. Replace them by the rules of this university.',
      '金额界线和工作日为经验值，请以该校制度为准。',
    ),
  ],
  people: {
    professor: { title: say('Lead professor', '课题组负责人'), function: 'user-department' },
    lab: { title: say('Laboratory manager', '实验室管理员'), function: 'user-department' },
    students: {
      title: say('Doctoral student at the instrument', '上机博士生'),
      function: 'user-department',
    },
    dean: { title: say('Vice dean for research', '学院科研副院长'), function: 'executive', limit: SCHOOL },
    assets: {
      title: say('Head of the asset and laboratory office', '实验室与资产管理处处长'),
      function: 'administration',
      limit: OFFICE,
    },
    centre: { title: say('Head of the tender centre', '采购与招标中心主任'), function: 'procurement' },
    finance: { title: say('Head of research finance', '财务处科研经费科科长'), function: 'finance' },
    experts: { body: say('Panel of outside experts', '校外专家组'), function: 'outside' },
    group: {
      body: say('Leading group for purchasing', '采购工作领导小组'),
      function: 'executive',
      limit: GROUP,
    },
    party: { body: say('Standing party committee', '校党委常委会'), function: 'executive', limit: 'unlimited' },
    audit: { title: say('Head of audit', '审计处处长'), function: 'internal-audit' },
    legal: { title: say('Head of the legal office', '法律事务办公室主任'), function: 'legal' },
    agency: { title: say('Project lead at the tender agency', '招标代理机构项目负责人'), function: 'tender-agency' },
    core: { title: say('Head of a core facility elsewhere', '外校大型仪器平台主任'), function: 'outside' },
  },
  steps: {
    request: {
      name: say('The group asks', '课题组申报'),
      kind: 'need',
      days: 30,
      seats: [
        ['initiator', 'professor'],
        ['executor', 'lab'],
      ],
    },
    review: {
      name: say('Review of need', '购置论证'),
      kind: 'search',
      days: 30,
      seats: [
        ['approver', 'assets'],
        ['approver', 'dean'],
      ],
    },
    imports: {
      name: say('Review of the import by outside experts', '进口产品专家论证'),
      kind: 'approval',
      days: 20,
      seats: [
        ['approver', 'experts'],
        ['executor', 'lab'],
      ],
    },
    money: {
      name: say('Project list and money', '入项目库、落实经费'),
      kind: 'budget',
      days: 40,
      seats: [
        ['approver', 'finance'],
        ['informed', 'professor'],
      ],
    },
    school: {
      name: say('The school buys by itself', '学院自行采购'),
      kind: 'approval',
      days: 10,
      seats: [['approver', 'dean']],
    },
    office: {
      name: say('The asset office approves', '资产处审批'),
      kind: 'approval',
      days: 8,
      seats: [['approver', 'assets']],
    },
    group: {
      name: say('Leading group for purchasing', '采购工作领导小组'),
      kind: 'approval',
      days: 15,
      seats: [
        ['approver', 'group'],
        ['informed', 'audit'],
      ],
    },
    party: {
      name: say('Standing party committee', '校党委常委会'),
      kind: 'approval',
      days: 15,
      seats: [['approver', 'party']],
    },
    tender: {
      name: say('Notice, bids, award', '挂网招标'),
      kind: 'tender',
      days: 40,
      seats: [
        ['executor', 'agency'],
        ['executor', 'centre'],
      ],
    },
    contract: {
      name: say('Contract', '签订合同'),
      kind: 'contract',
      days: 15,
      seats: [
        ['approver', 'centre'],
        ['informed', 'legal'],
      ],
      terms: [
        say('Payment after delivery, a part after acceptance', '到货付款，验收后付尾款'),
        say('Training for the users of the first year', '首年使用人员培训'),
      ],
    },
    install: {
      name: say('Delivery and installation', '到货安装调试'),
      kind: 'rollout',
      days: 45,
      seats: [
        ['executor', 'lab'],
        ['executor', 'students'],
      ],
    },
    paid: {
      name: say('Acceptance, asset booked, paid', '验收、资产入账、付款'),
      kind: 'payment',
      days: 30,
      seats: [
        ['approver', 'assets'],
        ['approver', 'finance'],
        ['executor', 'professor'],
      ],
    },
  },
  links: [
    ['request', 'review'],
    ['review', 'imports', { kind: 'text', text: say('an imported instrument', '采购进口产品') }],
    ['review', 'money', { kind: 'text', text: say('a domestic instrument', '采购国产产品') }],
    ['imports', 'money'],
    ['money', 'school', { kind: 'up-to', amount: SCHOOL }],
    ['money', 'office', { kind: 'above', amount: SCHOOL }],
    ['office', 'group', { kind: 'above', amount: OFFICE }],
    ['office', 'tender', { kind: 'up-to', amount: OFFICE }],
    ['group', 'party', { kind: 'above', amount: GROUP }],
    ['group', 'tender', { kind: 'up-to', amount: GROUP }],
    ['party', 'tender'],
    ['school', 'contract'],
    ['tender', 'contract'],
    ['contract', 'install'],
    ['install', 'paid'],
  ],
  sways: [
    ['core', 'professor', 'strong'],
    ['students', 'professor'],
    ['lab', 'professor'],
  ],
  needs: [
    ['user-department', 'initiator', 'need'],
    ['administration', 'approver', 'search'],
    ['executive', 'approver', 'search'],
    ['finance', 'approver', 'budget'],
    ['executive', 'approver', 'approval'],
    ['tender-agency', 'executor', 'tender'],
    ['procurement', 'approver', 'contract'],
    ['legal', 'informed', 'contract'],
    ['user-department', 'executor', 'rollout'],
    ['administration', 'approver', 'payment'],
    ['finance', 'approver', 'payment'],
    ['outside', 'opinion-holder', null],
  ],
}));
