/** What the lawyers ask of our side: systems, capabilities and teams. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_PUBLIC } from '../../procedures.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const legalNeeds: readonly PlaybookEntry[] = [
  {
    id: 'legal.approver.approved-fallbacks',
    lane: 'system',
    when: {
      functions: ['legal'],
      parts: ['approver'],
      stepKinds: ['contract'],
      profiles: NOT_SMALL,
      procedures: NOT_PUBLIC,
    },
    asks: 'system:contract-templates',
    rank: 58,
    words: {
      en: 'Contract kit: fall-backs approved, table of who may grant what, annexes',
      'zh-CN': '合同范本：内部已批的退让写法、让步权限表、附件',
    },
  },
  {
    id: 'legal.approver.redline',
    lane: 'team',
    when: {
      functions: ['legal'],
      parts: ['approver'],
      stepKinds: ['contract'],
      profiles: NOT_SMALL,
      procedures: NOT_PUBLIC,
    },
    asks: 'team:legal',
    rank: 58,
    words: { en: 'Our legal: marked changes back in two working days', 'zh-CN': '我方法务：修订稿两个工作日内返回' },
  },
  {
    id: 'legal.approver.reads-draft',
    lane: 'team',
    when: { functions: ['legal'], parts: ['approver'], stepKinds: ['tender'], profiles: NOT_SMALL },
    asks: 'team:legal',
    rank: 56,
    words: {
      en: 'Our legal: published draft read by the second day, with what cannot be signed',
      'zh-CN': '我方法务：发布后两天内读完合同草案，列出签不了的条款',
    },
  },
];
