/** Lines for a head of the house who sways others. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NO_BIDS } from '../../procedures.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const executiveOpinionHolderEntries: readonly PlaybookEntry[] = [
  {
    id: 'executive.opinion-holder.warning',
    lane: 'information',
    when: {
      functions: ['executive'],
      parts: ['opinion-holder'],
      stepKinds: ['need', 'search', 'selection', 'pilot'],
      profiles: NOT_SMALL,
    },
    rank: 54,
    topic: 'warning',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Which earlier purchase would {who} hold up as a warning, and what went wrong with it?',
      'zh-CN': '{who}会拿以前哪次采购当教训，问题出在哪里？',
    },
  },
  {
    id: 'executive.opinion-holder.would-raise',
    lane: 'information',
    when: {
      functions: ['executive'],
      parts: ['opinion-holder'],
      stepKinds: ['selection', 'pilot', 'budget', 'approval'],
      profiles: NOT_SMALL,
      procedures: NO_BIDS,
    },
    rank: 54,
    topic: 'would-raise',
    acts: ['approaches', 'asks-favour'],
    learns: true,
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Would {who} raise this before {swayed}, and with which reservation?',
      'zh-CN': '{who}会不会向{swayed}提这件事，会带什么保留意见？',
    },
  },
  {
    id: 'executive.opinion-holder.asked-first',
    lane: 'information',
    when: {
      functions: ['executive'],
      parts: ['opinion-holder'],
      stepKinds: ['budget', 'approval'],
      profiles: NOT_SMALL,
      procedures: NO_BIDS,
    },
    rank: 52,
    topic: 'will-ask',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'What will {swayed} ask first about sum and risk, in the view of {who}?',
      'zh-CN': '依{who}看，{swayed}对金额和风险会先问什么？',
    },
  },
  {
    id: 'executive.opinion-holder.late-stop',
    lane: 'information',
    when: { functions: ['executive'], parts: ['opinion-holder'], stepKinds: ['contract'], profiles: NOT_SMALL },
    rank: 50,
    topic: 'late-stop',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'What has stopped contracts here after all had agreed, as {who} saw it?',
      'zh-CN': '以{who}的经验，这里谈妥之后合同还因为什么停下来过？',
    },
  },
  {
    id: 'executive.opinion-holder.year-later',
    lane: 'information',
    when: {
      functions: ['executive'],
      parts: ['opinion-holder'],
      stepKinds: ['payment', 'rollout'],
      profiles: NOT_SMALL,
    },
    rank: 50,
    topic: 'seen-elsewhere',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'How did the last large purchase stand a year on, as {who} saw it?',
      'zh-CN': '上一个大项目用满一年后怎么样，{who}怎么评价？',
    },
  },
];
