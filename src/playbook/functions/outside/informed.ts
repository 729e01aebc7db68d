/** Lines for somebody outside the customer who is told. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const outsideInformedEntries: readonly PlaybookEntry[] = [
  {
    id: 'outside.informed.ask-customer',
    lane: 'action',
    when: {
      functions: ['outside'],
      parts: ['informed'],
      stepKinds: ['need', 'search', 'selection', 'pilot', 'budget', 'approval'],
      profiles: NOT_SMALL,
      silence: ['none', 'ahead', 'after'],
    },
    rank: 52,
    topic: 'leave-first',
    day: { anchor: 'begin', days: 0 },
    words: {
      en: 'Get the leave of {customer} in writing before a page goes to {who}',
      'zh-CN': '给{who}发任何材料之前，先取得{customer}书面同意',
    },
  },
  {
    id: 'outside.informed.known-facts',
    lane: 'information',
    when: {
      functions: ['outside'],
      parts: ['informed'],
      stepKinds: ['selection', 'pilot', 'budget', 'approval'],
      profiles: NOT_SMALL,
    },
    rank: 44,
    topic: 'known-facts',
    acts: ['approaches'],
    day: { anchor: 'end', days: -3 },
    words: {
      en: 'Tell {who} only what {customer} has released, with the day of release',
      'zh-CN': '只向{who}说{customer}已同意公开的内容，注明同意日期',
    },
  },
  {
    id: 'outside.informed.confidential',
    lane: 'action',
    when: {
      functions: ['outside'],
      parts: ['informed'],
      stepKinds: ['contract'],
      profiles: NOT_SMALL,
      offer: ['system', 'goods', 'service', 'unknown'],
    },
    rank: 46,
    topic: 'confidentiality',
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Check which parts of the contract {who} may see, and under whose confidentiality terms',
      'zh-CN': '核清合同哪些部分可给{who}看，受谁的保密约定约束',
    },
  },
  {
    id: 'outside.informed.site-orders',
    lane: 'information',
    when: {
      functions: ['outside'],
      parts: ['informed'],
      stepKinds: ['contract'],
      profiles: NOT_SMALL,
      offer: ['works'],
    },
    rank: 46,
    topic: 'site-orders',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'What may {who} order or stop on site by the contract, and which of our papers need their signature?',
      'zh-CN': '按合同{who}在现场能下哪些指令、能否停工，我方哪些资料须其签认？',
    },
  },
  {
    id: 'outside.informed.day-and-contact',
    lane: 'information',
    when: { functions: ['outside'], parts: ['informed'], stepKinds: ['payment', 'rollout'], profiles: NOT_SMALL },
    rank: 44,
    topic: 'informed-start',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'As far as {customer} wants it, tell {who} how far the work is, and our contact',
      'zh-CN': '在{customer}同意范围内，把进度和我方联系人告诉{who}',
    },
  },
];
