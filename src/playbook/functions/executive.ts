/** What executives and general managers care about, part by part, in the five lanes. */
import { PHASES } from '../phases.ts';
import type { PlaybookEntry } from '../playbook.ts';
import { NOT_SMALL } from '../profiles.ts';

export const executiveEntries: readonly PlaybookEntry[] = [
  {
    id: 'executive.approver.before-report',
    lane: 'action',
    when: { functions: ['executive'], parts: ['approver'], stepKinds: ['budget', 'approval'], profiles: NOT_SMALL },
    rank: 46,
    topic: 'approach',
    words: {
      en: 'Take {who} through the case before the report is written',
      'zh-CN': '报告动笔之前，先跟{who}把来龙去脉讲一遍',
    },
  },
  {
    id: 'executive.approver.first-page',
    lane: 'action',
    when: { functions: ['executive'], parts: ['approver'], stepKinds: ['budget', 'approval'], profiles: NOT_SMALL },
    rank: 54,
    words: {
      en: 'Draft with the report’s author the one page that {who} will read',
      'zh-CN': '和报告起草人一起写好{who}真正会看的那一页',
    },
  },
  {
    id: 'executive.approver.which-goal',
    lane: 'action',
    when: {
      functions: ['executive'],
      parts: ['approver'],
      stepKinds: ['need', 'search', 'selection', 'pilot', 'custom'],
    },
    rank: 60,
    words: {
      en: 'Ask {who} which of this year’s goals the purchase has to serve',
      'zh-CN': '请教{who}：这次采购要支撑今年哪一项目标',
    },
  },
  {
    id: 'executive.approver.equal-rank',
    lane: 'action',
    when: { functions: ['executive'], parts: ['approver'], stepKinds: ['need', 'search', 'selection', 'custom'] },
    rank: 52,
    words: {
      en: 'Bring {who} together with somebody of equal rank who has done this',
      'zh-CN': '请一位做成过这件事、级别相当的负责人与{who}见面',
    },
  },
  {
    id: 'executive.approver.open-points',
    lane: 'action',
    when: { functions: ['executive'], parts: ['approver'], stepKinds: PHASES.fromContract },
    rank: 60,
    words: {
      en: 'Bring {who} the open points on one page, each with our proposal',
      'zh-CN': '未决事项列成一页，每项附我方建议，请{who}定',
    },
  },
  {
    id: 'executive.approver.stay-away',
    lane: 'action',
    when: { functions: ['executive'], parts: ['approver'], stepKinds: ['tender'] },
    rank: 62,
    words: {
      en: 'Leave {who} in peace until the result; our managing director stays away too',
      'zh-CN': '出结果之前不打扰{who}，我方领导也不出面',
    },
  },
  {
    id: 'executive.approver.payback',
    lane: 'information',
    when: { functions: ['executive'], parts: ['approver'], stepKinds: ['budget', 'approval'], profiles: NOT_SMALL },
    rank: 64,
    words: {
      en: 'Tell {who}: payback in months from finance’s own figures, on one page to hand on',
      'zh-CN': '告诉{who}：按财务自己的数算，几个月回本；写成一页，可以直接转发',
    },
  },
  {
    id: 'executive.approver.if-nothing',
    lane: 'information',
    when: {
      functions: ['executive'],
      parts: ['approver'],
      stepKinds: ['need', 'search', 'selection', 'pilot', 'custom'],
    },
    rank: 60,
    words: {
      en: 'Tell {who}: what changes for {customer}, what it costs, what another year of waiting costs',
      'zh-CN': '告诉{who}：{customer}会变什么、要花多少、再拖一年损失多少',
    },
  },
  {
    id: 'executive.approver.who-answers',
    lane: 'information',
    when: { functions: ['executive'], parts: ['approver'], stepKinds: PHASES.fromContract },
    rank: 60,
    words: {
      en: 'Tell {who}: who on each side answers for the result, and the first check date',
      'zh-CN': '告诉{who}：双方各由谁对结果负责，哪天第一次检查',
    },
  },
  {
    id: 'executive.approver.turned-down',
    lane: 'information',
    when: { functions: ['executive'], parts: ['approver'], stepKinds: ['budget', 'approval'] },
    rank: 58,
    words: {
      en: 'Learn: what {who} turned down last year, and why',
      'zh-CN': '了解：{who}去年否掉过哪些项目，为什么',
    },
  },
  {
    id: 'executive.approver.asks-whom',
    lane: 'information',
    when: {
      functions: ['executive'],
      parts: ['approver'],
      stepKinds: ['need', 'search', 'selection', 'pilot', 'contract', 'payment', 'rollout', 'custom'],
      firstOfPart: true,
    },
    rank: 52,
    words: {
      en: 'Learn: whose opinion {who} will ask for before saying yes',
      'zh-CN': '了解：点头之前，{who}会先问谁的意见',
    },
  },
  {
    id: 'executive.approver.page-of-the-bid',
    lane: 'information',
    when: { functions: ['executive'], parts: ['approver'], stepKinds: ['tender'] },
    rank: 58,
    words: {
      en: 'In the bid, for {who}: result, risk and dates on one page',
      'zh-CN': '写进标书给{who}看：成效、风险、日期，一页写完',
    },
  },
  {
    id: 'executive.approver.roi',
    lane: 'system',
    when: { functions: ['executive'], parts: ['approver'], stepKinds: ['budget', 'approval'] },
    asks: 'system:roi-calculator',
    rank: 60,
    words: {
      en: 'ROI calculator, filled with their figures',
      'zh-CN': 'ROI 测算表，填的是客户自己的数字',
    },
  },
  {
    id: 'executive.approver.equal-company',
    lane: 'system',
    when: {
      functions: ['executive'],
      parts: ['approver'],
      stepKinds: ['need', 'search', 'selection', 'pilot', 'contract', 'payment', 'rollout', 'custom'],
    },
    asks: 'system:reference-library',
    rank: 50,
    words: {
      en: 'Reference library: a customer of the same rank whose head takes calls',
      'zh-CN': '客户案例库：同级别的客户，负责人愿意接电话',
    },
  },
  {
    id: 'executive.approver.references-allowed',
    lane: 'system',
    when: { functions: ['executive'], parts: ['approver'], stepKinds: ['tender'] },
    asks: 'system:reference-library',
    rank: 52,
    words: {
      en: 'Reference library: results of equal size, released for use in a bid',
      'zh-CN': '客户案例库：同等规模的成效，已授权写进标书',
    },
  },
  {
    id: 'executive.approver.consulting',
    lane: 'capability',
    when: { functions: ['executive'], parts: ['approver'], stepKinds: ['budget', 'approval'] },
    asks: 'capability:business-consulting',
    rank: 60,
    words: {
      en: 'Business consulting: turns the goals of {customer} into a case with figures',
      'zh-CN': '业务咨询：能把{customer}的目标写成有数字的论证',
    },
  },
  {
    id: 'executive.approver.first-page-of-bid',
    lane: 'capability',
    when: { functions: ['executive'], parts: ['approver'], stepKinds: ['tender'] },
    asks: 'capability:business-consulting',
    rank: 56,
    words: {
      en: 'Business consulting: says on the first page of the bid what {customer} gains',
      'zh-CN': '业务咨询：标书第一页就写清{customer}得到什么',
    },
  },
  {
    id: 'executive.approver.conversation',
    lane: 'capability',
    when: {
      functions: ['executive'],
      parts: ['approver'],
      stepKinds: ['need', 'search', 'selection', 'pilot', 'contract', 'payment', 'rollout', 'custom'],
    },
    asks: 'capability:executive-conversation',
    rank: 56,
    words: {
      en: 'Executive conversation: fifteen minutes on their plans before a word on ours',
      'zh-CN': '高层对话：先听十五分钟对方的打算，再谈自己',
    },
  },
  {
    id: 'executive.approver.sponsor',
    lane: 'team',
    when: { functions: ['executive'], parts: ['approver'] },
    asks: 'team:management-sponsor',
    rank: 60,
    words: {
      en: 'Management sponsor: our managing director, briefed for this one meeting',
      'zh-CN': '高层支持人：我方总经理，专为这次会面备过课',
    },
  },
  {
    id: 'executive.initiator.name-owner',
    lane: 'action',
    when: { functions: ['executive'], parts: ['initiator'] },
    rank: 58,
    words: {
      en: 'Ask {who} to name the person who will carry this from day to day',
      'zh-CN': '请{who}指定一位牵头人，日常推进就找这一位',
    },
  },
  {
    id: 'executive.initiator.first-result',
    lane: 'information',
    when: { functions: ['executive'], parts: ['initiator'] },
    rank: 54,
    words: {
      en: 'Tell {who}: in which department and which month the first result can be seen',
      'zh-CN': '告诉{who}：头一个看得见的成果出在哪个部门、哪个月',
    },
  },
  {
    id: 'executive.initiator.promise',
    lane: 'information',
    when: { functions: ['executive'], parts: ['initiator'] },
    rank: 52,
    words: {
      en: 'Learn: what {who} promised the board, and for which date',
      'zh-CN': '了解：{who}向董事会承诺了什么、哪天兑现',
    },
  },
  {
    id: 'executive.initiator.annual-report',
    lane: 'capability',
    when: { functions: ['executive'], parts: ['initiator'] },
    asks: 'capability:customer-view',
    rank: 50,
    words: {
      en: 'The customer’s view: can retell the plans of {customer} for the year in five sentences',
      'zh-CN': '客户视角：五句话讲清{customer}今年的工作重点',
    },
  },
  {
    id: 'executive.informed.four-lines',
    lane: 'action',
    when: { functions: ['executive'], parts: ['informed'] },
    rank: 46,
    words: {
      en: 'Send {who} four lines by way of the project’s owner, never past that person',
      'zh-CN': '四行简报经项目负责人转给{who}，不越级',
    },
  },
  {
    id: 'executive.informed.in-passing',
    lane: 'information',
    when: { functions: ['executive'], parts: ['informed'] },
    rank: 46,
    words: {
      en: 'Tell {who}: date, sum and owner, for when somebody asks in passing',
      'zh-CN': '告诉{who}：进度、金额、负责人，有人随口问起也答得上',
    },
  },
  {
    id: 'executive.executor.open-kickoff',
    lane: 'action',
    when: { functions: ['executive'], parts: ['executor'] },
    rank: 50,
    words: {
      en: 'Ask {who} to open the kick-off in person and say why',
      'zh-CN': '请{who}亲自在启动会上开场，讲清为什么做',
    },
  },
  {
    id: 'executive.executor.own-part',
    lane: 'information',
    when: { functions: ['executive'], parts: ['executor'] },
    rank: 48,
    words: {
      en: 'Tell {who}: their own hours for the opening, a monthly review and the last signature',
      'zh-CN': '告诉{who}：启动会、每月检查、最后签字，各要亲自花多少时间',
    },
  },
  {
    id: 'executive.executor.monthly-call',
    lane: 'team',
    when: { functions: ['executive'], parts: ['executor'] },
    asks: 'team:management-sponsor',
    rank: 44,
    words: {
      en: 'Management sponsor: one call a month to {who} until people are used to it',
      'zh-CN': '高层支持人：推行期间每月给{who}打一次电话',
    },
  },
  {
    id: 'executive.opinion-holder.speak-for',
    lane: 'action',
    when: { functions: ['executive'], parts: ['opinion-holder'] },
    rank: 56,
    words: {
      en: 'Ask {who} what it would take to speak for this in the management meeting',
      'zh-CN': '请教{who}：怎样才愿意在管理层会上替这件事说话',
    },
  },
  {
    id: 'executive.opinion-holder.warning',
    lane: 'information',
    when: { functions: ['executive'], parts: ['opinion-holder'] },
    rank: 52,
    words: {
      en: 'Learn: which earlier purchase {who} would quote as a warning',
      'zh-CN': '了解：{who}会拿以前哪次采购当反面例子',
    },
  },
];
