/** What the kind of key account adds; the small shop has its own short way. */
import type { PlaybookEntry } from '../playbook.ts';
import { NOT_PUBLIC } from '../procedures.ts';

export const profileEntries: readonly PlaybookEntry[] = [
  {
    id: 'global.headquarters',
    lane: 'information',
    when: { stepKinds: ['budget', 'approval', 'contract'], profiles: ['global'] },
    acts: ['approaches'],
    learns: true,
    rank: 47,
    topic: 'headquarters',
    day: { anchor: 'begin', days: -15 },
    words: {
      en: 'What must group headquarters agree to, who asks them, and how many days do they take?',
      'zh-CN': '哪些要报集团总部、由谁去报、总部要几天？',
    },
  },
  {
    id: 'national.subsidiaries',
    lane: 'information',
    when: {
      stepKinds: ['contract'],
      offer: ['system', 'service', 'goods', 'unknown'],
      profiles: ['global', 'national'],
      procedures: NOT_PUBLIC,
    },
    acts: ['approaches'],
    learns: true,
    rank: 43,
    topic: 'subsidiaries',
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'May units under {customer} order under this contract, and who tells them?',
      'zh-CN': '{customer}有没有下属单位可以照这份合同下单，由谁通知？',
    },
  },
  {
    id: 'regional.known-names',
    lane: 'information',
    when: { stepKinds: ['search', 'selection'], profiles: ['regional'] },
    acts: ['approaches'],
    rank: 45,
    topic: 'regional-names',
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'For {initiator}: two customers from the same region, released to be named and called',
      'zh-CN': '给{initiator}两家本地客户的名字，已同意公开、可以电话核实',
    },
  },
];
