/** What a condition on the way into a step adds; must never suggest to keep an amount below a bound. */
import type { PlaybookEntry } from '../playbook.ts';

export const conditionEntries: readonly PlaybookEntry[] = [
  {
    id: 'condition.above',
    lane: 'action',
    when: { each: 'condition-in', conditions: ['above'] },
    rank: 60,
    words: {
      en: 'Prepare with {initiator} what this branch takes: {condition}, it comes here',
      'zh-CN': '与{initiator}备齐这一支要的材料：{condition}就走到这里',
    },
  },
  {
    id: 'condition.up-to',
    lane: 'action',
    when: { each: 'condition-in', conditions: ['up-to'] },
    rank: 50,
    words: {
      en: 'Ask {initiator} whether tax and service count: {condition}, it comes here',
      'zh-CN': '问{initiator}：金额含不含税和服务，{condition}走这一支',
    },
  },
  {
    id: 'condition.text',
    lane: 'action',
    when: { each: 'condition-in', conditions: ['text'] },
    rank: 60,
    words: {
      en: 'Prepare with {initiator} for this case: {condition}',
      'zh-CN': '与{initiator}把这种情形备好：{condition}',
    },
  },
];
