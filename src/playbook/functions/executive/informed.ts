/** Lines for a head of the house who is told. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const executiveInformedEntries: readonly PlaybookEntry[] = [
  {
    id: 'executive.informed.four-lines',
    lane: 'action',
    when: {
      functions: ['executive'],
      parts: ['informed'],
      stepKinds: ['need', 'search', 'selection', 'pilot'],
      profiles: NOT_SMALL,
    },
    rank: 48,
    topic: 'informed-scope',
    acts: ['approaches'],
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'Have the project owner pass four lines to {who}: what, why now, who judges, by when',
      'zh-CN': '请项目负责人转给{who}四行说明：做什么、为何现在做、谁评、何时定',
    },
  },
  {
    id: 'executive.informed.in-passing',
    lane: 'information',
    when: {
      functions: ['executive'],
      parts: ['informed'],
      stepKinds: ['budget', 'approval', 'contract'],
      profiles: NOT_SMALL,
    },
    rank: 48,
    topic: 'informed-sum',
    acts: ['approaches'],
    day: { anchor: 'end', days: -3 },
    words: {
      en: 'For {who}, through the project owner: sum, year it falls in, start, the one risk that stays',
      'zh-CN': '经项目负责人报{who}：金额、列支年度、启动日、仍未消除的一项风险',
    },
  },
  {
    id: 'executive.informed.when-complaints',
    lane: 'information',
    when: { functions: ['executive'], parts: ['informed'], stepKinds: ['payment', 'rollout'], profiles: NOT_SMALL },
    rank: 48,
    topic: 'informed-start',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'For {who}, through the project owner: how far it is, first figure, whom to send complaints to',
      'zh-CN': '经项目负责人报{who}：进度、首个指标、有意见找谁',
    },
  },
];
