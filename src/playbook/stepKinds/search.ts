/** What the step in which suppliers are looked for asks of us; must never assume that we are on the list. */
import type { PlaybookEntry } from '../playbook.ts';

export const searchEntries: readonly PlaybookEntry[] = [
  {
    id: 'search.list',
    lane: 'action',
    when: { stepKinds: ['search'] },
    rank: 40,
    words: {
      en: 'Ask {initiator} how the list of suppliers is drawn up, and when it closes',
      'zh-CN': '问{initiator}：供应商名单按什么定、哪天截止',
    },
  },
  {
    id: 'search.who-else',
    lane: 'information',
    when: { stepKinds: ['search'] },
    rank: 40,
    words: {
      en: 'Learn: who else is on the list, and who put them there',
      'zh-CN': '了解：名单上还有谁，是谁提的名',
    },
  },
  {
    id: 'search.references',
    lane: 'system',
    when: { stepKinds: ['search'] },
    asks: 'system:reference-library',
    rank: 30,
    words: {
      en: 'Reference library: three customers of their trade and size',
      'zh-CN': '客户案例库：三家同行业、同规模的客户',
    },
  },
  {
    id: 'search.goes-wrong',
    lane: 'capability',
    when: { stepKinds: ['search'] },
    asks: 'capability:industry-expertise',
    rank: 30,
    words: {
      en: 'Industry expertise: names three ways such a purchase goes wrong',
      'zh-CN': '行业专业度：说得出这类采购常栽的三个跟头',
    },
  },
  {
    id: 'search.information-request',
    lane: 'team',
    when: { stepKinds: ['search'] },
    asks: 'team:presales',
    rank: 30,
    words: {
      en: 'Presales: answers the request for information in full, gaps included',
      'zh-CN': '售前：把信息征询表答全，做不到的也写明',
    },
  },
  {
    id: 'search.initiator.questions',
    lane: 'action',
    when: { stepKinds: ['search'], parts: ['initiator'] },
    rank: 50,
    words: {
      en: 'Give {who} ten questions to put to every supplier, us included',
      'zh-CN': '给{who}列十个问题，拿去问每家供应商，我方也照答',
    },
  },
  {
    id: 'search.approver.one-page',
    lane: 'information',
    when: { stepKinds: ['search'], parts: ['approver'], functions: ['unknown'] },
    rank: 38,
    words: {
      en: 'One page for {who}: what we do, for whom, since when, what we leave alone',
      'zh-CN': '给{who}一页纸：做什么、给谁做、做了多久、不做什么',
    },
  },
  {
    id: 'search.executor.known',
    lane: 'information',
    when: { stepKinds: ['search'], parts: ['executor'] },
    rank: 42,
    words: {
      en: 'Learn: with which suppliers {who} worked before, and how it went',
      'zh-CN': '了解：{who}以前和哪几家打过交道，配合得怎样',
    },
  },
];
