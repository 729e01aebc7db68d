/** Lines for somebody of staff representation who is told. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const staffRepresentationInformedEntries: readonly PlaybookEntry[] = [
  {
    id: 'staff-representation.informed.note',
    lane: 'action',
    when: {
      functions: ['staff-representation'],
      parts: ['informed'],
      stepKinds: ['need', 'search', 'custom'],
      profiles: NOT_SMALL,
      silence: ['none', 'ahead', 'after'],
    },
    rank: 48,
    topic: 'informed-scope',
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Give the employer two pages for {who}: purpose, posts concerned, what stays as it is',
      'zh-CN': '备两页说明经企业方转{who}：目的、涉及岗位、哪些不变',
    },
  },
  {
    id: 'staff-representation.informed.heard-when',
    lane: 'information',
    when: {
      functions: ['staff-representation'],
      parts: ['informed'],
      stepKinds: ['selection', 'pilot'],
      profiles: NOT_SMALL,
      silence: ['none', 'ahead', 'after'],
    },
    rank: 64,
    topic: 'works-agreement',
    learns: true,
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Must {who} be heard or only told, in the view of the employer’s lawyers, and by which day?',
      'zh-CN': '企业方法务怎么看：{who}是要征求意见还是只需知会，最晚哪天？',
    },
  },
  {
    id: 'staff-representation.informed.in-the-paper',
    lane: 'action',
    when: {
      functions: ['staff-representation'],
      parts: ['informed'],
      stepKinds: ['budget', 'approval'],
      profiles: NOT_SMALL,
      silence: ['none', 'ahead', 'after'],
    },
    rank: 46,
    topic: 'paper-line',
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Give the employer one line for the paper: day of informing {who}, subject, annex',
      'zh-CN': '给企业方一句写进材料的话：{who}何时被告知、告知什么、附件是哪份',
    },
  },
  {
    id: 'staff-representation.informed.clause-for-staff',
    lane: 'action',
    when: {
      functions: ['staff-representation'],
      parts: ['informed'],
      stepKinds: ['contract'],
      profiles: NOT_SMALL,
      silence: ['none', 'ahead', 'after'],
    },
    rank: 44,
    topic: 'agreement-annex',
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Hand the employer the clauses on staff data, training and safety, to pass to {who}',
      'zh-CN': '把员工数据、培训、安全条款交企业方，由其转{who}',
    },
  },
  {
    id: 'staff-representation.informed.notice-day',
    lane: 'action',
    when: {
      functions: ['staff-representation'],
      parts: ['informed'],
      stepKinds: ['payment', 'rollout'],
      profiles: NOT_SMALL,
      silence: ['none', 'ahead', 'after'],
    },
    rank: 46,
    topic: 'informed-start',
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Give the employer day, posts and contact for the notice to {who}',
      'zh-CN': '把启用日、涉及岗位、联系人给企业方，由其通知{who}',
    },
  },
];
