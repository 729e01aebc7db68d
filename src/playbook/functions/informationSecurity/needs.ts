/** What information security asks of our side: systems, capabilities and teams. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const informationSecurityNeeds: readonly PlaybookEntry[] = [
  {
    id: 'information-security.approver.test-of-this-year',
    lane: 'system',
    when: {
      functions: ['information-security'],
      parts: ['approver'],
      stepKinds: ['selection'],
      profiles: NOT_SMALL,
      offer: ['system', 'unknown'],
    },
    asks: 'system:security-papers',
    rank: 60,
    words: {
      en: 'Security and privacy pack: certificate, penetration test under a year old, list of software parts',
      'zh-CN': '安全与隐私资料包：证书、一年内的渗透测试、软件成分清单',
    },
  },
  {
    id: 'information-security.approver.questionnaire-answers',
    lane: 'capability',
    when: { functions: ['information-security'], parts: ['approver'], stepKinds: ['selection'], profiles: NOT_SMALL },
    asks: 'capability:security-answers',
    rank: 56,
    words: {
      en: 'Security answers: last three questionnaires back in ten working days',
      'zh-CN': '安全问卷答复：最近三份问卷都在十个工作日内交回',
    },
  },
  {
    id: 'information-security.approver.ten-days',
    lane: 'team',
    when: {
      functions: ['information-security'],
      parts: ['approver'],
      stepKinds: ['selection', 'pilot', 'approval'],
      profiles: NOT_SMALL,
    },
    asks: 'team:security',
    rank: 58,
    words: {
      en: 'Security and privacy officer: one name who signs what we answer and sits with {who} over the open points',
      'zh-CN': '安全与隐私负责人：指定一人在答复上签字，与{who}逐条过遗留问题',
    },
  },
];
