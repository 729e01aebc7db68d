/** Lines for somebody of risk control who carries it out or uses it. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const riskControlExecutorEntries: readonly PlaybookEntry[] = [
  {
    id: 'risk-control.executor.loss-log',
    lane: 'information',
    when: { functions: ['risk-control'], parts: ['executor'], stepKinds: ['need', 'search'], profiles: NOT_SMALL },
    rank: 52,
    topic: 'loss-log',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'From {who}: which losses of the last two years are in the log, and what did each cost?',
      'zh-CN': '向{who}问清：近两年损失台账里有哪几笔，各损失多少？',
    },
  },
  {
    id: 'risk-control.executor.per-day',
    lane: 'information',
    when: {
      functions: ['risk-control'],
      parts: ['executor'],
      stepKinds: ['selection', 'pilot', 'budget', 'approval'],
      profiles: NOT_SMALL,
      offer: ['money'],
    },
    rank: 54,
    topic: 'alerts-per-day',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'How many cases can {who} look at in a day, and how many come up?',
      'zh-CN': '{who}一天看得过来多少笔，实际每天有多少？',
    },
  },
  {
    id: 'risk-control.executor.set-limits',
    lane: 'action',
    when: {
      functions: ['risk-control'],
      parts: ['executor'],
      stepKinds: ['pilot', 'rollout'],
      profiles: NOT_SMALL,
      offer: ['money'],
    },
    rank: 56,
    topic: 'set-limits',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 10 },
    words: {
      en: 'Set limits and alerts with {who} on last quarter’s cases, names masked',
      'zh-CN': '用上季度隐去姓名的案例与{who}定限额和预警',
    },
  },
  {
    id: 'risk-control.executor.inspection-points',
    lane: 'information',
    when: {
      functions: ['risk-control'],
      parts: ['executor'],
      stepKinds: ['selection', 'pilot'],
      profiles: NOT_SMALL,
      offer: ['goods', 'service', 'works'],
    },
    rank: 52,
    topic: 'inspection-points',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'At which points would {who} inspect, and what stops the work there?',
      'zh-CN': '{who}会在哪几个节点检查，什么情况叫停？',
    },
  },
  {
    id: 'risk-control.executor.reporting',
    lane: 'information',
    when: {
      functions: ['risk-control'],
      parts: ['executor'],
      stepKinds: ['budget', 'approval', 'contract', 'payment', 'rollout'],
      profiles: NOT_SMALL,
    },
    rank: 52,
    topic: 'reporting',
    acts: ['approaches'],
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'To {who}: what we report, how often, in which form, and whom to call at once',
      'zh-CN': '告知{who}：我方报什么、多久一次、什么格式，紧急时找谁',
    },
  },
  {
    id: 'risk-control.executor.check-by-hand',
    lane: 'information',
    when: {
      functions: ['risk-control'],
      parts: ['executor'],
      stepKinds: ['selection', 'pilot', 'budget', 'approval'],
      profiles: NOT_SMALL,
      offer: ['system', 'unknown'],
    },
    rank: 50,
    topic: 'check-by-hand',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Which check does it take by hand today, how long is one, and would {who} give it up?',
      'zh-CN': '现在哪项检查靠人工做、一次要多久，{who}愿不愿意交给系统？',
    },
  },
];
