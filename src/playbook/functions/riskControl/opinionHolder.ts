/** Lines for somebody of risk control who sways others. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NO_BIDS, NOT_PUBLIC } from '../../procedures.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const riskControlOpinionHolderEntries: readonly PlaybookEntry[] = [
  {
    id: 'risk-control.opinion-holder.one-proof',
    lane: 'information',
    when: {
      functions: ['risk-control'],
      parts: ['opinion-holder'],
      stepKinds: ['selection', 'pilot'],
      profiles: NOT_SMALL,
      procedures: NOT_PUBLIC,
    },
    rank: 54,
    topic: 'own-test',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Which single test would {who} run before anything else, and on what case?',
      'zh-CN': '只能测一项，{who}会测哪一项、用什么案例？',
    },
  },
  {
    id: 'risk-control.opinion-holder.first-on-list',
    lane: 'information',
    when: {
      functions: ['risk-control'],
      parts: ['opinion-holder'],
      stepKinds: ['need', 'search'],
      profiles: NOT_SMALL,
    },
    rank: 54,
    topic: 'turned-down',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'From {who}: which risk of such a purchase stands first on the list, and who has to answer for it?',
      'zh-CN': '向{who}问清：这类采购的风险清单上哪一条排最前，由谁负责？',
    },
  },
  {
    id: 'risk-control.opinion-holder.warns-about',
    lane: 'information',
    when: {
      functions: ['risk-control'],
      parts: ['opinion-holder'],
      stepKinds: ['budget', 'approval', 'contract'],
      profiles: NOT_SMALL,
      procedures: NO_BIDS,
    },
    rank: 52,
    topic: 'warns',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Which risk will {who} put before {swayed}, and what would make it bearable?',
      'zh-CN': '{who}会向{swayed}提哪一项风险，怎样才算可控？',
    },
  },
  {
    id: 'risk-control.opinion-holder.turned-up-later',
    lane: 'information',
    when: {
      functions: ['risk-control'],
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
      en: 'From {who}: which risk showed only after the last start, and who had it on the list?',
      'zh-CN': '向{who}问清：上次启动后才出现的是哪项风险，清单上原来有没有？',
    },
  },
];
