/** What a step of the customer’s own kind asks of us; must never guess what happens there. */
import type { PlaybookEntry } from '../playbook.ts';
import { NOT_SMALL } from '../profiles.ts';
import { SINGLE } from '../sorts.ts';

const ANY = { stepKinds: ['custom'], profiles: NOT_SMALL } as const;

export const customEntries: readonly PlaybookEntry[] = [
  {
    id: 'custom.decided',
    lane: 'action',
    when: ANY,
    acts: ['approaches'],
    rank: 52,
    topic: 'custom-decided',
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Ask {initiator} what “{step}” decides, on which paper, who closes it and what comes out',
      'zh-CN': '问清{initiator}：「{step}」定什么、看什么材料、由谁结束、出什么文件',
    },
  },
  {
    id: 'custom.which-kind',
    lane: 'information',
    when: ANY,
    acts: ['approaches'],
    learns: true,
    rank: 44,
    topic: 'custom-kind',
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Which kind is “{step}” in truth: expert review, security review, staff agreement, site visit?',
      'zh-CN': '「{step}」实际是专家论证、安全评审、职工协商，还是现场考察？',
    },
  },
  {
    id: 'custom.in-and-out',
    lane: 'information',
    when: ANY,
    acts: ['approaches'],
    learns: true,
    rank: 42,
    topic: 'custom-days',
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'How many working days did “{step}” take the last time, and what held it up?',
      'zh-CN': '上一次「{step}」走了几个工作日，卡在哪里？',
    },
  },
  {
    id: 'custom.approver.must-see',
    lane: 'information',
    when: { ...ANY, parts: ['approver'], sorts: SINGLE },
    acts: ['approaches'],
    learns: true,
    rank: 44,
    topic: 'yes-if',
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'What must {who} see at “{step}” before passing it on?',
      'zh-CN': '在「{step}」里，{who}要看到什么才放行？',
    },
  },
  {
    id: 'custom.executor.part',
    lane: 'information',
    when: { ...ANY, parts: ['executor'], functions: ['unknown'], sorts: SINGLE },
    acts: ['approaches'],
    learns: true,
    rank: 42,
    topic: 'custom-part',
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'What does “{step}” ask of {who}, in hours and papers?',
      'zh-CN': '「{step}」要{who}出多少工时、交哪些材料？',
    },
  },
];
