/** What a step of formal approval asks of us; must never assume that we are in the room. */
import type { PlaybookEntry } from '../playbook.ts';
import { NO_BIDS, NOT_PUBLIC, PUBLIC } from '../procedures.ts';
import { NOT_SMALL } from '../profiles.ts';
import { SINGLE } from '../sorts.ts';
import { HANDS } from '../users.ts';

const ANY = { stepKinds: ['approval'], profiles: NOT_SMALL } as const;
/** Heads, owners, money and supervision have papers of their own to ask for. */
const OTHERS = [...HANDS, 'it', 'information-security', 'procurement'] as const;
/** Whoever clears security weighs neither options nor cost. */
const WEIGHING = OTHERS.filter((own) => own !== 'information-security');
const PRIVATE = { ...ANY, procedures: NOT_PUBLIC } as const;
/** Single ones and bodies alike: a paper goes to all of them; staff bodies, supervision and agencies have ways of their own. */
const TO_ALL = {
  ...ANY,
  parts: ['approver'],
  functions: [
    ...HANDS,
    'executive',
    'shareholder',
    'finance',
    'procurement',
    'legal',
    'compliance',
    'risk-control',
    'internal-audit',
    'it',
    'information-security',
    'data-protection',
    'outside',
  ],
  silence: ['none', 'ahead', 'after'],
} as const;

export const approvalEntries: readonly PlaybookEntry[] = [
  {
    id: 'approval.papers-by',
    lane: 'action',
    when: { ...TO_ALL, staffed: true, procedures: NOT_PUBLIC },
    acts: ['committee'],
    rank: 63,
    topic: 'papers',
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Papers for {who} close on {papersBy}: give {initiator} our part in the template before that',
      'zh-CN': '报{who}的材料{papersBy}截止，之前按模板把我方部分交给{initiator}',
    },
  },
  {
    id: 'approval.papers-when',
    lane: 'action',
    when: { ...TO_ALL, staffed: true, procedures: NOT_PUBLIC, unknown: ['papersBy'] },
    acts: ['committee'],
    rank: 61,
    topic: 'papers',
    day: { anchor: 'begin', days: -15 },
    words: {
      en: 'Get from {initiator} the day it goes to {who}, the paper deadline, the template, who reads it first',
      'zh-CN': '问清{initiator}：哪天报{who}、材料哪天截止、用什么模板、谁先看',
    },
  },
  {
    id: 'approval.public.when',
    lane: 'action',
    when: { ...TO_ALL, staffed: true, procedures: PUBLIC, silence: ['none', 'ahead'], unknown: ['papersBy'] },
    acts: ['committee'],
    rank: 61,
    topic: 'papers',
    day: { anchor: 'begin', days: -15 },
    words: {
      en: 'Ask {initiator} on which day it goes to {who}, and which papers suppliers are asked for, until when',
      'zh-CN': '问{initiator}：哪天报{who}，要供应商提供哪些材料、哪天前交',
    },
  },
  {
    id: 'approval.annexes',
    lane: 'action',
    when: { ...PRIVATE, staffed: true, functions: WEIGHING, parts: ['approver'], sorts: SINGLE },
    acts: ['approaches'],
    rank: 57,
    topic: 'annexes',
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Give {initiator} annexes for the paper to {who}: options, cost by year, risks with answers, who agreed',
      'zh-CN': '替{initiator}备好报{who}的附件：备选方案、分年成本、风险及对策、谁已同意',
    },
  },
  {
    id: 'approval.public.annexes',
    lane: 'action',
    when: { ...ANY, procedures: PUBLIC, silence: ['none', 'ahead'] },
    rank: 52,
    topic: 'annexes',
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Hand over only what they ask of us in writing; the paper is theirs, we keep a copy',
      'zh-CN': '只提交对方书面要的材料并留底，报告由对方自己写',
    },
  },
  {
    id: 'approval.public.annexes-by',
    lane: 'action',
    when: { ...ANY, procedures: PUBLIC, silence: ['none', 'ahead'] },
    rank: 54,
    topic: 'annexes',
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Hand over before {papersBy} only what they ask of us in writing; the paper is theirs, we keep a copy',
      'zh-CN': '{papersBy}前只提交对方书面要的材料并留底，报告由对方自己写',
    },
  },
  {
    id: 'approval.pre-readers',
    lane: 'action',
    when: { ...PRIVATE, staffed: true },
    acts: ['approaches'],
    rank: 53,
    topic: 'pre-readers-answered',
    day: { anchor: 'begin', days: -3 },
    words: {
      en: 'Answer in writing, through {initiator}, every point that the pre-readers raised',
      'zh-CN': '会前审核提的意见，经{initiator}逐条书面答复',
    },
  },
  {
    id: 'approval.resolution',
    lane: 'action',
    when: { ...TO_ALL, staffed: true, procedures: NOT_PUBLIC },
    acts: ['committee'],
    rank: 55,
    topic: 'resolution',
    day: { anchor: 'end', days: 1 },
    words: {
      en: 'Get the decision of {who} from {initiator} in writing: wording, conditions, validity, next date',
      'zh-CN': '向{initiator}要到{who}的批复原文、附带条件和有效期，定下一步日期',
    },
  },
  {
    id: 'approval.public.outcome',
    lane: 'action',
    when: { ...ANY, procedures: PUBLIC, silence: ['none', 'ahead'] },
    acts: ['approaches'],
    rank: 55,
    topic: 'resolution',
    day: { anchor: 'end', days: 1 },
    words: {
      en: 'Ask {initiator} for the outcome alone: passed or put off, what it asks of suppliers, next date; no minutes',
      'zh-CN': '只向{initiator}问结果：通过还是缓议、对供应商有何要求、下一步哪天；不要会议纪要',
    },
  },
  {
    id: 'approval.presenter',
    lane: 'information',
    when: { ...PRIVATE, staffed: true, parts: ['approver'], sorts: SINGLE },
    acts: ['approaches'],
    learns: true,
    rank: 46,
    topic: 'presenter',
    day: { anchor: 'begin', days: -15 },
    words: {
      en: 'Who presents it to {who}, in how many minutes, and who usually objects?',
      'zh-CN': '由谁向{who}汇报、给几分钟、通常谁会反对？',
    },
  },
  {
    id: 'approval.next-date',
    lane: 'information',
    when: { ...ANY, staffed: true },
    acts: ['approaches'],
    learns: true,
    rank: 44,
    topic: 'next-sitting',
    day: { anchor: 'begin', days: -15 },
    words: {
      en: 'If this date is missed, when is the next one, and does {byWhen} still hold?',
      'zh-CN': '这次没批上，下次是哪天，还赶得上{byWhen}吗？',
    },
  },
  {
    id: 'approval.initiator.within-the-hour',
    lane: 'action',
    when: { ...PRIVATE, staffed: true, parts: ['initiator'], sorts: SINGLE },
    acts: ['approaches'],
    rank: 50,
    topic: 'on-call',
    day: { anchor: 'begin', days: 0 },
    words: {
      en: 'Be on call for {who} on the day, price and technical lead included; answers within the hour',
      'zh-CN': '当天为{who}待命，商务和技术负责人都在，问题一小时内答复',
    },
  },
  {
    id: 'approval.approver.evidence',
    lane: 'action',
    when: { ...PRIVATE, functions: OTHERS, parts: ['approver'], sorts: SINGLE },
    acts: ['approaches'],
    rank: 51,
    topic: 'evidence-approval',
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Ask {who} on which evidence the signature will rest: figures, test, reference, risk list',
      'zh-CN': '问明{who}签字凭什么：测算、测试结果、案例还是风险清单',
    },
  },
  {
    id: 'approval.informed.stop',
    lane: 'information',
    when: { ...ANY, staffed: true, parts: ['informed'], sorts: SINGLE },
    acts: ['approaches'],
    learns: true,
    rank: 43,
    topic: 'informed-objection',
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'What can {who} still stop once told, by which rule, within how many days?',
      'zh-CN': '收到知会后，{who}还能叫停什么，依据哪条、几天之内？',
    },
  },
  {
    id: 'approval.executor.ready-after',
    lane: 'information',
    when: { ...PRIVATE, parts: ['executor'], sorts: SINGLE },
    acts: ['approaches'],
    rank: 42,
    topic: 'after-approval',
    day: { anchor: 'end', days: 1 },
    words: {
      en: 'For {who}: what has to be ready the day after the approval, each task with its name',
      'zh-CN': '告知{who}：批下来之后马上要备的事，每项写明谁做',
    },
  },
  {
    id: 'approval.delivery-dates',
    lane: 'system',
    when: { ...ANY, procedures: NOT_PUBLIC },
    asks: 'system:rollout-plan',
    rank: 30,
    words: {
      en: 'Delivery plan: a lead by name and dates that meet {byWhen}, ready as an annex',
      'zh-CN': '交付计划：负责人和赶得上{byWhen}的日期，备作上报附件',
    },
  },
  {
    id: 'approval.delivery-undated',
    lane: 'system',
    when: { ...ANY, unknown: ['byWhen'] },
    asks: 'system:rollout-plan',
    rank: 29,
    words: {
      en: 'Delivery plan: a lead by name and confirmed weeks from the order on, ready as an annex',
      'zh-CN': '交付计划：负责人和下单起的确定周期，备作上报附件',
    },
  },
  {
    id: 'approval.agreed-before',
    lane: 'capability',
    when: { ...ANY, staffed: true, several: true, procedures: NOT_PUBLIC },
    asks: 'capability:consensus',
    rank: 30,
    words: {
      en: 'Consensus among approvers: points of those who read the paper first are settled before it goes up',
      'zh-CN': '多方协调：先看材料的人提的意见，上报之前谈妥',
    },
  },
  {
    id: 'approval.traced-figures',
    lane: 'capability',
    when: { ...ANY, staffed: true, several: false, procedures: NO_BIDS },
    asks: 'capability:financial-reasoning',
    rank: 30,
    words: {
      en: 'Value work: each figure in the paper for {approvers} traced to its source at {customer}',
      'zh-CN': '价值测算：报{approvers}的材料里，每个数都能追到{customer}的出处',
    },
  },
  {
    id: 'approval.compared-line-by-line',
    lane: 'capability',
    when: { ...ANY, staffed: true, several: false, procedures: ['private-tender'] },
    asks: 'capability:financial-reasoning',
    rank: 30,
    words: {
      en: 'Value work: options and running cost of our offer laid out so that they can be compared line by line',
      'zh-CN': '价值测算：我方报价的备选方案和后续费用分项列明，可逐项比较',
    },
  },
  {
    id: 'approval.validity',
    lane: 'team',
    when: { ...ANY, staffed: true, procedures: NOT_PUBLIC },
    asks: 'team:finance',
    rank: 29,
    words: {
      en: 'Deal desk: sum and validity of our offer released before it goes up for approval',
      'zh-CN': '商务财务：上报审批前核定报价金额和有效期',
    },
  },
];
