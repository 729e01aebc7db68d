/** Lines for somebody of information security who carries it out or uses it. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const informationSecurityExecutorEntries: readonly PlaybookEntry[] = [
  {
    id: 'information-security.executor.security-test',
    lane: 'information',
    when: {
      functions: ['information-security'],
      parts: ['executor'],
      stepKinds: ['need', 'search', 'selection', 'pilot', 'budget', 'approval'],
      profiles: NOT_SMALL,
      offer: ['system', 'unknown'],
    },
    rank: 54,
    topic: 'security-test',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'From {who}: by questions, scan or penetration test, how will our offer be tested, and from which day?',
      'zh-CN': '向{who}问清：我方要过问卷、扫描还是渗透测试，从哪天开始？',
    },
  },
  {
    id: 'information-security.executor.people-checked',
    lane: 'information',
    when: {
      functions: ['information-security'],
      parts: ['executor'],
      stepKinds: ['need', 'search', 'selection', 'pilot', 'budget', 'approval'],
      profiles: NOT_SMALL,
      offer: ['goods', 'service', 'works'],
    },
    rank: 54,
    topic: 'people-checked',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'From {who}: what must our people prove or sign before they come near systems, keys or records?',
      'zh-CN': '向{who}问清：我方人员接触系统、钥匙、资料之前，要证明什么、签什么？',
    },
  },
  {
    id: 'information-security.executor.fewest-rights',
    lane: 'action',
    when: {
      functions: ['information-security'],
      parts: ['executor'],
      stepKinds: ['selection', 'pilot'],
      profiles: NOT_SMALL,
      offer: ['system', 'unknown'],
    },
    rank: 56,
    topic: 'own-trial',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Set up with {who} a test account with the fewest rights that do',
      'zh-CN': '与{who}开一个权限最小够用的测试账号',
    },
  },
  {
    id: 'information-security.executor.at-night',
    lane: 'information',
    when: {
      functions: ['information-security'],
      parts: ['executor'],
      stepKinds: ['contract', 'payment', 'rollout'],
      profiles: NOT_SMALL,
      offer: ['system', 'unknown'],
    },
    rank: 54,
    topic: 'incident-line',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'To {who}: whom of ours to call at night, and in how many hours a hole is closed',
      'zh-CN': '告知{who}：夜里找我方谁、漏洞几小时内处理',
    },
  },
  {
    id: 'information-security.executor.pass-lost',
    lane: 'information',
    when: {
      functions: ['information-security'],
      parts: ['executor'],
      stepKinds: ['contract', 'payment', 'rollout'],
      profiles: NOT_SMALL,
      offer: ['goods', 'service', 'works'],
    },
    rank: 54,
    topic: 'incident-line',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'To {who}: whom of ours to call at any hour when a pass, key or account of our people goes missing',
      'zh-CN': '告知{who}：我方人员的证卡、钥匙、账号丢失，任何时候找谁',
    },
  },
  {
    id: 'information-security.executor.log-feed',
    lane: 'action',
    when: {
      functions: ['information-security'],
      parts: ['executor'],
      stepKinds: ['rollout'],
      profiles: NOT_SMALL,
      offer: ['system'],
    },
    rank: 56,
    topic: 'log-feed',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Connect the logs with {who}, and trigger one alarm to see it arrive',
      'zh-CN': '与{who}接通日志，触发一次告警看是否收到',
    },
  },
];
