/** Lines for somebody of staff representation who sways others. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const staffRepresentationOpinionHolderEntries: readonly PlaybookEntry[] = [
  {
    id: 'staff-representation.opinion-holder.how-heard',
    lane: 'information',
    when: {
      functions: ['staff-representation'],
      parts: ['opinion-holder'],
      stepKinds: ['need', 'search', 'custom'],
      profiles: NOT_SMALL,
      silence: ['none', 'ahead', 'after'],
    },
    rank: 52,
    topic: 'way-of-hearing',
    learns: true,
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'How will the employer hear {who} on this, in which meeting, and before what?',
      'zh-CN': '企业方打算怎样征求{who}意见，在哪个会上，赶在什么之前？',
    },
  },
  {
    id: 'staff-representation.opinion-holder.first-fear',
    lane: 'information',
    when: {
      functions: ['staff-representation'],
      parts: ['opinion-holder'],
      stepKinds: ['selection', 'pilot'],
      profiles: NOT_SMALL,
      silence: ['none', 'ahead', 'after'],
    },
    rank: 50,
    topic: 'first-fear',
    learns: true,
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Which fear did {who} put to the employer, word for word, and which page of ours answers it?',
      'zh-CN': '{who}向企业方提出的担心原话是什么，我方哪一页能答？',
    },
  },
  {
    id: 'staff-representation.opinion-holder.before-swayed',
    lane: 'information',
    when: {
      functions: ['staff-representation'],
      parts: ['opinion-holder'],
      stepKinds: ['budget', 'approval'],
      profiles: NOT_SMALL,
      silence: ['none', 'ahead', 'after'],
    },
    rank: 50,
    topic: 'rehearse',
    learns: true,
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Will {swayed} decide before the employer has heard {who}, or wait for it?',
      'zh-CN': '{swayed}会先拍板，还是等企业方听完{who}的意见？',
    },
  },
  {
    id: 'staff-representation.opinion-holder.annex-shown',
    lane: 'action',
    when: {
      functions: ['staff-representation'],
      parts: ['opinion-holder'],
      stepKinds: ['contract'],
      profiles: NOT_SMALL,
      silence: ['none', 'ahead', 'after'],
    },
    rank: 42,
    topic: 'agreement-annex',
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Leave it to the employer to show {who} the annex; answer in writing what comes back',
      'zh-CN': '附件由企业方给{who}看，退回的问题我方书面答复',
    },
  },
  {
    id: 'staff-representation.opinion-holder.heard-since',
    lane: 'information',
    when: {
      functions: ['staff-representation'],
      parts: ['opinion-holder'],
      stepKinds: ['payment', 'rollout'],
      profiles: NOT_SMALL,
      silence: ['none', 'ahead', 'after'],
    },
    rank: 46,
    topic: 'asked-in-use',
    learns: true,
    day: { anchor: 'end', days: 0 },
    words: {
      en: 'Which complaints have reached the employer through {who} since the start?',
      'zh-CN': '启用以来，{who}转给企业方的意见有哪些？',
    },
  },
];
