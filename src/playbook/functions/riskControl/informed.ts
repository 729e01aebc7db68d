/** Lines for somebody of risk control who is told. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_PUBLIC } from '../../procedures.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const riskControlInformedEntries: readonly PlaybookEntry[] = [
  {
    id: 'risk-control.informed.before-decision',
    lane: 'action',
    when: { functions: ['risk-control'], parts: ['informed'], stepKinds: ['selection', 'pilot'], profiles: NOT_SMALL },
    rank: 52,
    topic: 'informed-scope',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Send {who} the list of checks at the first choice, with a day until which to object',
      'zh-CN': '定方案时就把检查点清单发{who}，注明哪天前可提意见',
    },
  },
  {
    id: 'risk-control.informed.none-falls',
    lane: 'information',
    when: {
      functions: ['risk-control'],
      parts: ['informed'],
      stepKinds: ['budget', 'approval', 'contract'],
      profiles: NOT_SMALL,
      offer: ['system', 'service', 'unknown'],
    },
    rank: 52,
    topic: 'control-changes',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'To {who}: which controls change hands, which are new, which fall away',
      'zh-CN': '告知{who}：哪些控制点换人、哪些新增、哪些取消',
    },
  },
  {
    id: 'risk-control.informed.cover-planned',
    lane: 'information',
    when: {
      functions: ['risk-control'],
      parts: ['informed'],
      stepKinds: ['budget', 'approval', 'contract'],
      profiles: NOT_SMALL,
      offer: ['goods', 'works'],
      procedures: NOT_PUBLIC,
    },
    rank: 52,
    topic: 'control-changes',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'To {who}: guarantees, bond and insurance planned, and what none of them covers',
      'zh-CN': '告知{who}：拟设的质保、保函、保险，以及哪些都保不到',
    },
  },
  {
    id: 'risk-control.informed.start-watch',
    lane: 'information',
    when: {
      functions: ['risk-control'],
      parts: ['informed'],
      stepKinds: ['payment', 'rollout'],
      profiles: NOT_SMALL,
      offer: ['system', 'money', 'unknown'],
    },
    rank: 50,
    topic: 'informed-start',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'To {who}: start, thresholds set, who watches the first two weeks',
      'zh-CN': '告知{who}：启动日、已设阈值、头两周由谁盯',
    },
  },
  {
    id: 'risk-control.informed.watch-before',
    lane: 'information',
    when: {
      functions: ['risk-control'],
      parts: ['informed'],
      stepKinds: ['payment', 'rollout'],
      profiles: NOT_SMALL,
      offer: ['system', 'money', 'unknown'],
    },
    rank: 53,
    topic: 'informed-start',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'To {who}: start before {byWhen}, thresholds set, who watches the first two weeks',
      'zh-CN': '告知{who}：{byWhen}之前启动、已设阈值、头两周由谁盯',
    },
  },
  {
    id: 'risk-control.informed.cover-in-force',
    lane: 'information',
    when: {
      functions: ['risk-control'],
      parts: ['informed'],
      stepKinds: ['payment', 'rollout'],
      profiles: NOT_SMALL,
      offer: ['goods', 'service', 'works'],
    },
    rank: 50,
    topic: 'informed-start',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'To {who}: until when warranty, bond and insurance are in force, and who renews them',
      'zh-CN': '告知{who}：质保、保函、保险各有效到哪天、由谁续',
    },
  },
  {
    id: 'risk-control.informed.two-lines',
    lane: 'action',
    when: {
      functions: ['risk-control'],
      parts: ['informed'],
      stepKinds: ['need', 'search'],
      profiles: NOT_SMALL,
    },
    rank: 50,
    topic: 'informed-scope',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Two lines to {who}: what is looked at, and which controls it might touch',
      'zh-CN': '给{who}两句话：在看什么、可能动到哪些控制点',
    },
  },
  {
    id: 'risk-control.informed.aim-told',
    lane: 'action',
    when: {
      functions: ['risk-control'],
      parts: ['informed'],
      stepKinds: ['need', 'search'],
      profiles: NOT_SMALL,
    },
    rank: 53,
    topic: 'informed-scope',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'In two lines to {who}: which controls it might touch; the aim: {goal}',
      'zh-CN': '两句话告知{who}：可能动到哪些控制点；目标：{goal}',
    },
  },
];
