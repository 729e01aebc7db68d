/** Lines for somebody of procurement who sways others. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NO_BIDS, NOT_PUBLIC, PUBLIC } from '../../procedures.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const procurementOpinionHolderEntries: readonly PlaybookEntry[] = [
  {
    id: 'procurement.opinion-holder.lost-after',
    lane: 'information',
    when: {
      functions: ['procurement'],
      parts: ['opinion-holder'],
      stepKinds: ['need', 'search', 'selection', 'pilot'],
      profiles: NOT_SMALL,
      procedures: NOT_PUBLIC,
    },
    rank: 54,
    topic: 'lost-after',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'How have suppliers lost here after winning on content, as {who} saw it?',
      'zh-CN': '方案胜出却没拿到单的供应商，{who}看到是输在哪里？',
    },
  },
  {
    id: 'procurement.opinion-holder.framework-rival',
    lane: 'information',
    when: {
      functions: ['procurement'],
      parts: ['opinion-holder'],
      stepKinds: ['need', 'search'],
      profiles: NOT_SMALL,
      procedures: ['unknown', 'direct', 'quotations', 'private-tender'],
      offer: ['system', 'goods', 'service', 'unknown'],
    },
    rank: 56,
    topic: 'framework-rival',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'From {who}: who holds a framework for this here, until when, and may be bought beside it?',
      'zh-CN': '向{who}问清：这一类谁签了框架协议，到哪天为止，框架外能不能另采？',
    },
  },
  {
    id: 'procurement.opinion-holder.award-stops',
    lane: 'information',
    when: {
      functions: ['procurement'],
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
      en: 'On what would {swayed} send an award back, in the experience of {who}?',
      'zh-CN': '依{who}的经验，什么情况下{swayed}会把定标退回来？',
    },
  },
  {
    id: 'procurement.opinion-holder.clause-moves',
    lane: 'information',
    when: {
      functions: ['procurement'],
      parts: ['opinion-holder'],
      stepKinds: ['contract'],
      profiles: NOT_SMALL,
      procedures: NOT_PUBLIC,
    },
    rank: 50,
    topic: 'clause-moves',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'From {who}: which clauses have moved for a supplier before, and who allowed it?',
      'zh-CN': '向{who}问清：哪些条款以前为供应商改过，由谁同意的？',
    },
  },
  {
    id: 'procurement.opinion-holder.after-listing',
    lane: 'information',
    when: {
      functions: ['procurement'],
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
      en: 'From {who}: what has cost a supplier its place on the list in the first year?',
      'zh-CN': '向{who}问清：供应商头一年因为什么被移出名录？',
    },
  },
  {
    id: 'procurement.opinion-holder.signed-late',
    lane: 'information',
    when: {
      functions: ['procurement'],
      parts: ['opinion-holder'],
      stepKinds: ['contract'],
      profiles: NOT_SMALL,
      procedures: PUBLIC,
    },
    rank: 50,
    topic: 'clause-moves',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'From {who}: which of bond, annexes, seal and filing has delayed a signature here after an award?',
      'zh-CN': '向{who}问清：中标后签约常卡在保函、附件、用印还是备案？',
    },
  },
];
