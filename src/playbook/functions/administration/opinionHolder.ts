/** Lines for somebody of administration who sways others. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NO_BIDS } from '../../procedures.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const administrationOpinionHolderEntries: readonly PlaybookEntry[] = [
  {
    id: 'administration.opinion-holder.desks-passed',
    lane: 'information',
    when: {
      functions: ['administration'],
      parts: ['opinion-holder'],
      stepKinds: ['need', 'search'],
      profiles: NOT_SMALL,
    },
    rank: 54,
    topic: 'paper-way',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Which desks does a paper pass here before it is decided, and how long does it lie on each?',
      'zh-CN': '一份文件批下来前要过哪几张桌子，每处一般压多久？',
    },
  },
  {
    id: 'administration.opinion-holder.last-supplier',
    lane: 'information',
    when: {
      functions: ['administration'],
      parts: ['opinion-holder'],
      stepKinds: ['selection', 'pilot'],
      profiles: NOT_SMALL,
    },
    rank: 48,
    topic: 'last-change',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'What did the last new supplier get wrong in this house, as {who} saw it?',
      'zh-CN': '在{who}看来，上一家新供应商进来时哪里没做对？',
    },
  },
  {
    id: 'administration.opinion-holder.first-page',
    lane: 'information',
    when: {
      functions: ['administration'],
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
      en: 'Which page will {swayed} turn to first, and what must stand on it?',
      'zh-CN': '{swayed}拿到材料先翻哪一页，那页上要写什么？',
    },
  },
  {
    id: 'administration.opinion-holder.seal-days',
    lane: 'information',
    when: { functions: ['administration'], parts: ['opinion-holder'], stepKinds: ['contract'], profiles: NOT_SMALL },
    rank: 44,
    topic: 'seal-and-post',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'On which days of the next weeks can it be sealed and signed, by the calendar {who} can see?',
      'zh-CN': '从{who}掌握的日程看，近几周哪几天能用印、能签字？',
    },
  },
  {
    id: 'administration.opinion-holder.talk-of-house',
    lane: 'information',
    when: {
      functions: ['administration'],
      parts: ['opinion-holder'],
      stepKinds: ['payment', 'rollout'],
      profiles: NOT_SMALL,
    },
    rank: 46,
    topic: 'asked-in-use',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'end', days: 0 },
    words: {
      en: 'Which complaint has come to {who} most since the start?',
      'zh-CN': '启用以来，{who}听到最多的意见是哪一条？',
    },
  },
];
