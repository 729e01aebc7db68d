/** Lines for a lawyer who sways others. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NO_BIDS } from '../../procedures.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const legalOpinionHolderEntries: readonly PlaybookEntry[] = [
  {
    id: 'legal.opinion-holder.went-wrong',
    lane: 'information',
    when: {
      functions: ['legal'],
      parts: ['opinion-holder'],
      stepKinds: ['need', 'search', 'selection', 'pilot'],
      profiles: NOT_SMALL,
    },
    rank: 54,
    topic: 'went-wrong',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'From {who}: which supplier contract went wrong here, and what did its text lack?',
      'zh-CN': '向{who}问清：这里哪份供应商合同出过事，文本上缺了什么？',
    },
  },
  {
    id: 'legal.opinion-holder.warn-others',
    lane: 'information',
    when: {
      functions: ['legal'],
      parts: ['opinion-holder'],
      stepKinds: ['budget', 'approval', 'contract'],
      profiles: NOT_SMALL,
      procedures: NO_BIDS,
    },
    rank: 54,
    topic: 'warn-others',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Which sentence of our terms would make {who} warn {swayed}?',
      'zh-CN': '我方条款里哪句话会让{who}提醒{swayed}？',
    },
  },
  {
    id: 'legal.opinion-holder.acceptance-dispute',
    lane: 'information',
    when: { functions: ['legal'], parts: ['opinion-holder'], stepKinds: ['payment', 'rollout'], profiles: NOT_SMALL },
    rank: 52,
    topic: 'seen-elsewhere',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'From {who}: which wording of an acceptance has led to a dispute here?',
      'zh-CN': '向{who}问清：哪种验收写法在这里引起过纠纷？',
    },
  },
];
