/** What discipline inspection asks of our side: systems, capabilities and teams. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const disciplineInspectionNeeds: readonly PlaybookEntry[] = [
  {
    id: 'discipline-inspection.approver.every-contact',
    lane: 'system',
    when: {
      functions: ['discipline-inspection'],
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
        'custom',
      ],
      profiles: NOT_SMALL,
    },
    asks: 'system:compliance-log',
    rank: 58,
    words: {
      en: 'Compliance log: contacts, gifts refused, ties declared, ready for an official letter',
      'zh-CN': '合规台账：接触、拒收礼品、关系申报齐全，供正式来函调阅',
    },
  },
  {
    id: 'discipline-inspection.approver.conduct-law',
    lane: 'capability',
    when: {
      functions: ['discipline-inspection'],
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
        'custom',
      ],
      profiles: NOT_SMALL,
    },
    asks: 'capability:industry-expertise',
    rank: 54,
    words: {
      en: 'Sector rules: names the rules on conduct of officials that bind this house',
      'zh-CN': '行业法规：说得出该单位适用的廉洁规定',
    },
  },
  {
    id: 'discipline-inspection.approver.file-ready',
    lane: 'team',
    when: {
      functions: ['discipline-inspection'],
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
        'custom',
      ],
      profiles: NOT_SMALL,
    },
    asks: 'team:legal',
    rank: 54,
    words: {
      en: 'Our legal: checks log, pledge and ties before “{step}” begins',
      'zh-CN': '我方法务：「{step}」开始前，核查台账、承诺书和关系申报',
    },
  },
];
