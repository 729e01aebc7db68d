/** What the tender agency is sent where it is told. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const tenderAgencyInformedEntries: readonly PlaybookEntry[] = [
  {
    id: 'tender-agency.informed.recipient-named',
    lane: 'action',
    when: {
      functions: ['tender-agency'],
      parts: ['initiator', 'approver', 'informed', 'executor', 'opinion-holder'],
      stepKinds: ['tender'],
      profiles: NOT_SMALL,
      silence: ['none', 'ahead', 'inside'],
    },
    rank: 52,
    topic: 'bid-receipt',
    day: { anchor: 'published', days: 1 },
    words: {
      en: 'Name one recipient of ours and a deputy to {who} on the form provided; confirm each notice that day',
      'zh-CN': '按规定表格向{who}登记收件人和替补，每份通知当天回执',
    },
  },
];
