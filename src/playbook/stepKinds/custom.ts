/** What a step of the customer’s own kind asks of us; must never guess what happens there. */
import type { PlaybookEntry } from '../playbook.ts';

export const customEntries: readonly PlaybookEntry[] = [
  {
    id: 'custom.decided',
    lane: 'action',
    when: { stepKinds: ['custom'] },
    rank: 40,
    words: {
      en: 'Ask {initiator} what is decided in “{step}”, and who ends it',
      'zh-CN': '问{initiator}：「{step}」里定什么，由谁收尾',
    },
  },
  {
    id: 'custom.in-and-out',
    lane: 'information',
    when: { stepKinds: ['custom'] },
    rank: 40,
    words: {
      en: 'Learn: what goes into “{step}”, what comes out, how long it takes',
      'zh-CN': '了解：「{step}」要交什么、出什么、走多久',
    },
  },
  {
    id: 'custom.dates-and-papers',
    lane: 'system',
    when: { stepKinds: ['custom'] },
    asks: 'system:crm-record',
    rank: 30,
    words: {
      en: 'CRM account record: dates and papers of “{step}”',
      'zh-CN': 'CRM 客户档案：记下「{step}」的日期和材料',
    },
  },
  {
    id: 'custom.last-time',
    lane: 'capability',
    when: { stepKinds: ['custom'] },
    asks: 'capability:process-coordination',
    rank: 30,
    words: {
      en: 'Process coordination: finds out how “{step}” went last time',
      'zh-CN': '流程协调：打听清楚上一次「{step}」是怎么走的',
    },
  },
  {
    id: 'custom.what-is-judged',
    lane: 'team',
    when: { stepKinds: ['custom'] },
    asks: 'team:presales',
    rank: 30,
    words: {
      en: 'Presales: comes in once it is clear what “{step}” judges',
      'zh-CN': '售前：弄清「{step}」评什么之后再上',
    },
  },
  {
    id: 'custom.approver.must-see',
    lane: 'information',
    when: { stepKinds: ['custom'], parts: ['approver'], functions: ['unknown'] },
    rank: 38,
    words: {
      en: 'Learn: what {who} must see in “{step}” to say yes',
      'zh-CN': '了解：在「{step}」里，{who}看到什么才会点头',
    },
  },
];
