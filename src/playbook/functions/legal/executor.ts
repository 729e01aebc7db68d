/** Lines for a lawyer who carries it out or uses it. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_PUBLIC } from '../../procedures.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const legalExecutorEntries: readonly PlaybookEntry[] = [
  {
    id: 'legal.executor.review-days',
    lane: 'information',
    when: {
      functions: ['legal'],
      parts: ['executor'],
      stepKinds: ['need', 'search', 'selection', 'pilot', 'budget', 'approval'],
      profiles: NOT_SMALL,
    },
    rank: 52,
    topic: 'review-days',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'How many working days will a review by {who} take, and what must come with the draft?',
      'zh-CN': '{who}审一稿要几个工作日，随稿要附什么？',
    },
  },
  {
    id: 'legal.executor.editable',
    lane: 'action',
    when: {
      functions: ['legal'],
      parts: ['executor'],
      stepKinds: ['contract'],
      profiles: NOT_SMALL,
      procedures: NOT_PUBLIC,
    },
    rank: 56,
    topic: 'draft-set',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -2 },
    words: {
      en: 'Give {who} an editable draft, all annexes and the names of those who sign',
      'zh-CN': '给{who}可编辑的合同稿、全部附件和签署人名单',
    },
  },
  {
    id: 'legal.executor.authority',
    lane: 'information',
    when: { functions: ['legal'], parts: ['executor'], stepKinds: ['contract'], profiles: NOT_SMALL },
    rank: 52,
    topic: 'our-authority',
    acts: ['approaches'],
    day: { anchor: 'end', days: -10 },
    words: {
      en: 'To {who}: who signs for us, on what power, and how many days our seal takes',
      'zh-CN': '告知{who}：我方谁签、凭什么授权、用印几天',
    },
  },
  {
    id: 'legal.executor.originals',
    lane: 'action',
    when: { functions: ['legal'], parts: ['executor'], stepKinds: ['payment', 'rollout'], profiles: NOT_SMALL },
    rank: 50,
    topic: 'originals',
    acts: ['approaches'],
    day: { anchor: 'end', days: -3 },
    words: {
      en: 'Hand {who} signed originals for the file: contract, annexes, powers, acceptance page',
      'zh-CN': '把签署原件交{who}归档：合同、附件、授权书、验收单',
    },
  },
];
