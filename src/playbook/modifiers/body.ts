/** What a body adds that decides together: its calendar, its paper, its minutes; must never treat it as somebody to be met or won. */
import type { FunctionId } from '../../model/words.ts';
import type { PlaybookEntry } from '../playbook.ts';
import { NOT_PUBLIC } from '../procedures.ts';
import { NOT_SMALL } from '../profiles.ts';
import { BODY } from '../sorts.ts';
import { HANDS } from '../users.ts';

const TALKING = ['none', 'ahead', 'after'] as const;
/** Staff representation, supervision, data protection and whoever is from outside have ways of their own. */
const DECIDING_BODIES: readonly (FunctionId | 'unknown')[] = [
  'executive',
  'shareholder',
  'finance',
  'procurement',
  'legal',
  'compliance',
  'risk-control',
  'it',
  'information-security',
  'operations',
  'sales',
  'marketing',
  'hr',
  'administration',
  'user-department',
  'other',
  'unknown',
];
/** With a calendar and papers like any other, whatever they look at. */
const WITH_CALENDAR = [...DECIDING_BODIES, 'internal-audit', 'data-protection', 'outside'] as const;
const SITS = {
  sorts: BODY,
  functions: DECIDING_BODIES,
  profiles: NOT_SMALL,
  silence: TALKING,
  parts: ['approver'],
} as const;
const DECIDES = {
  ...SITS,
  stepKinds: ['need', 'search', 'selection', 'pilot', 'budget', 'approval', 'contract', 'custom'],
} as const;

/** At a step of approval its paper is that of all who approve there. */
const DECIDES_ELSEWHERE = {
  ...SITS,
  stepKinds: ['need', 'search', 'selection', 'pilot', 'budget', 'contract', 'custom'],
} as const;

export const bodyEntries: readonly PlaybookEntry[] = [
  {
    id: 'body.papers-by',
    lane: 'action',
    when: { ...DECIDES_ELSEWHERE, functions: WITH_CALENDAR, procedures: NOT_PUBLIC },
    acts: ['committee'],
    rank: 72,
    topic: 'papers',
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Papers for {who} close on {papersBy}: hand {initiator} our part in the template before that',
      'zh-CN': '{who}的材料{papersBy}截止，之前按模板把我方部分交给{initiator}',
    },
  },
  {
    id: 'body.agenda',
    lane: 'action',
    when: { ...DECIDES_ELSEWHERE, functions: WITH_CALENDAR, unknown: ['papersBy'] },
    acts: ['committee'],
    rank: 71,
    topic: 'papers',
    day: { anchor: 'begin', days: -15 },
    words: {
      en: 'Get from {initiator} the next sitting of {who}, the paper deadline and the template',
      'zh-CN': '问清{initiator}：{who}下次开会日期、材料截止日和模板',
    },
  },
  {
    id: 'body.pre-readers',
    lane: 'information',
    when: DECIDES,
    acts: ['committee'],
    learns: true,
    joined: true,
    rank: 66,
    topic: 'pre-readers',
    day: { anchor: 'begin', days: -15 },
    words: {
      en: 'What has to come before {who}: which review or formal check, and whose opinion must be attached?',
      'zh-CN': '提交{who}之前要走哪些前置程序、先过哪一级，要附谁的意见？',
    },
  },
  {
    id: 'body.presenter',
    lane: 'information',
    when: { ...DECIDES, procedures: NOT_PUBLIC },
    acts: ['committee'],
    learns: true,
    rank: 64,
    topic: 'presenter',
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Who presents it to {who}, for how many minutes, and who speaks first?',
      'zh-CN': '由谁向{who}汇报、几分钟、谁先发言？',
    },
  },
  {
    id: 'body.last-refusal',
    lane: 'information',
    when: { ...DECIDES, procedures: NOT_PUBLIC },
    acts: ['committee'],
    learns: true,
    rank: 58,
    topic: 'last-refusal',
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Which paper did {who} last refuse or put off, and for what reason?',
      'zh-CN': '{who}上次否掉或缓议的是哪个议题，什么原因？',
    },
  },
  {
    id: 'body.annexes',
    lane: 'action',
    // The others have a paper of their own to ask for.
    when: {
      ...DECIDES,
      functions: [...HANDS.filter((fn) => fn !== 'other'), 'legal', 'compliance'],
      procedures: NOT_PUBLIC,
    },
    acts: ['committee'],
    rank: 67,
    topic: 'annexes',
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Give {initiator} one-page annexes for {who}: options, cost by year, risk with its answer',
      'zh-CN': '给{initiator}上{who}用的一页附件：备选方案、分年成本、风险及对策',
    },
  },
  {
    id: 'body.if-invited',
    lane: 'action',
    when: { ...DECIDES, procedures: NOT_PUBLIC },
    acts: ['presents', 'committee'],
    rank: 54,
    topic: 'presenting',
    day: { anchor: 'begin', days: -3 },
    words: {
      en: 'Have ten minutes ready for {who}, used only if an invitation comes through {initiator}',
      'zh-CN': '备好向{who}汇报的十分钟内容，{initiator}转来邀请才用',
    },
  },
  {
    id: 'body.minutes',
    lane: 'action',
    when: { ...DECIDES_ELSEWHERE, procedures: NOT_PUBLIC },
    acts: ['committee'],
    rank: 60,
    topic: 'resolution',
    day: { anchor: 'end', days: 1 },
    words: {
      en: 'Get the minute of {who} from {initiator}: wording, conditions, how long it is valid',
      'zh-CN': '向{initiator}要{who}的会议纪要：决议原文、附带条件、有效期',
    },
  },
  {
    id: 'body.acceptance',
    lane: 'information',
    when: { ...SITS, functions: [...DECIDING_BODIES, 'outside'], stepKinds: ['payment', 'rollout'] },
    acts: ['committee'],
    learns: true,
    rank: 58,
    topic: 'papers-acceptance',
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Which papers must lie before {who} for acceptance, by which day, and who signs for it?',
      'zh-CN': '{who}验收要看哪些材料、哪天前交、由谁代表签字？',
    },
  },
  {
    id: 'body.members',
    lane: 'action',
    when: {
      ...SITS,
      functions: ['executive', 'shareholder', 'unknown'],
      stepKinds: ['tender'],
      silence: ['none', 'ahead', 'inside'],
    },
    acts: ['committee'],
    rank: 54,
    topic: 'management-silent',
    day: { anchor: 'published', days: 0 },
    words: {
      en: 'Tell our own people in writing: no call or visit to any member of {who} until the result is out',
      'zh-CN': '书面告知我方人员：结果公布前不给{who}任何成员打电话、不拜访',
    },
  },
  {
    id: 'body.confirms-award',
    lane: 'information',
    when: {
      ...SITS,
      functions: ['executive', 'shareholder', 'unknown'],
      stepKinds: ['tender'],
      silence: ['none', 'ahead', 'inside'],
    },
    acts: ['committee'],
    learns: true,
    rank: 50,
    topic: 'award-confirmed',
    day: { anchor: 'published', days: 1 },
    words: {
      en: 'By the documents: must {who} confirm the award, and how long do bids stay valid until then?',
      'zh-CN': '查招标文件：定标要不要报{who}确认，投标有效期够不够等到那时？',
    },
  },
  {
    id: 'body.informed',
    lane: 'information',
    when: { ...SITS, parts: ['informed', 'executor', 'opinion-holder', 'initiator'] },
    acts: ['committee'],
    learns: true,
    rank: 52,
    topic: 'informed-body',
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Who reports this to {who}, in which paper, and until when may it be called back?',
      'zh-CN': '这事由谁报{who}、用什么材料，什么时候前还能叫停？',
    },
  },
];
