/** Lines for somebody of IT who sways others. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_PUBLIC } from '../../procedures.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const itOpinionHolderEntries: readonly PlaybookEntry[] = [
  {
    id: 'it.opinion-holder.alone',
    lane: 'action',
    when: {
      functions: ['it'],
      parts: ['opinion-holder'],
      stepKinds: ['selection', 'pilot'],
      profiles: NOT_SMALL,
      offer: ['system'],
      procedures: NOT_PUBLIC,
    },
    rank: 58,
    topic: 'alone',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Give {who} a test account for a day alone, and ask for the list of stops',
      'zh-CN': '给{who}开测试账号单独试一天，请列出卡住的地方',
    },
  },
  {
    id: 'it.opinion-holder.uncut-papers',
    lane: 'action',
    when: {
      functions: ['it'],
      parts: ['opinion-holder'],
      stepKinds: ['need', 'search', 'selection', 'pilot', 'budget', 'approval'],
      profiles: NOT_SMALL,
      procedures: NOT_PUBLIC,
      offer: ['system', 'goods', 'unknown', 'works'],
    },
    rank: 52,
    topic: 'papers-uncut',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Give {who} the technical papers uncut, and answer each question in two working days',
      'zh-CN': '完整技术资料交{who}，每个问题两个工作日内答',
    },
  },
  {
    id: 'it.opinion-holder.own-choice',
    lane: 'information',
    when: {
      functions: ['it'],
      parts: ['opinion-holder'],
      stepKinds: ['need', 'search', 'selection', 'pilot', 'budget', 'approval'],
      profiles: NOT_SMALL,
      offer: ['system'],
    },
    rank: 54,
    topic: 'own-build-view',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Would {who} build or buy this, at what yearly upkeep, and on what ground?',
      'zh-CN': '换作{who}是自研还是外购，年维护多少，凭什么？',
    },
  },
  {
    id: 'it.opinion-holder.service-load',
    lane: 'information',
    when: {
      functions: ['it'],
      parts: ['opinion-holder'],
      stepKinds: ['need', 'search', 'selection', 'pilot', 'budget', 'approval'],
      profiles: NOT_SMALL,
      offer: ['service'],
    },
    rank: 54,
    topic: 'service-load',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Which outside service tied up IT most, over what, as {who} saw it?',
      'zh-CN': '据{who}看，哪家外部服务商最占 IT 的时间，占在什么事上？',
    },
  },
  {
    id: 'it.opinion-holder.in-writing',
    lane: 'information',
    when: {
      functions: ['it'],
      parts: ['opinion-holder'],
      stepKinds: ['contract'],
      profiles: NOT_SMALL,
      procedures: NOT_PUBLIC,
    },
    rank: 52,
    topic: 'in-writing',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Which promise about faults and access would {who} want to see in the contract?',
      'zh-CN': '故障处理和权限方面，哪项承诺{who}认为必须写进合同？',
    },
  },
  {
    id: 'it.opinion-holder.broke-first',
    lane: 'information',
    when: { functions: ['it'], parts: ['opinion-holder'], stepKinds: ['payment', 'rollout'], profiles: NOT_SMALL },
    rank: 52,
    topic: 'seen-elsewhere',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'From {who}: what broke first after the last start, and how long did it take to mend?',
      'zh-CN': '向{who}问清：上次启用后最先坏的是什么，多久修好？',
    },
  },
];
