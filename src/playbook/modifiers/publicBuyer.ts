/** What a buyer under procurement law adds ahead of the notice: the same for every supplier, and on file; must never seek an advantage. */
import type { PlaybookEntry } from '../playbook.ts';
import { PUBLIC } from '../procedures.ts';
import { NOT_SMALL } from '../profiles.ts';
import { SINGLE } from '../sorts.ts';

const BEFORE = { procedures: PUBLIC, silence: ['none', 'ahead'], profiles: NOT_SMALL } as const;

export const publicBuyerEntries: readonly PlaybookEntry[] = [
  {
    id: 'public.visits',
    lane: 'action',
    when: { ...BEFORE, stepKinds: ['need', 'search', 'selection', 'pilot'] },
    rank: 68,
    topic: 'registered-visits',
    day: { anchor: 'begin', days: 0 },
    words: {
      en: 'Book registered visits only: day, place, host and purpose in the contact log, no gifts, no meals',
      'zh-CN': '只走登记接待：日期、地点、接待人、事由记入台账，不送礼、不宴请',
    },
  },
  {
    id: 'public.watch-notices',
    lane: 'action',
    when: { ...BEFORE, stepKinds: ['search', 'selection', 'budget', 'approval'] },
    rank: 55,
    topic: 'early-notice',
    day: { anchor: 'begin', days: 0 },
    words: {
      en: 'Watch the purchasing portal for the early notice; its dates go onto the map the same day',
      'zh-CN': '盯采购意向和公告平台，一出日期当天录入',
    },
  },
  {
    id: 'public.survey',
    lane: 'action',
    when: { ...BEFORE, stepKinds: ['need', 'search', 'selection'] },
    rank: 64,
    topic: 'published-survey',
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'Answer any needs survey in writing: functions only, and for each the three makers or more who can meet it',
      'zh-CN': '如有需求调查，书面答复：只提功能要求，每项列出三家以上能满足的厂家',
    },
  },
  {
    id: 'public.same-for-all',
    lane: 'information',
    when: { ...BEFORE, stepKinds: ['need', 'search', 'selection'] },
    rank: 56,
    topic: 'equal-information',
    day: { anchor: 'begin', days: 0 },
    words: {
      en: 'Hand over only what any supplier could hand over; file each paper with date and receiver',
      'zh-CN': '只提供各家供应商都能提供的材料，每份留底，记日期和接收人',
    },
  },
  {
    id: 'public.judges',
    lane: 'action',
    when: { ...BEFORE, stepKinds: ['selection'] },
    rank: 54,
    topic: 'later-judges',
    day: { anchor: 'begin', days: 0 },
    words: {
      en: 'Ask our lawyer who must not be approached any more once an expert review has sat',
      'zh-CN': '专家论证之后哪些人不能再接触，先由我方法务列明',
    },
  },
  {
    id: 'public.points-in-writing',
    lane: 'action',
    when: { ...BEFORE, stepKinds: ['selection', 'pilot', 'custom'], parts: ['approver'], sorts: SINGLE },
    acts: ['approaches'],
    rank: 50,
    topic: 'points-in-writing',
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'Answer each point of {who} on paper, through the office in charge; a copy stays on file',
      'zh-CN': '{who}提的意见经归口部门逐条书面答复，留底备查',
    },
  },
  {
    id: 'public.log',
    lane: 'system',
    when: { procedures: PUBLIC, stepKinds: ['need', 'search', 'selection', 'pilot', 'tender'], profiles: NOT_SMALL },
    asks: 'system:compliance-log',
    rank: 33,
    words: {
      en: 'Compliance log: each contact and paper with day and receiver, ties of interest declared, from first talk to award',
      'zh-CN': '合规台账：从首次接触到定标，逐次登记接触、所交材料、利益关系',
    },
  },
];
