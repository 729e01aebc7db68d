/** What advisers, partners and peers ask of our side: systems, capabilities and teams. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const outsideNeeds: readonly PlaybookEntry[] = [
  {
    id: 'outside.approver.with-sources',
    lane: 'system',
    when: {
      functions: ['outside'],
      parts: ['approver'],
      stepKinds: ['selection', 'budget', 'approval'],
      profiles: NOT_SMALL,
      rivals: ['rival', 'present-supplier', 'own-build'],
    },
    asks: 'system:comparison-sheets',
    rank: 50,
    words: {
      en: 'Rival file: a source for every line, our weak points in',
      'zh-CN': '竞品档案：逐行有出处，我方短处在内',
    },
  },
  {
    id: 'outside.approver.open-file',
    lane: 'system',
    when: {
      functions: ['outside'],
      parts: ['approver'],
      stepKinds: ['need', 'search', 'selection'],
      profiles: NOT_SMALL,
    },
    asks: 'system:reference-library',
    rank: 48,
    words: {
      en: 'Reference register: the failed project too, with what was learnt',
      'zh-CN': '案例台账：失败项目也在内，写明教训',
    },
  },
  {
    id: 'outside.approver.ties-declared',
    lane: 'system',
    when: {
      functions: ['outside'],
      parts: ['approver'],
      stepKinds: [
        'need',
        'search',
        'selection',
        'pilot',
        'tender',
        'budget',
        'approval',
        'contract',
        'payment',
        'rollout',
      ],
      profiles: NOT_SMALL,
    },
    asks: 'system:compliance-log',
    rank: 50,
    words: {
      en: 'Compliance log: ties to advisers and judges declared, with day',
      'zh-CN': '合规台账：与顾问、评审的关系申报，有日期',
    },
  },
  {
    id: 'outside.approver.test-raw',
    lane: 'system',
    when: { functions: ['outside'], parts: ['approver'], stepKinds: ['pilot'], profiles: NOT_SMALL },
    asks: 'system:pilot-kit',
    rank: 46,
    words: {
      en: 'Pilot kit: raw figures kept as recorded',
      'zh-CN': '试点资料包：保留原始记录数据',
    },
  },
  {
    id: 'outside.approver.supervision-file',
    lane: 'system',
    when: {
      functions: ['outside'],
      parts: ['approver'],
      stepKinds: ['payment'],
      profiles: NOT_SMALL,
      offer: ['works'],
    },
    asks: 'system:acceptance-checklist',
    rank: 46,
    words: {
      en: 'Acceptance and invoice file: records and measured quantities in the order of the works',
      'zh-CN': '验收与开票资料：记录和工程量按施工顺序归档',
    },
  },
  {
    id: 'outside.approver.peer-level',
    lane: 'capability',
    when: {
      functions: ['outside'],
      parts: ['approver'],
      stepKinds: ['need', 'search', 'selection', 'pilot', 'budget', 'approval'],
      profiles: NOT_SMALL,
    },
    asks: 'capability:industry-expertise',
    rank: 50,
    words: {
      en: 'Sector rules: discusses the rules and figures of the sector without the product',
      'zh-CN': '行业法规：不谈产品也能谈行业规定和数据',
    },
  },
  {
    id: 'outside.approver.weak-by-criterion',
    lane: 'capability',
    when: {
      functions: ['outside'],
      parts: ['approver'],
      stepKinds: ['selection'],
      profiles: NOT_SMALL,
      rivals: ['rival', 'present-supplier', 'own-build'],
    },
    asks: 'capability:positioning',
    rank: 48,
    words: {
      en: 'Positioning: win, draw or lose by criterion, with what we do',
      'zh-CN': '竞品应对：按标准逐项分胜、平、负及应对',
    },
  },
  {
    id: 'outside.approver.written-answers',
    lane: 'team',
    when: {
      functions: ['outside'],
      parts: ['approver'],
      stepKinds: ['need', 'search', 'selection', 'pilot', 'budget', 'approval'],
      profiles: NOT_SMALL,
    },
    asks: 'team:presales',
    rank: 48,
    words: {
      en: 'Presales: answers a reviewer’s point in writing within two working days',
      'zh-CN': '售前：两个工作日内书面答复评审意见',
    },
  },
  {
    id: 'outside.approver.tie-check',
    lane: 'team',
    when: {
      functions: ['outside'],
      parts: ['approver'],
      stepKinds: ['need', 'search', 'contract'],
      profiles: NOT_SMALL,
    },
    asks: 'team:legal',
    rank: 46,
    words: {
      en: 'Our legal: checks ties and confidentiality before papers go out',
      'zh-CN': '我方法务：发材料前查关系和保密约定',
    },
  },
  {
    id: 'outside.executor.partner-plan',
    lane: 'team',
    when: {
      functions: ['outside'],
      parts: ['executor'],
      stepKinds: ['contract', 'rollout'],
      profiles: NOT_SMALL,
    },
    asks: 'team:partner',
    rank: 50,
    words: {
      en: 'Partner manager: holds the contract and dates with the partner',
      'zh-CN': '合作伙伴负责人：管合作方合同和日期',
    },
  },
];
