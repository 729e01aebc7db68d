/** Lines for somebody of compliance who is told. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const complianceInformedEntries: readonly PlaybookEntry[] = [
  {
    id: 'compliance.informed.two-lines',
    lane: 'action',
    when: {
      functions: ['compliance'],
      parts: ['informed'],
      stepKinds: ['need', 'search', 'selection', 'pilot'],
      profiles: NOT_SMALL,
    },
    rank: 50,
    topic: 'informed-scope',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Two lines to {who}: what is looked at, who we are, who brought us in',
      'zh-CN': '给{who}两句话：在看什么、我方是谁、由谁引进来的',
    },
  },
  {
    id: 'compliance.informed.rules-signed',
    lane: 'information',
    when: {
      functions: ['compliance'],
      parts: ['informed'],
      stepKinds: ['budget', 'approval', 'contract'],
      profiles: NOT_SMALL,
    },
    rank: 50,
    topic: 'code-of-conduct',
    acts: ['approaches'],
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'To {who}: which supplier rules of the house we have signed, with the day of each',
      'zh-CN': '告知{who}：内部供应商制度我方签了哪几份、各在哪天',
    },
  },
  {
    id: 'compliance.informed.people-at-work',
    lane: 'information',
    when: { functions: ['compliance'], parts: ['informed'], stepKinds: ['payment', 'rollout'], profiles: NOT_SMALL },
    rank: 50,
    topic: 'agents',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'To {who}: agents and subcontractors of ours in this, and whom of ours to tell of misconduct',
      'zh-CN': '告知{who}：本项目里我方的代理和分包，发现违规找我方谁',
    },
  },
];
