/** Lines for somebody of operations who sways others. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NO_BIDS, NOT_PUBLIC } from '../../procedures.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const operationsOpinionHolderEntries: readonly PlaybookEntry[] = [
  {
    id: 'operations.opinion-holder.supplier-at-night',
    lane: 'information',
    when: {
      functions: ['operations'],
      parts: ['opinion-holder'],
      stepKinds: ['need', 'search'],
      profiles: NOT_SMALL,
    },
    rank: 52,
    topic: 'seen-elsewhere',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Which supplier would {who} call at night, and what did that one do to deserve it?',
      'zh-CN': '半夜出事，{who}会先打给哪家供应商，那家做对了什么？',
    },
  },
  {
    id: 'operations.opinion-holder.hardest-test',
    lane: 'action',
    when: {
      functions: ['operations'],
      parts: ['opinion-holder'],
      stepKinds: ['selection', 'pilot'],
      profiles: NOT_SMALL,
      procedures: NOT_PUBLIC,
      offer: ['system', 'goods', 'service', 'unknown'],
    },
    rank: 56,
    topic: 'own-test',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Ask {who} for the one test on the worst spot that would settle it, and run that one',
      'zh-CN': '请{who}指定在最差点位做哪一项测试才算数，照做',
    },
  },
  {
    id: 'operations.opinion-holder.broke-last',
    lane: 'information',
    when: {
      functions: ['operations'],
      parts: ['opinion-holder'],
      stepKinds: ['selection', 'pilot'],
      profiles: NOT_SMALL,
    },
    rank: 50,
    topic: 'last-change',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'What broke in the last change on site, and what would {who} check first this time?',
      'zh-CN': '上一次现场改造哪里出了问题，这次{who}会先查什么？',
    },
  },
  {
    id: 'operations.opinion-holder.question-on-stops',
    lane: 'information',
    when: {
      functions: ['operations'],
      parts: ['opinion-holder'],
      stepKinds: ['budget', 'approval'],
      profiles: NOT_SMALL,
      procedures: NO_BIDS,
    },
    rank: 52,
    topic: 'rehearse',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'What will {swayed} ask {who} about the effect on output and staff before signing?',
      'zh-CN': '{swayed}签字前，会向{who}问对产出和人手有什么影响？',
    },
  },
  {
    id: 'operations.opinion-holder.still-running',
    lane: 'information',
    when: { functions: ['operations'], parts: ['opinion-holder'], stepKinds: ['contract'], profiles: NOT_SMALL },
    rank: 44,
    topic: 'handover-plan',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Tell {who} our start day, the people we send and the shift they begin with',
      'zh-CN': '告诉{who}：我方哪天进场、派谁、从哪个班次开始',
    },
  },
  {
    id: 'operations.opinion-holder.after-a-year',
    lane: 'information',
    when: {
      functions: ['operations'],
      parts: ['opinion-holder'],
      stepKinds: ['payment', 'rollout'],
      profiles: NOT_SMALL,
    },
    rank: 50,
    topic: 'after-a-year',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'end', days: 0 },
    words: {
      en: 'What would have to hold after a year for {who} to buy it again?',
      'zh-CN': '用满一年后做到哪几点，{who}会愿意再买一次？',
    },
  },
];
