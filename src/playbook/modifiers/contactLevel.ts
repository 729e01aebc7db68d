/** How to come to somebody whom we have not met yet; must never ask for a system, a capability or a team. */
import { FUNCTIONS, type FunctionId, NEVER_APPROACHED_FUNCTIONS } from '../../model/words.ts';
import { PHASES } from '../phases.ts';
import type { PlaybookEntry } from '../playbook.ts';
import { NOT_PUBLIC, PUBLIC } from '../procedures.ts';
import { NOT_SMALL } from '../profiles.ts';
import { SINGLE } from '../sorts.ts';
import { USERS } from '../users.ts';

const ANYWHERE = {
  firstSeat: true,
  contact: ['uncontacted'],
  planned: false,
  sorts: SINGLE,
  procedures: NOT_PUBLIC,
  profiles: NOT_SMALL,
} as const;
/** At a tender there is one way for all. */
const NOT_YET = { ...ANYWHERE, stepKinds: PHASES.besideTender } as const;
const ONLY_TALKED = { ...NOT_YET, contact: ['contacted'], sorts: ['person'] } as const;

/** Of the others nobody has to know who it is. */
const APPROACHED = ['unknown', ...FUNCTIONS].filter(
  (own): own is FunctionId | 'unknown' => !NEVER_APPROACHED_FUNCTIONS.some((never) => never === own),
);

/** Auditors are written to, and give no advice beforehand. */
const ADVISING = APPROACHED.filter((own) => own !== 'internal-audit');

/** What lawyers of a public buyer sign is in the documents. */
const TALKED_TO = APPROACHED.filter((own) => own !== 'legal');

/** On the customer’s own chart; of somebody outside it is first asked whose they are. */
const INSIDE = APPROACHED.filter((own) => own !== 'outside');

export const contactLevelEntries: readonly PlaybookEntry[] = [
  {
    id: 'contact.none.unnamed',
    lane: 'action',
    when: { firstSeat: true, unnamed: true, functions: INSIDE, profiles: NOT_SMALL },
    rank: 79,
    topic: 'approach',
    day: { anchor: 'begin', days: -15 },
    words: {
      en: 'Put a name to {who}: organisation chart, public papers, people we talk to; note the deputy and the time in post',
      'zh-CN': '查清{who}是哪位：看组织架构和公开资料，问已有的联系人，记下到任时间和代理人',
    },
  },
  {
    id: 'contact.none.unnamed-outside',
    lane: 'action',
    when: { firstSeat: true, unnamed: true, functions: ['outside'], profiles: NOT_SMALL },
    rank: 78,
    topic: 'approach',
    day: { anchor: 'begin', days: -15 },
    words: {
      en: 'Identify {who} from public papers and people we talk to: name, employer, tie to {customer}; no call before that is clear',
      'zh-CN': '从公开资料和已有的联系人查清{who}：姓名、单位、与{customer}的关系，查清之前不联系',
    },
  },
  {
    id: 'contact.none.registered',
    lane: 'action',
    when: {
      ...NOT_YET,
      procedures: PUBLIC,
      silence: ['none', 'ahead'],
      parts: ['initiator', 'approver', 'executor'],
      functions: TALKED_TO,
    },
    acts: ['approaches'],
    rank: 77,
    topic: 'approach',
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Apply for a registered appointment with {who}: purpose and paper in writing, day in the log',
      'zh-CN': '申请登记接待拜访{who}：书面写明事由和材料，日期记入台账',
    },
  },
  {
    id: 'contact.none.head-before-report',
    lane: 'action',
    when: {
      over: false,
      staffed: true,
      ...NOT_YET,
      sorts: ['person'],
      stepKinds: ['budget', 'approval'],
      functions: ['executive'],
      parts: ['approver'],
    },
    acts: ['approaches', 'sponsor'],
    rank: 78,
    topic: 'approach',
    day: { anchor: 'begin', days: -15 },
    words: {
      en: 'Have our managing director ask {who} for twenty minutes before the paper is written: what must it answer?',
      'zh-CN': '报告动笔前，请我方总经理约{who}二十分钟：报告里必须答清什么',
    },
  },
  {
    id: 'contact.none.head',
    lane: 'action',
    when: {
      staffed: true,
      ...NOT_YET,
      sorts: ['person'],
      stepKinds: ['need', 'search', 'selection', 'pilot', 'custom'],
      functions: ['executive'],
      parts: ['approver'],
    },
    acts: ['approaches', 'sponsor'],
    rank: 76,
    topic: 'approach',
    day: { anchor: 'begin', days: -15 },
    words: {
      en: 'Have our managing director ask {who} for twenty minutes, with one question on this year’s goals',
      'zh-CN': '请我方总经理约{who}二十分钟，只问一个与今年目标有关的问题',
    },
  },
  {
    id: 'contact.none.initiator',
    lane: 'action',
    when: { ...NOT_YET, stepKinds: ['need', 'search'], parts: ['initiator'] },
    acts: ['approaches'],
    rank: 74,
    topic: 'approach',
    day: { anchor: 'begin', days: 3 },
    words: {
      en: 'Call {who}: what set this off, whom does it hurt, who else is looking at it',
      'zh-CN': '给{who}打电话：起因是什么、谁最受影响、还有谁在看',
    },
  },
  {
    id: 'contact.none.initiator-later',
    lane: 'action',
    when: { ...NOT_YET, over: false, parts: ['initiator'] },
    acts: ['approaches'],
    rank: 73,
    topic: 'approach',
    day: { anchor: 'begin', days: -15 },
    words: {
      en: 'Call {who}: what “{step}” needs from us, in which form, by which day',
      'zh-CN': '给{who}打电话问清：「{step}」要我方出什么、什么格式、哪天前交',
    },
  },
  {
    id: 'contact.none.approver-led',
    lane: 'action',
    when: { ...NOT_YET, over: false, staffed: true, parts: ['approver'], opener: true },
    acts: ['approaches', 'asks-favour'],
    rank: 72,
    topic: 'approach',
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Ask {opener} to arrange half an hour with {who} on “{step}”; send one page ahead',
      'zh-CN': '请{opener}引荐{who}，就「{step}」谈半小时，先发一页说明',
    },
  },
  {
    id: 'contact.none.approver-alone',
    lane: 'action',
    when: { ...NOT_YET, staffed: true, parts: ['approver'] },
    acts: ['approaches'],
    rank: 70,
    topic: 'approach',
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Have our people of the same trade ask {who} for half an hour: one page ahead, one question',
      'zh-CN': '由我方对口专业的人约{who}半小时：先发一页说明，只问一个问题',
    },
  },
  {
    id: 'contact.none.approver-few',
    lane: 'action',
    when: { ...NOT_YET, over: false, staffed: false, parts: ['approver'] },
    acts: ['approaches'],
    rank: 71,
    topic: 'approach',
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Ring {who} before “{step}”: what has to be right for a yes, and what speaks against it',
      'zh-CN': '「{step}」之前给{who}打个电话：哪几样要没问题才同意，有什么顾虑',
    },
  },
  {
    id: 'contact.before-tender',
    lane: 'action',
    when: {
      ...ANYWHERE,
      over: false,
      stepKinds: ['tender'],
      contact: ['uncontacted', 'contacted'],
      parts: ['initiator', 'approver', 'informed', 'executor'],
      documentsOut: false,
      // Who may judge the bids is kept away from.
      functions: APPROACHED.filter((own) => own !== 'outside'),
    },
    acts: ['approaches'],
    rank: 57,
    topic: 'approach',
    day: { anchor: 'published', days: -10 },
    words: {
      en: 'See {who} while the documents are not out; from then on write to the contact that they name, and to nobody else',
      'zh-CN': '招标文件发出之前见一次{who}；发出之后只书面找文件指定的联系人',
    },
  },
  {
    id: 'contact.none.over-led',
    lane: 'action',
    when: { ...ANYWHERE, over: true, staffed: true, parts: ['approver'], opener: true },
    acts: ['approaches', 'asks-favour'],
    rank: 72,
    topic: 'approach',
    day: { anchor: 'begin', days: 0 },
    words: {
      en: 'Ask {opener} to arrange half an hour with {who}; send one page on where things stand',
      'zh-CN': '请{opener}引荐{who}，谈半小时，先发一页进展说明',
    },
  },
  {
    id: 'contact.none.over-alone',
    lane: 'action',
    when: { ...ANYWHERE, over: true, parts: ['initiator', 'approver', 'executor'] },
    acts: ['approaches'],
    rank: 69,
    topic: 'approach',
    day: { anchor: 'begin', days: 0 },
    words: {
      en: 'Ask {who} for a first half hour: what matters to them in the steps still to come',
      'zh-CN': '首次约{who}谈半小时：对后面的环节最在意什么',
    },
  },
  {
    id: 'contact.none.opinion-holder-led',
    lane: 'action',
    when: { ...NOT_YET, parts: ['opinion-holder'], functions: ADVISING, opener: true },
    acts: ['approaches', 'asks-favour'],
    rank: 66,
    topic: 'approach',
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Ask {opener} for an introduction to {who}; go there with questions and no offer',
      'zh-CN': '请{opener}引荐{who}，去时带问题、不带方案',
    },
  },
  {
    id: 'contact.none.opinion-holder-alone',
    lane: 'action',
    when: { ...NOT_YET, parts: ['opinion-holder'], functions: ADVISING },
    acts: ['approaches'],
    rank: 65,
    topic: 'approach',
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Ask {who} for advice by mail: what would have to be checked first in such a purchase?',
      'zh-CN': '发邮件请教{who}：这类采购，最先该查什么',
    },
  },
  {
    id: 'contact.none.executor',
    lane: 'action',
    when: {
      over: false,
      firstOfPart: true,
      ...NOT_YET,
      stepKinds: ['need', 'search', 'selection', 'pilot'],
      functions: USERS,
      parts: ['executor'],
      offer: ['system', 'service', 'unknown'],
    },
    acts: ['approaches'],
    rank: 63,
    topic: 'approach',
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Spend an hour with {who} on how it is done today, before anything is shown',
      'zh-CN': '展示之前，先到{who}那里看一小时现在怎么做',
    },
  },
  {
    id: 'contact.none.executor-late',
    lane: 'action',
    when: {
      ...NOT_YET,
      over: false,
      firstOfPart: true,
      stepKinds: PHASES.fromContract,
      parts: ['executor'],
      functions: [...USERS.filter((fn) => fn !== 'finance'), 'it', 'information-security', 'executive'],
    },
    acts: ['approaches'],
    rank: 62,
    topic: 'approach',
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Introduce our delivery lead to {who} before “{step}” begins: what comes when, what we need from there',
      'zh-CN': '「{step}」开始前带我方交付负责人见{who}：什么时候来什么、需要配合什么',
    },
  },
  {
    id: 'contact.none.papers-late',
    lane: 'action',
    when: {
      ...NOT_YET,
      over: false,
      firstOfPart: true,
      stepKinds: PHASES.fromContract,
      parts: ['executor'],
      functions: ['procurement', 'finance', 'legal', 'compliance'],
    },
    acts: ['approaches'],
    rank: 62,
    topic: 'approach',
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Have our back office ring {who} before “{step}”: which forms, in which order, who is away when',
      'zh-CN': '「{step}」开始前，由我方商务给{who}打电话：用哪些表单、什么顺序、哪几天不在',
    },
  },
  {
    id: 'contact.talked.approver',
    lane: 'action',
    when: { ...ONLY_TALKED, over: false, parts: ['approver'] },
    acts: ['approaches'],
    rank: 58,
    topic: 'approach',
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'Meet {who} face to face before “{step}” ends, so far only by phone or mail',
      'zh-CN': '「{step}」结束前当面见{who}，此前只有电话或邮件',
    },
  },
  {
    id: 'contact.talked.over',
    lane: 'action',
    when: { ...ANYWHERE, over: true, contact: ['contacted'], sorts: ['person'], parts: ['approver'] },
    acts: ['approaches'],
    rank: 58,
    topic: 'approach',
    day: { anchor: 'begin', days: 0 },
    words: {
      en: 'Meet {who} face to face, so far only by phone or mail',
      'zh-CN': '当面见一次{who}，此前只有电话或邮件',
    },
  },
  {
    id: 'contact.talked.initiator',
    lane: 'action',
    when: {
      ...ONLY_TALKED,
      parts: ['initiator'],
      stepKinds: ['need', 'search'],
      functions: ['user-department', 'operations', 'sales', 'administration', 'marketing', 'unknown'],
    },
    acts: ['approaches'],
    rank: 57,
    topic: 'approach',
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Visit {who} within five working days; see the place where the loss arises',
      'zh-CN': '五个工作日内登门拜访{who}，到出问题的地方看一看',
    },
  },
  {
    id: 'contact.talked.initiator.meet',
    lane: 'action',
    when: { ...ONLY_TALKED, over: false, parts: ['initiator'] },
    acts: ['approaches'],
    rank: 56,
    topic: 'approach',
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Meet {who} face to face within five working days of the first talk',
      'zh-CN': '首次沟通后五个工作日内，当面见一次{who}',
    },
  },
];
