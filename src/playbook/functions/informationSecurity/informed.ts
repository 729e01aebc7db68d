/** Lines for somebody of information security who is told. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const informationSecurityInformedEntries: readonly PlaybookEntry[] = [
  {
    id: 'information-security.informed.all-connections',
    lane: 'action',
    when: {
      functions: ['information-security'],
      parts: ['informed'],
      stepKinds: ['selection', 'pilot', 'budget', 'approval'],
      profiles: NOT_SMALL,
    },
    rank: 52,
    topic: 'network',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Send {who} one drawing of all connections, or a line that there are none; name the day until which to object',
      'zh-CN': '把全部连接画成一张图发{who}（没有也写明），注明哪天前可提意见',
    },
  },
  {
    id: 'information-security.informed.contract-pages',
    lane: 'action',
    when: { functions: ['information-security'], parts: ['informed'], stepKinds: ['contract'], profiles: NOT_SMALL },
    rank: 52,
    topic: 'security-annex',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Send {who} the pages of the contract on access, incidents and updates to check',
      'zh-CN': '把合同里权限、安全事件、补丁更新那几页发{who}核对',
    },
  },
  {
    id: 'information-security.informed.ports',
    lane: 'information',
    when: {
      functions: ['information-security'],
      parts: ['informed'],
      stepKinds: ['payment', 'rollout'],
      profiles: NOT_SMALL,
    },
    rank: 50,
    topic: 'network',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'To {who}: ports and accounts needed, if any, each with its last day',
      'zh-CN': '告知{who}：要不要开端口和账号，各到哪天',
    },
  },
  {
    id: 'information-security.informed.two-lines',
    lane: 'action',
    when: {
      functions: ['information-security'],
      parts: ['informed'],
      stepKinds: ['need', 'search'],
      profiles: NOT_SMALL,
    },
    rank: 50,
    topic: 'informed-scope',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Two lines to {who}: what is looked at, and whether anything would be reached from outside',
      'zh-CN': '给{who}两句话：在看什么、会不会有对外访问',
    },
  },
  {
    id: 'information-security.informed.aim-told',
    lane: 'action',
    when: {
      functions: ['information-security'],
      parts: ['informed'],
      stepKinds: ['need', 'search'],
      profiles: NOT_SMALL,
    },
    rank: 53,
    topic: 'informed-scope',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'In two lines to {who}: whether anything would be reached from outside; the aim: {goal}',
      'zh-CN': '两句话告知{who}：会不会有对外访问；目标：{goal}',
    },
  },
];
