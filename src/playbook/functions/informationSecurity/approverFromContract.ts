/** Lines for somebody of information security who approves, from the contract on. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_PUBLIC, PUBLIC } from '../../procedures.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const informationSecurityApproverFromContractEntries: readonly PlaybookEntry[] = [
  {
    id: 'information-security.approver.security-annex',
    lane: 'action',
    when: {
      functions: ['information-security'],
      parts: ['approver'],
      stepKinds: ['contract'],
      profiles: NOT_SMALL,
      procedures: NOT_PUBLIC,
      offer: ['system', 'goods', 'service', 'unknown'],
    },
    rank: 60,
    topic: 'security-annex',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Settle with {who} hours to report an incident, right to test us, subcontractors named',
      'zh-CN': '与{who}谈定：事件几小时内报告、可否对我方测试、分包方名单',
    },
  },
  {
    id: 'information-security.approver.as-bid',
    lane: 'information',
    when: {
      functions: ['information-security'],
      parts: ['approver'],
      stepKinds: ['contract'],
      profiles: NOT_SMALL,
      procedures: PUBLIC,
    },
    rank: 58,
    topic: 'security-annex',
    acts: ['approaches'],
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'To {who}: contact for incidents and time to report, as promised in the bid',
      'zh-CN': '按投标承诺告知{who}：安全事件联系人和报告时限',
    },
  },
  {
    id: 'information-security.approver.test-again',
    lane: 'action',
    when: {
      functions: ['information-security'],
      parts: ['approver'],
      stepKinds: ['rollout'],
      profiles: NOT_SMALL,
      offer: ['system', 'goods', 'works', 'unknown'],
    },
    rank: 60,
    topic: 'retest',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Agree with {who} what, if anything is connected, is tested once more before first use, and who clears it',
      'zh-CN': '凡有联网的，与{who}说定启用前复测哪几项、由谁放行',
    },
  },
  {
    id: 'information-security.approver.hardened',
    lane: 'information',
    when: {
      functions: ['information-security'],
      parts: ['approver'],
      stepKinds: ['payment', 'rollout'],
      profiles: NOT_SMALL,
      offer: ['system', 'goods', 'works', 'unknown'],
    },
    rank: 56,
    topic: 'hardening',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -2 },
    words: {
      en: 'To {who}: on all that is connected, default passwords changed, test accounts closed, logs sent where agreed',
      'zh-CN': '报{who}：凡有联网的，默认口令已改、测试账号已关、日志已按约定外送',
    },
  },
  {
    id: 'information-security.approver.graded-report',
    lane: 'information',
    when: {
      functions: ['information-security'],
      parts: ['approver'],
      stepKinds: ['payment', 'rollout'],
      profiles: NOT_SMALL,
      offer: ['system'],
      regimes: ['cn-bidding', 'cn-procurement'],
    },
    rank: 58,
    topic: 'graded-report',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: -15 },
    words: {
      en: 'From {who}: who orders the graded protection assessment, and will the report be there before final acceptance (check locally)?',
      'zh-CN': '向{who}问清：等保测评由谁委托，终验前报告出得来吗（以当地规定为准）？',
    },
  },
  {
    id: 'information-security.approver.staff-access',
    lane: 'information',
    when: {
      functions: ['information-security'],
      parts: ['approver'],
      stepKinds: ['payment', 'rollout'],
      profiles: NOT_SMALL,
      offer: ['service'],
    },
    rank: 54,
    topic: 'remote-access',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'To {who}: any of our people with access, their devices, and the last day of each account',
      'zh-CN': '报{who}：我方有无人员持有权限、所用设备、各账号截止日',
    },
  },
];
