/** Lines for somebody of internal audit who is told. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_PUBLIC, PUBLIC } from '../../procedures.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const internalAuditInformedEntries: readonly PlaybookEntry[] = [
  {
    id: 'internal-audit.informed.read-only',
    lane: 'action',
    when: {
      functions: ['internal-audit'],
      parts: ['informed'],
      stepKinds: ['need', 'search', 'selection', 'pilot', 'budget', 'approval'],
      profiles: NOT_SMALL,
      procedures: NOT_PUBLIC,
    },
    rank: 52,
    topic: 'informed-scope',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Offer {who} sight of our side of the file, and name who keeps it',
      'zh-CN': '我方存档供{who}查阅，告知由谁保管',
    },
  },
  {
    id: 'internal-audit.informed.sampling',
    lane: 'information',
    when: {
      functions: ['internal-audit'],
      parts: ['informed'],
      stepKinds: ['selection', 'pilot', 'budget', 'approval'],
      profiles: NOT_SMALL,
      offer: ['system'],
    },
    rank: 54,
    topic: 'log-sample',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'To {who}: how a sample is drawn, who can do it, how long records stay',
      'zh-CN': '告知{who}：样本怎么抽、谁能抽、记录留多久',
    },
  },
  {
    id: 'internal-audit.informed.acceptance-set',
    lane: 'information',
    when: {
      functions: ['internal-audit'],
      parts: ['informed'],
      stepKinds: ['contract', 'payment', 'rollout'],
      profiles: NOT_SMALL,
      procedures: NOT_PUBLIC,
    },
    rank: 50,
    topic: 'informed-acceptance',
    acts: ['approaches'],
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'To {who}: where contract, changes and acceptance pages lie, under which number',
      'zh-CN': '告知{who}：合同、变更单、验收单存放处和编号',
    },
  },
  {
    id: 'internal-audit.informed.through-the-buyer',
    lane: 'action',
    when: {
      functions: ['internal-audit'],
      parts: ['informed'],
      stepKinds: ['need', 'search', 'selection', 'pilot', 'budget', 'approval', 'contract', 'payment', 'rollout'],
      profiles: NOT_SMALL,
      procedures: PUBLIC,
    },
    rank: 52,
    topic: 'informed-scope',
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'Keep our papers of this procedure in one numbered file; what auditors want goes through the buyer, on written request',
      'zh-CN': '本项目我方材料编号归卷；审计要看的，凭采购人书面通知提供',
    },
  },
];
