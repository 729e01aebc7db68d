/** What information security cares about, part by part, in the five lanes: what can be attacked, and what proves that it was tested. */
import { PHASES } from '../phases.ts';
import type { PlaybookEntry } from '../playbook.ts';

export const informationSecurityEntries: readonly PlaybookEntry[] = [
  {
    id: 'information-security.approver.file-ahead',
    lane: 'action',
    when: { functions: ['information-security'], parts: ['approver'], stepKinds: PHASES.beforeContract },
    rank: 62,
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Give {who} the security file ten working days ahead: certificates, test report, open points',
      'zh-CN': '提前十个工作日把安全材料交{who}：证书、测试报告、未了事项',
    },
  },
  {
    id: 'information-security.approver.gaps-with-day',
    lane: 'action',
    when: { functions: ['information-security'], parts: ['approver'], stepKinds: PHASES.beforeContract },
    rank: 56,
    words: {
      en: 'Answer {who} in writing, question by question; each gap with its day of repair',
      'zh-CN': '{who}提的每一问都书面答，缺口写明哪天补上',
    },
  },
  {
    id: 'information-security.approver.test-again',
    lane: 'action',
    when: { functions: ['information-security'], parts: ['approver'], stepKinds: PHASES.fromContract },
    rank: 58,
    words: {
      en: 'Agree with {who} what is tested once more before the first real user',
      'zh-CN': '与{who}谈定：正式启用前再测哪几项',
    },
  },
  {
    id: 'information-security.approver.who-logs-in',
    lane: 'information',
    when: { functions: ['information-security'], parts: ['approver'] },
    rank: 58,
    words: {
      en: 'Tell {who}: who can log in from outside, with what, and where it is logged',
      'zh-CN': '告诉{who}：谁能从外面登录、凭什么、日志在哪里',
    },
  },
  {
    id: 'information-security.approver.grade',
    lane: 'information',
    when: { functions: ['information-security'], parts: ['approver'], firstOfPart: true },
    rank: 52,
    words: {
      en: 'Learn: which grade or certificate {who} must see before any test',
      'zh-CN': '了解：测试之前，{who}必须先看到哪级测评、哪张证书',
    },
  },
  {
    id: 'information-security.approver.test-of-this-year',
    lane: 'system',
    when: { functions: ['information-security'], parts: ['approver'] },
    asks: 'system:security-papers',
    rank: 58,
    words: {
      en: 'Security papers: certificates, a penetration test of this year, list of software parts',
      'zh-CN': '安全合规资料：证书、一年内的渗透测试、软件成分清单',
    },
  },
  {
    id: 'information-security.approver.their-network',
    lane: 'capability',
    when: { functions: ['information-security'], parts: ['approver'] },
    asks: 'capability:technical-grasp',
    rank: 54,
    words: {
      en: 'Technical grasp: draws their network with our connections marked',
      'zh-CN': '技术理解：画得出对方网络，标出我方接入点',
    },
  },
  {
    id: 'information-security.approver.ten-days',
    lane: 'team',
    when: { functions: ['information-security'], parts: ['approver'] },
    asks: 'team:security',
    rank: 58,
    words: {
      en: 'Security officer: returns the questionnaire in ten working days',
      'zh-CN': '安全负责人：安全问卷十个工作日内交回',
    },
  },
  {
    id: 'information-security.initiator.incident',
    lane: 'action',
    when: { functions: ['information-security'], parts: ['initiator'] },
    rank: 56,
    words: {
      en: 'Ask {who} which incident or audit point lies behind this, without names',
      'zh-CN': '请{who}讲讲起因：哪次事件或哪条整改，不必点名',
    },
  },
  {
    id: 'information-security.initiator.closed-and-open',
    lane: 'information',
    when: { functions: ['information-security'], parts: ['initiator'] },
    rank: 54,
    words: {
      en: 'Tell {who}: what of it we close, what stays open, and who else it takes',
      'zh-CN': '告诉{who}：哪些我方能补、哪些补不了、还要靠谁',
    },
  },
  {
    id: 'information-security.initiator.report-closed',
    lane: 'information',
    when: { functions: ['information-security'], parts: ['initiator'] },
    rank: 52,
    words: {
      en: 'Learn: by when {who} must report the gap as closed, and to whom',
      'zh-CN': '了解：{who}最迟哪天要报整改完成、报给谁',
    },
  },
  {
    id: 'information-security.informed.all-connections',
    lane: 'action',
    when: { functions: ['information-security'], parts: ['informed'] },
    rank: 48,
    words: {
      en: 'Send {who} one drawing of all connections before anything is plugged in',
      'zh-CN': '接入之前，把全部连接画成一张图发给{who}',
    },
  },
  {
    id: 'information-security.informed.ports',
    lane: 'information',
    when: { functions: ['information-security'], parts: ['informed'] },
    rank: 46,
    words: {
      en: 'Tell {who}: which ports and accounts we need, and until which day',
      'zh-CN': '告诉{who}：要开哪些端口和账号、用到哪天',
    },
  },
  {
    id: 'information-security.executor.fewest-rights',
    lane: 'action',
    when: { functions: ['information-security'], parts: ['executor'] },
    rank: 50,
    words: {
      en: 'Set up with {who} a test account with the fewest rights that work',
      'zh-CN': '与{who}开一个权限最小、够用就行的测试账号',
    },
  },
  {
    id: 'information-security.executor.at-night',
    lane: 'information',
    when: { functions: ['information-security'], parts: ['executor'] },
    rank: 48,
    words: {
      en: 'Tell {who}: whom of ours to call at night, and how soon a hole is closed',
      'zh-CN': '告诉{who}：夜里找我方谁、漏洞多久补上',
    },
  },
  {
    id: 'information-security.opinion-holder.first-attack',
    lane: 'action',
    when: { functions: ['information-security'], parts: ['opinion-holder'] },
    rank: 54,
    words: {
      en: 'Ask {who} which attack to expect first, and have it tested',
      'zh-CN': '请教{who}：最该防的是哪一招，照着测一遍',
    },
  },
  {
    id: 'information-security.opinion-holder.warns',
    lane: 'information',
    when: { functions: ['information-security'], parts: ['opinion-holder'] },
    rank: 52,
    words: {
      en: 'Learn: over which point {who} would warn {swayed}, however good the rest',
      'zh-CN': '了解：其余再好，哪一点也会让{who}提醒{swayed}',
    },
  },
];
