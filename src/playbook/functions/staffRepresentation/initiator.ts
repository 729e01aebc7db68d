/** Lines for somebody of staff representation who starts the purchase. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const staffRepresentationInitiatorEntries: readonly PlaybookEntry[] = [
  {
    id: 'staff-representation.initiator.hardship',
    lane: 'action',
    when: {
      functions: ['staff-representation'],
      parts: ['initiator'],
      stepKinds: ['need', 'search'],
      profiles: NOT_SMALL,
      silence: ['none', 'ahead', 'after'],
    },
    rank: 56,
    topic: 'first-case',
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Get from the employer which hardship {who} raised, since when, and in which minutes it stands',
      'zh-CN': '向企业方问清：{who}提出的是哪个难处、从何时起、记在哪份会议纪要里',
    },
  },
  {
    id: 'staff-representation.initiator.asked-before',
    lane: 'information',
    when: {
      functions: ['staff-representation'],
      parts: ['initiator'],
      stepKinds: ['need', 'search', 'custom'],
      profiles: NOT_SMALL,
      silence: ['none', 'ahead', 'after'],
    },
    rank: 50,
    topic: 'tried-before',
    learns: true,
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'By the employer’s account, what did {who} ask for last time, and what came of it?',
      'zh-CN': '据企业方说，{who}上次提过什么要求，结果怎样？',
    },
  },
  {
    id: 'staff-representation.initiator.first-post',
    lane: 'action',
    when: {
      functions: ['staff-representation'],
      parts: ['initiator'],
      stepKinds: ['selection', 'pilot'],
      profiles: NOT_SMALL,
      silence: ['none', 'ahead', 'after'],
    },
    rank: 54,
    topic: 'test-cases',
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Have the employer agree with {who} which post is looked at first, and who speaks for it',
      'zh-CN': '请企业方与{who}商定先看哪个岗位、由谁代表该岗位参加',
    },
  },
  {
    id: 'staff-representation.initiator.counted-no-names',
    lane: 'action',
    when: {
      functions: ['staff-representation'],
      parts: ['initiator'],
      stepKinds: ['budget', 'approval'],
      profiles: NOT_SMALL,
      silence: ['none', 'ahead', 'after'],
    },
    rank: 54,
    topic: 'request-annex',
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Page for the employer to give {who}: the hardship counted by post, without names',
      'zh-CN': '备一页由企业方交{who}：按岗位统计该难处，不带姓名',
    },
  },
  {
    id: 'staff-representation.initiator.kept-in-contract',
    lane: 'action',
    when: {
      functions: ['staff-representation'],
      parts: ['initiator'],
      stepKinds: ['contract'],
      profiles: NOT_SMALL,
      silence: ['none', 'ahead', 'after'],
    },
    rank: 48,
    topic: 'agreement-annex',
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Mark for the employer the clauses that answer what {who} asked for',
      'zh-CN': '在合同里标出回应{who}要求的条款，交企业方',
    },
  },
  {
    id: 'staff-representation.initiator.same-count',
    lane: 'action',
    when: {
      functions: ['staff-representation'],
      parts: ['initiator'],
      stepKinds: ['payment', 'rollout'],
      profiles: NOT_SMALL,
      silence: ['none', 'ahead', 'after'],
    },
    rank: 52,
    topic: 'first-result',
    day: { anchor: 'end', days: 0 },
    words: {
      en: 'Eight weeks on, count the same hardship for the employer to report to {who}, by post',
      'zh-CN': '启用八周后按岗位再统计一次，由企业方向{who}通报',
    },
  },
];
