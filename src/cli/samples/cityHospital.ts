/** How a city hospital in China buys a clinical system under public tender; invented from end to end. */
import { drawSample } from './drawSample.ts';
import { CATEGORIES, SIZES } from './sides.ts';

const OFFICE = 300_000;

export const cityHospital = drawSample('city-hospital', (say) => ({
  fields: {
    name: say('City hospital, China: clinical system under public tender', '市级公立医院：临床信息系统公开招标'),
    category: CATEGORIES.software(say),
    industry: say('Healthcare', '医疗'),
    companySize: SIZES.upTo5000(say),
    profile: 'regional',
    procedure: 'public-tender',
    tenderRegime: 'cn-procurement',
    offerKinds: ['system'],
    touchesMoney: false,
    touchesData: true,
    currency: 'CNY',
    viewpoint: say('the head of the requesting department', '申报科室主任'),
  },
  volume: say(
    'CNY 1 to 20 million for a system, 9 to 15 months from the department’s request to the contract; maintenance is tendered again every year or three.',
    '单个系统 100 万至 2000 万元，从科室申报到签合同 9 至 15 个月；维保按年或三年一招。',
  ),
  traps: [
    say(
      'The maker of the hospital information system decides how fast anything else connects. Ask who pays for each interface, in writing and before the notice.',
      'HIS 厂商决定其他系统能接多快。挂网前书面问清每个接口由谁开发、谁付费。',
    ),
    say(
      'Money from special bonds or grants lapses at the year’s end, whatever the state of the project.',
      '专项债或专项资金年底不用就收回，不管项目走到哪一步。',
    ),
    say(
      'Whoever advises on the parameters may sit among the experts later. No contact with them once the notice is out.',
      '前期论证的专家后来可能就是评委。挂网后不再与其接触。',
    ),
    say('Payment comes after the last campus has accepted, not the first.', '要等最后一个院区验收才付款，不是第一个。'),
    say(
      'Departments are closed to sellers: come on the hospital’s reception days, registered, and keep the record.',
      '科室不接待厂商。按医院规定的接待日登记来访，并留存记录。',
    ),
  ],
  basis: [
    say(
      'Steps and bodies: published rules of Chinese public hospitals on collective decisions and on receiving suppliers.',
      '环节与会议：公立医院公开的“三重一大”议事规则和供应商接待管理规定。',
    ),
    say(
      'Law: Government Procurement Law and its regulation; rules on needs management for public buyers (2021). Check locally.',
      '法规：《政府采购法》及实施条例、《政府采购需求管理办法》（财库〔2021〕22号）。以当地规定为准。',
    ),
    say(
      'Limits and working days: rules of thumb. Replace them by the rules of this hospital.',
      '金额界线和工作日为经验值，请以该院制度为准。',
    ),
  ],
  people: {
    chief: { title: say('Head of the requesting department', '申报科室主任'), function: 'user-department' },
    nurse: { title: say('Head nurse', '科室护士长'), function: 'user-department' },
    it: { title: say('Head of the information department', '信息科科长'), function: 'it' },
    medical: { title: say('Head of medical affairs', '医务处处长'), function: 'operations' },
    security: { title: say('Information security officer', '网络安全管理员'), function: 'information-security' },
    finance: { title: say('Head of finance', '财务科科长'), function: 'finance' },
    procurement: { title: say('Head of the procurement office', '采购办主任'), function: 'procurement', limit: OFFICE },
    deputy: { title: say('Deputy director in charge', '分管副院长'), function: 'executive', limit: 'none' },
    meeting: { body: say('Executive meeting of the hospital', '院长办公会'), function: 'executive' },
    party: { body: say('Party committee', '党委会'), function: 'executive', limit: 'unlimited' },
    audit: { title: say('Head of internal audit', '审计科科长'), function: 'internal-audit' },
    legal: { title: say('Legal counsel of the hospital', '医院法律顾问'), function: 'legal' },
    discipline: { title: say('Discipline inspector', '纪检监察室负责人'), function: 'discipline-inspection' },
    agency: { title: say('Project lead at the tender agency', '招标代理机构项目负责人'), function: 'tender-agency' },
    peer: { title: say('Head of the same department at a larger hospital', '上级医院同科室主任'), function: 'outside' },
  },
  steps: {
    request: {
      name: say('The department applies', '科室申报'),
      kind: 'need',
      days: 40,
      seats: [
        ['initiator', 'chief'],
        ['executor', 'nurse'],
      ],
    },
    survey: {
      name: say('Needs survey and review in the hospital', '需求调查与院内论证'),
      kind: 'search',
      days: 30,
      seats: [
        ['approver', 'it'],
        ['approver', 'medical'],
        ['informed', 'security'],
        ['informed', 'procurement'],
      ],
    },
    money: {
      name: say('Budget or special funds', '预算或专项资金'),
      kind: 'budget',
      days: 60,
      seats: [
        ['approver', 'finance'],
        ['approver', 'deputy'],
      ],
    },
    office: {
      name: say('Procurement office buys by itself', '采购办自行采购'),
      kind: 'approval',
      days: 15,
      seats: [['approver', 'procurement']],
    },
    meeting: {
      name: say('Executive meeting of the hospital', '院长办公会'),
      kind: 'approval',
      days: 15,
      seats: [
        ['approver', 'meeting'],
        ['informed', 'audit'],
      ],
    },
    party: {
      name: say('Party committee', '党委会'),
      kind: 'approval',
      days: 15,
      seats: [
        ['approver', 'party'],
        ['informed', 'discipline'],
      ],
    },
    tender: {
      name: say('Notice, bids, opening, award', '采购意向、挂网、开标、公示'),
      kind: 'tender',
      days: 50,
      seats: [
        ['executor', 'agency'],
        ['executor', 'procurement'],
        ['informed', 'discipline'],
      ],
    },
    contract: {
      name: say('Contract by the tender documents', '按招标文件签合同'),
      kind: 'contract',
      days: 15,
      seats: [
        ['approver', 'procurement'],
        ['informed', 'legal'],
      ],
      terms: [
        say('Payment in parts: contract, trial run, final acceptance', '分期付款：签约、试运行、终验'),
        say('Three years of maintenance within the price', '报价内含三年维保'),
      ],
    },
    live: {
      name: say('Interfaces, start by campus, trial run', '接口联调、分院区上线、试运行'),
      kind: 'rollout',
      days: 90,
      seats: [
        ['approver', 'it'],
        ['executor', 'chief'],
        ['executor', 'nurse'],
      ],
    },
    paid: {
      name: say('Acceptance and payment', '验收付款'),
      kind: 'payment',
      days: 40,
      seats: [
        ['approver', 'it'],
        ['approver', 'finance'],
        ['informed', 'audit'],
      ],
    },
  },
  links: [
    ['request', 'survey'],
    ['survey', 'money'],
    ['money', 'office', { kind: 'up-to', amount: OFFICE }],
    ['money', 'meeting', { kind: 'above', amount: OFFICE }],
    ['office', 'contract'],
    ['meeting', 'party', { kind: 'text', text: say('on the list of major matters', '属“三重一大”事项') }],
    ['meeting', 'tender', { kind: 'text', text: say('not on the list of major matters', '不属“三重一大”事项') }],
    ['party', 'tender'],
    ['tender', 'contract'],
    ['contract', 'live'],
    ['live', 'paid'],
  ],
  sways: [
    ['peer', 'chief', 'strong'],
    ['nurse', 'chief'],
  ],
  needs: [
    ['user-department', 'initiator', 'need'],
    ['it', 'approver', 'search'],
    ['operations', 'approver', 'search'],
    ['finance', 'approver', 'budget'],
    ['executive', 'approver', 'budget'],
    ['executive', 'approver', 'approval'],
    ['tender-agency', 'executor', 'tender'],
    ['procurement', 'approver', 'contract'],
    ['legal', 'informed', 'contract'],
    ['it', 'approver', 'payment'],
    ['finance', 'approver', 'payment'],
    ['outside', 'opinion-holder', null],
  ],
}));
