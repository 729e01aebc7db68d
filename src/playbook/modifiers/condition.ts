/** What a condition on the way into a step adds; must never suggest to keep an amount below a bound. */
import type { PlaybookEntry } from '../playbook.ts';
import { NOT_SMALL } from '../profiles.ts';

export const conditionEntries: readonly PlaybookEntry[] = [
  {
    id: 'condition.above',
    lane: 'action',
    when: { each: 'condition-in', conditions: ['above'], profiles: NOT_SMALL, over: false },
    acts: ['approaches'],
    rank: 60,
    day: { anchor: 'begin', days: -15 },
    words: {
      en: '“{step}” is due {condition}: check with {initiator} that it is scheduled, and who prepares it',
      'zh-CN': '{condition}要走「{step}」：与{initiator}核实已排进日程、由谁准备',
    },
  },
  {
    id: 'condition.text',
    lane: 'action',
    when: { each: 'condition-in', conditions: ['text'], profiles: NOT_SMALL, over: false },
    acts: ['approaches'],
    rank: 60,
    day: { anchor: 'begin', days: -15 },
    words: {
      en: 'Check with {initiator} whether this holds, “{condition}”, who decides it, and what “{step}” then needs',
      'zh-CN': '与{initiator}核实「{condition}」是否成立、由谁认定，走「{step}」要备什么',
    },
  },
];
