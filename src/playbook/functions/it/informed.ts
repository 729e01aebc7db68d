/** Lines for somebody of IT who is told. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const itInformedEntries: readonly PlaybookEntry[] = [
  {
    id: 'it.informed.access-list',
    lane: 'action',
    when: {
      functions: ['it'],
      parts: ['informed'],
      stepKinds: ['selection', 'pilot', 'budget', 'approval'],
      profiles: NOT_SMALL,
    },
    rank: 52,
    topic: 'network',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Send {who} what is to be connected, if anything, with a day until which to object',
      'zh-CN': '把拟接入的设备、连接和账号（没有也写明）发{who}，注明哪天前可提意见',
    },
  },
  {
    id: 'it.informed.on-network',
    lane: 'information',
    when: {
      functions: ['it'],
      parts: ['informed'],
      stepKinds: ['contract', 'payment', 'rollout'],
      profiles: NOT_SMALL,
    },
    rank: 50,
    topic: 'network',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'To {who}: what, if anything, will run in the network, what it opens to the outside, from which day',
      'zh-CN': '告知{who}：网内会不会运行什么、对外开放什么、从哪天起',
    },
  },
  {
    id: 'it.informed.two-lines',
    lane: 'action',
    when: { functions: ['it'], parts: ['informed'], stepKinds: ['need', 'search'], profiles: NOT_SMALL },
    rank: 50,
    topic: 'informed-scope',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Two lines to {who}: what is looked at, which systems or networks it may touch, that nothing is decided',
      'zh-CN': '给{who}两句话：在看什么、可能碰到哪些系统和网络、目前什么都没定',
    },
  },
  {
    id: 'it.informed.aim-told',
    lane: 'action',
    when: { functions: ['it'], parts: ['informed'], stepKinds: ['need', 'search'], profiles: NOT_SMALL },
    rank: 53,
    topic: 'informed-scope',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'In two lines to {who}: which systems or networks it may touch, nothing decided yet; the aim: {goal}',
      'zh-CN': '两句话告知{who}：可能碰到哪些系统和网络，目前没定；目标：{goal}',
    },
  },
];
