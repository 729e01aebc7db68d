/** What risk control asks of our side: systems, capabilities and teams. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const riskControlNeeds: readonly PlaybookEntry[] = [
  {
    id: 'risk-control.approver.controls',
    lane: 'system',
    when: {
      functions: ['risk-control'],
      parts: ['approver'],
      stepKinds: ['selection', 'approval'],
      profiles: NOT_SMALL,
      offer: ['system', 'data'],
    },
    asks: 'system:security-papers',
    rank: 56,
    words: {
      en: 'Security and privacy pack: control list, test reports, incidents and what followed',
      'zh-CN': '安全与隐私资料包：控制清单、测试报告、事故及整改',
    },
  },
  {
    id: 'risk-control.approver.built-in-errors',
    lane: 'system',
    when: {
      functions: ['risk-control'],
      parts: ['approver'],
      stepKinds: ['selection', 'pilot'],
      profiles: NOT_SMALL,
      offer: ['system'],
    },
    asks: 'system:demo-environment',
    rank: 54,
    words: { en: 'Demo environment: loaded with cases that must fail', 'zh-CN': '演示环境：预置该被拦下的案例' },
  },
  {
    id: 'risk-control.approver.in-writing',
    lane: 'team',
    when: {
      functions: ['risk-control'],
      parts: ['approver'],
      stepKinds: ['selection', 'pilot', 'approval'],
      profiles: NOT_SMALL,
      offer: ['system', 'data'],
    },
    asks: 'team:security',
    rank: 56,
    words: {
      en: 'Security and privacy officer: risk list answered in ten working days',
      'zh-CN': '安全与隐私负责人：风险清单十个工作日内逐条答复',
    },
  },
];
