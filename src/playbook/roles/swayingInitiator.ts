/** What it adds that an initiator sways an approver further on; must never take the approver’s yes for given. */
import type { PlaybookEntry } from '../playbook.ts';
import { NOT_PUBLIC } from '../procedures.ts';
import { NOT_SMALL } from '../profiles.ts';

const SWAYING: PlaybookEntry['when'] = {
  parts: ['opinion-holder'],
  initiates: true,
  sorts: ['person'],
  procedures: NOT_PUBLIC,
  profiles: NOT_SMALL,
};

export const swayingInitiatorEntries: readonly PlaybookEntry[] = [
  {
    id: 'initiator.opinion-holder.three-questions',
    lane: 'action',
    when: SWAYING,
    acts: ['approaches'],
    rank: 62,
    topic: 'rehearse',
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Write down with {who} the three questions that {swayed} will ask, and agree the answers',
      'zh-CN': '与{who}写下{swayed}会问的三个问题，把答案商定好',
    },
  },
  {
    id: 'initiator.opinion-holder.last-answer',
    lane: 'information',
    when: SWAYING,
    acts: ['approaches'],
    learns: true,
    rank: 55,
    topic: 'last-refusal',
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'How did {swayed} answer the last request of {who}, and what was sent back?',
      'zh-CN': '{who}上一次提申请，{swayed}怎么答的，退回了什么？',
    },
  },
];
