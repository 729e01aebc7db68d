/** Lines for a lawyer who starts the purchase. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NO_BIDS } from '../../procedures.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const legalInitiatorEntries: readonly PlaybookEntry[] = [
  {
    id: 'legal.initiator.read-rule',
    lane: 'action',
    when: { functions: ['legal'], parts: ['initiator'], stepKinds: ['need', 'search'], profiles: NOT_SMALL },
    rank: 58,
    topic: 'trigger',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Ask {who} for the ruling, claim or rule behind this, and read it before the next talk',
      'zh-CN': '向{who}要引起此事的判决、索赔或规定，读完再谈',
    },
  },
  {
    id: 'legal.initiator.rule-deadline',
    lane: 'information',
    when: { functions: ['legal'], parts: ['initiator'], stepKinds: ['need', 'search'], profiles: NOT_SMALL },
    rank: 52,
    topic: 'report-day',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'From {who}: by which day must it be met, and what follows if it is missed?',
      'zh-CN': '向{who}问清：最迟哪天要做到，误了有什么后果？',
    },
  },
  {
    id: 'legal.initiator.paragraph',
    lane: 'information',
    when: {
      functions: ['legal'],
      parts: ['initiator'],
      stepKinds: ['selection', 'pilot'],
      profiles: NOT_SMALL,
    },
    rank: 56,
    topic: 'requirement-list',
    acts: ['approaches'],
    day: { anchor: 'end', days: -10 },
    words: {
      en: 'To {who}: requirement by requirement, what our offer meets and what it leaves open',
      'zh-CN': '向{who}逐条说明：我方满足哪几条，哪几条还差',
    },
  },
  {
    id: 'legal.initiator.annexes',
    lane: 'action',
    when: {
      functions: ['legal'],
      parts: ['initiator'],
      stepKinds: ['budget', 'approval'],
      profiles: NOT_SMALL,
      procedures: NO_BIDS,
    },
    rank: 58,
    topic: 'annexes',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Give {who} annexes for the paper: main terms, insurance letter, a like contract carried out',
      'zh-CN': '给{who}上报材料的附件：主要条款、保险函、同类合同的履约证明',
    },
  },
  {
    id: 'legal.initiator.open-clauses',
    lane: 'information',
    when: { functions: ['legal'], parts: ['initiator'], stepKinds: ['contract'], profiles: NOT_SMALL },
    rank: 54,
    topic: 'errands',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'To {who}: what is settled in writing, what is not, and on which day each is answered',
      'zh-CN': '报{who}：哪些已书面说定、哪些没有、各在哪天答复',
    },
  },
  {
    id: 'legal.initiator.one-page-after',
    lane: 'information',
    when: { functions: ['legal'], parts: ['initiator'], stepKinds: ['payment', 'rollout'], profiles: NOT_SMALL },
    rank: 52,
    topic: 'first-result',
    acts: ['approaches'],
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'To {who}: the matter that began this, and what is in force now, clause or rule named',
      'zh-CN': '向{who}说明：当初起因是什么，现已落实到哪一条',
    },
  },
];
