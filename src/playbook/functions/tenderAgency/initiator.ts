/** What the tender agency is sent where it opens the procedure. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const tenderAgencyInitiatorEntries: readonly PlaybookEntry[] = [
  {
    id: 'tender-agency.initiator.register',
    lane: 'action',
    when: {
      functions: ['tender-agency'],
      parts: ['initiator', 'approver', 'informed', 'executor', 'opinion-holder'],
      stepKinds: ['need', 'search'],
      profiles: NOT_SMALL,
      silence: ['none', 'ahead'],
    },
    rank: 60,
    topic: 'portal-registration',
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Register on the portal that {who} must use, and test the signature key, before any notice',
      'zh-CN': '公告之前，在{who}所用平台完成注册，测通 CA 证书',
    },
  },
  {
    id: 'tender-agency.initiator.procedure',
    lane: 'information',
    when: {
      functions: ['tender-agency'],
      parts: ['initiator', 'approver', 'informed', 'executor', 'opinion-holder'],
      stepKinds: ['need', 'search'],
      profiles: NOT_SMALL,
      silence: ['none', 'ahead'],
    },
    rank: 52,
    topic: 'procedure',
    learns: true,
    day: { anchor: 'begin', days: 0 },
    words: {
      en: 'Is the mandate of {who} published, and for which procedure?',
      'zh-CN': '{who}的委托公开了没有，采用哪种采购方式？',
    },
  },
];
