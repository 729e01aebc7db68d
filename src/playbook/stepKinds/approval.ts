/** What a step of formal approval asks of us; must never assume that we are in the room. */
import type { PlaybookEntry } from '../playbook.ts';
import { NOT_PUBLIC, PUBLIC } from '../procedures.ts';
import { NOT_SMALL } from '../profiles.ts';
import { SINGLE } from '../sorts.ts';
import { HANDS } from '../users.ts';

const ANY = { stepKinds: ['approval'], profiles: NOT_SMALL } as const;
/** Heads, owners, money and supervision have papers of their own to ask for. */
const OTHERS = [...HANDS, 'it', 'information-security', 'procurement'] as const;
const PRIVATE = { ...ANY, procedures: NOT_PUBLIC } as const;

export const approvalEntries: readonly PlaybookEntry[] = [
  {
    id: 'approval.papers-by',
    lane: 'action',
    when: { ...ANY, parts: ['approver'], sorts: SINGLE },
    acts: ['approaches'],
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
    when: { ...ANY, parts: ['approver'], sorts: SINGLE, unknown: ['papersBy'] },
    acts: ['approaches'],
    rank: 61,
    topic: 'papers',
    day: { anchor: 'begin', days: -15 },
    words: {
      en: 'Get from {initiator} when it goes to {who}, the paper deadline, the template, who reads it first',
      'zh-CN': '问清{initiator}：哪天报{who}、材料哪天截止、用什么模板、谁先看',
    },
  },
  {
    id: 'approval.annexes',
    lane: 'action',
    when: { ...PRIVATE, functions: OTHERS, parts: ['approver'], sorts: SINGLE },
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
    id: 'approval.pre-readers',
    lane: 'action',
    when: PRIVATE,
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
    when: { ...ANY, parts: ['approver'], sorts: SINGLE },
    acts: ['approaches'],
    rank: 55,
    topic: 'resolution',
    day: { anchor: 'end', days: 1 },
    words: {
      en: 'Get the decision of {who} from {initiator} in writing: wording, conditions, validity, next date',
      'zh-CN': '向{initiator}要到{who}的批复原文、附带条件和有效期，定下一步日期',
    },
  },
  {
    id: 'approval.presenter',
    lane: 'information',
    when: { ...PRIVATE, parts: ['approver'], sorts: SINGLE },
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
    when: ANY,
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
    when: { ...PRIVATE, parts: ['initiator'], sorts: SINGLE },
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
    when: { ...ANY, parts: ['informed'], sorts: SINGLE },
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
    id: 'approval.executor.wording',
    lane: 'information',
    when: { ...ANY, parts: ['executor'], sorts: SINGLE },
    acts: ['approaches'],
    rank: 42,
    topic: 'approved-wording',
    day: { anchor: 'end', days: 1 },
    words: {
      en: 'For {who}: what was approved, in its own words, and from which day',
      'zh-CN': '告知{who}：批复原文是什么，从哪天起执行',
    },
  },
  {
    id: 'approval.delivery-dates',
    lane: 'system',
    when: ANY,
    asks: 'system:rollout-plan',
    rank: 30,
    words: {
      en: 'Delivery plan: named lead and confirmed dates, as an annex to the paper',
      'zh-CN': '交付计划：负责人和日期已确认，可作呈批附件',
    },
  },
  {
    id: 'approval.agreed-before',
    lane: 'capability',
    when: ANY,
    asks: 'capability:consensus',
    rank: 30,
    words: {
      en: 'Consensus among approvers: objections settled with those who read the paper first',
      'zh-CN': '多方协调：会前审核的意见在上会之前谈妥',
    },
  },
  {
    id: 'approval.validity',
    lane: 'team',
    when: ANY,
    asks: 'team:finance',
    rank: 29,
    words: {
      en: 'Deal desk: sum and validity of our offer released before the paper closes',
      'zh-CN': '商务财务：材料截止前核定报价金额和有效期',
    },
  },
];
