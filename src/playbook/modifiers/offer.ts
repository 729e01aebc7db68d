/** What the kind of offer adds; must never depend on the state of anybody. */
import type { PlaybookEntry } from '../playbook.ts';

export const offerEntries: readonly PlaybookEntry[] = [
  {
    id: 'offer.data.papers',
    lane: 'system',
    when: { stepKinds: ['selection', 'pilot', 'approval'], offer: ['data'] },
    asks: 'system:security-papers',
    rank: 34,
    words: {
      en: 'Security papers: where the data lies and who may see it',
      'zh-CN': '安全合规资料：数据放在哪里、谁看得到',
    },
  },
  {
    id: 'offer.data.officer',
    lane: 'team',
    when: { stepKinds: ['approval'], offer: ['data'] },
    asks: 'team:security',
    rank: 34,
    words: {
      en: 'Security officer: for the questions nobody else of ours may answer',
      'zh-CN': '安全负责人：别人不便回答的问题，请其出面',
    },
  },
  {
    id: 'offer.system.connections',
    lane: 'system',
    when: { stepKinds: ['selection', 'pilot', 'rollout'], offer: ['system'] },
    asks: 'system:integration-list',
    rank: 31,
    words: {
      en: 'Integration list: what it must talk to, and in which direction',
      'zh-CN': '系统对接清单：要接哪些系统、数据往哪边走',
    },
  },
  {
    id: 'offer.service.people',
    lane: 'action',
    when: { stepKinds: ['selection'], offer: ['service'] },
    rank: 44,
    words: {
      en: 'Bring the people who would do the work, not only those who sell it',
      'zh-CN': '带上真正干活的人，不光是销售',
    },
  },
  {
    id: 'offer.works.site',
    lane: 'action',
    when: { stepKinds: ['selection'], offer: ['works'] },
    rank: 44,
    topic: 'site',
    words: {
      en: 'Walk the site with {approvers} before naming a figure',
      'zh-CN': '报数之前，先陪{approvers}把现场走一遍',
    },
  },
  {
    id: 'offer.works.measured',
    lane: 'information',
    when: { stepKinds: ['contract', 'payment'], offer: ['works'] },
    rank: 44,
    words: {
      en: 'Learn: who measures the work done, and how often',
      'zh-CN': '了解：工程量由谁计、多久计一次',
    },
  },
  {
    id: 'offer.goods.gate',
    lane: 'information',
    when: { stepKinds: ['payment'], offer: ['goods'] },
    rank: 44,
    words: {
      en: 'Learn: who counts and inspects at the gate, and what they sign',
      'zh-CN': '了解：到货由谁点数、谁验、签哪张单',
    },
  },
];
