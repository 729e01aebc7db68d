/** Lines for somebody of data protection who is told. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const dataProtectionInformedEntries: readonly PlaybookEntry[] = [
  {
    id: 'data-protection.informed.before-real-data',
    lane: 'action',
    when: {
      functions: ['data-protection'],
      parts: ['informed'],
      stepKinds: ['selection', 'pilot', 'budget', 'approval'],
      profiles: NOT_SMALL,
      offer: ['data', 'system', 'unknown'],
    },
    rank: 54,
    topic: 'data-flow',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Send {who} the drawing of data flows before any real record is used',
      'zh-CN': '用真实数据前把数据流向图发{who}',
    },
  },
  {
    id: 'data-protection.informed.invented-data',
    lane: 'information',
    when: {
      functions: ['data-protection'],
      parts: ['informed'],
      stepKinds: ['selection', 'pilot'],
      profiles: NOT_SMALL,
      offer: ['data', 'system', 'unknown'],
    },
    rank: 59,
    topic: 'dpa',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'To {who}: until cleared, demonstrations and trials run on invented records',
      'zh-CN': '告知{who}：放行之前演示和试用只用虚构数据',
    },
  },
  {
    id: 'data-protection.informed.agreement-filed',
    lane: 'information',
    when: {
      functions: ['data-protection'],
      parts: ['informed'],
      stepKinds: ['contract', 'payment', 'rollout'],
      profiles: NOT_SMALL,
      offer: ['data', 'system', 'unknown'],
    },
    rank: 52,
    topic: 'dpa-contract',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'To {who}: signed processing agreement, sub-processors, contact for a breach',
      'zh-CN': '告知{who}：已签的处理协议、再受托方、泄露时的联系人',
    },
  },
  {
    id: 'data-protection.informed.two-lines',
    lane: 'action',
    when: {
      functions: ['data-protection'],
      parts: ['informed'],
      stepKinds: ['need', 'search'],
      profiles: NOT_SMALL,
      offer: ['data', 'system', 'unknown'],
    },
    rank: 50,
    topic: 'informed-scope',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Two lines to {who}: what is looked at, and whose data it would touch',
      'zh-CN': '给{who}两句话：在看什么、会涉及哪些人的信息',
    },
  },
  {
    id: 'data-protection.informed.aim-told',
    lane: 'action',
    when: {
      functions: ['data-protection'],
      parts: ['informed'],
      stepKinds: ['need', 'search'],
      profiles: NOT_SMALL,
      offer: ['data', 'system', 'unknown'],
    },
    rank: 53,
    topic: 'informed-scope',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'In two lines to {who}: whose data it would touch; the aim: {goal}',
      'zh-CN': '两句话告知{who}：会涉及哪些人的信息；目标：{goal}',
    },
  },
];
