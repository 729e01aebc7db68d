/** What the step in which one supplier is chosen asks of us; must never assume that a demonstration decides. */
import type { PlaybookEntry } from '../playbook.ts';

export const selectionEntries: readonly PlaybookEntry[] = [
  {
    id: 'selection.yardsticks',
    lane: 'action',
    when: { stepKinds: ['selection'] },
    rank: 59,
    topic: 'yardsticks',
    words: {
      en: 'Agree the yardsticks with {approvers} before anything is shown',
      'zh-CN': '先与{approvers}谈定评判标准，再展示',
    },
  },
  {
    id: 'selection.how-many',
    lane: 'information',
    when: { stepKinds: ['selection'] },
    rank: 40,
    topic: 'how-many',
    words: {
      en: 'Learn: how many offers must be compared, and who does the comparing',
      'zh-CN': '了解：规定要比几家，由谁来比',
    },
  },
  {
    id: 'selection.side-by-side',
    lane: 'system',
    when: { stepKinds: ['selection'] },
    asks: 'system:comparison-sheets',
    rank: 30,
    words: {
      en: 'Comparison sheets: three offers on one page, our weak points left in',
      'zh-CN': '竞品对比表：三家放在一页，我方短处也写上',
    },
  },
  {
    id: 'selection.own-cases',
    lane: 'system',
    when: { stepKinds: ['selection'], offer: ['system', 'unknown'] },
    asks: 'system:demo-environment',
    rank: 32,
    words: {
      en: 'Demo environment, loaded with their own cases',
      'zh-CN': '演示环境：装上客户自己的实际业务',
    },
  },
  {
    id: 'selection.samples',
    lane: 'system',
    when: { stepKinds: ['selection'], offer: ['goods'] },
    asks: 'system:trial-tracking',
    rank: 32,
    words: {
      en: 'Trial tracking: which sample went to whom, and what came back',
      'zh-CN': '试用跟踪：样品给了谁、反馈是什么',
    },
  },
  {
    id: 'selection.same-size',
    lane: 'system',
    when: { stepKinds: ['selection'], offer: ['service', 'works'] },
    asks: 'system:reference-library',
    rank: 32,
    words: {
      en: 'Reference library: work of the same size, each with a name to call',
      'zh-CN': '客户案例库：同等规模的项目，每个都有人可问',
    },
  },
  {
    id: 'selection.one-timetable',
    lane: 'capability',
    when: { stepKinds: ['selection'] },
    asks: 'capability:process-coordination',
    rank: 30,
    words: {
      en: 'Process coordination: keeps several judges to one timetable',
      'zh-CN': '流程协调：让几位评审按同一张时间表走',
    },
  },
  {
    id: 'selection.their-day',
    lane: 'capability',
    when: { stepKinds: ['selection'], offer: ['system', 'unknown'] },
    asks: 'capability:demonstration',
    rank: 32,
    words: {
      en: 'Demonstration: shows their day in thirty minutes, not our menus',
      'zh-CN': '产品演示：三十分钟演完客户的一天，不逐个点菜单',
    },
  },
  {
    id: 'selection.week-after',
    lane: 'team',
    when: { stepKinds: ['selection'] },
    asks: 'team:presales',
    rank: 30,
    words: {
      en: 'Presales: there on the day, and for the week of questions after it',
      'zh-CN': '售前：当天在场，之后一周的追问也接住',
    },
  },
  {
    id: 'selection.initiator.objections',
    lane: 'action',
    when: { stepKinds: ['selection'], parts: ['initiator'] },
    rank: 50,
    words: {
      en: 'Rehearse with {who} the three objections the others will raise',
      'zh-CN': '与{who}演练别人会提的三条反对意见',
    },
  },
  {
    id: 'selection.approver.strike-off',
    lane: 'information',
    when: { stepKinds: ['selection'], parts: ['approver'], functions: ['unknown'] },
    rank: 38,
    words: {
      en: 'Learn: what would make {who} strike a supplier off at once',
      'zh-CN': '了解：出现什么情况，{who}会当场划掉一家',
    },
  },
  {
    id: 'selection.informed.ranking',
    lane: 'information',
    when: { stepKinds: ['selection'], parts: ['informed'] },
    rank: 40,
    words: {
      en: 'For {who}: what was shown so far, to whom, and what is still open',
      'zh-CN': '给{who}：演示过什么、给谁看过、还有哪些没定',
    },
  },
  {
    id: 'selection.executor.alone',
    lane: 'action',
    when: { stepKinds: ['selection'], parts: ['executor'], offer: ['system', 'goods', 'unknown'] },
    rank: 44,
    words: {
      en: 'Let {who} try it alone for an hour; write down where they stop',
      'zh-CN': '让{who}自己试用一小时，记下卡在哪里',
    },
  },
];
