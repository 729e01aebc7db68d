/** What a condition on the way into a step adds; must never suggest to keep an amount below a bound. */
import type { PlaybookEntry } from '../playbook.ts';
import { NOT_SMALL } from '../profiles.ts';

export const conditionEntries: readonly PlaybookEntry[] = [
  {
    id: 'condition.above',
    lane: 'action',
    when: { each: 'condition-in', conditions: ['above'], profiles: NOT_SMALL },
    acts: ['approaches'],
    rank: 60,
    day: { anchor: 'begin', days: -15 },
    words: {
      en: 'Settle with {initiator} that “{step}” is planned in, as it applies {condition}, and who prepares it there',
      'zh-CN': '{condition}要走「{step}」：与{initiator}确认已排进计划、由谁准备',
    },
  },
  {
    id: 'condition.text',
    lane: 'action',
    when: { each: 'condition-in', conditions: ['text'], profiles: NOT_SMALL },
    acts: ['approaches'],
    rank: 60,
    day: { anchor: 'begin', days: -15 },
    words: {
      en: 'Clear with {initiator} who rules that this case applies, and what “{step}” then takes: {condition}',
      'zh-CN': '与{initiator}落实：这种情形由谁认定、走「{step}」要备什么：{condition}',
    },
  },
];
