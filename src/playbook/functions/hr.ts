/** What human resources cares about, part by part, in the five lanes. */
import { PHASES } from '../phases.ts';
import type { PlaybookEntry } from '../playbook.ts';

export const hrEntries: readonly PlaybookEntry[] = [
  {
    id: 'hr.approver.roles',
    lane: 'action',
    when: { functions: ['hr'], parts: ['approver'] },
    rank: 58,
    words: {
      en: 'List with {who} every post that gains, loses or changes work',
      'zh-CN': '与{who}列清哪些岗位加活、减活、换活',
    },
  },
  {
    id: 'hr.approver.staff-body',
    lane: 'action',
    when: { functions: ['hr'], parts: ['approver'] },
    rank: 50,
    words: {
      en: 'Ask {who} which staff body must be heard, and how long that takes',
      'zh-CN': '问{who}：要不要过工会或职代会，要多久',
    },
  },
  {
    id: 'hr.approver.hours-per-role',
    lane: 'information',
    when: { functions: ['hr'], parts: ['approver'] },
    rank: 56,
    words: {
      en: 'Tell {who}: training hours for each post, and who covers the work meanwhile',
      'zh-CN': '告诉{who}：每个岗位培训几小时，这期间谁顶班',
    },
  },
  {
    id: 'hr.approver.staff-data',
    lane: 'information',
    when: { functions: ['hr'], parts: ['approver'], offer: ['data'] },
    rank: 60,
    words: {
      en: 'Tell {who}: which data on employees is seen by whom, and kept how long',
      'zh-CN': '告诉{who}：员工的哪些数据谁能看、保存多久',
    },
  },
  {
    id: 'hr.approver.job-promise',
    lane: 'information',
    when: { functions: ['hr'], parts: ['approver'], firstOfPart: true },
    rank: 52,
    words: {
      en: 'Learn: what was promised about jobs in the last change',
      'zh-CN': '了解：上次变动时，对岗位作过什么承诺',
    },
  },
  {
    id: 'hr.approver.by-role',
    lane: 'system',
    when: { functions: ['hr'], parts: ['approver'] },
    asks: 'system:training-material',
    rank: 52,
    words: {
      en: 'Training material split by post, with hours for each',
      'zh-CN': '培训资料：按岗位拆开，标明课时',
    },
  },
  {
    id: 'hr.approver.harder-first',
    lane: 'capability',
    when: { functions: ['hr'], parts: ['approver'] },
    asks: 'capability:change-guidance',
    rank: 52,
    words: {
      en: 'Guiding change: says openly what gets harder in the first month',
      'zh-CN': '变革推动：敢讲明第一个月哪些事会更麻烦',
    },
  },
  {
    id: 'hr.approver.around-shifts',
    lane: 'team',
    when: { functions: ['hr'], parts: ['approver'] },
    asks: 'team:training',
    rank: 52,
    words: {
      en: 'Training: plans courses around shifts and holidays',
      'zh-CN': '培训：避开排班和假期来排课',
    },
  },
  {
    id: 'hr.initiator.vacancies',
    lane: 'action',
    when: { functions: ['hr'], parts: ['initiator'] },
    rank: 56,
    words: {
      en: 'Ask {who} to show the vacancies or departures behind this',
      'zh-CN': '请{who}讲讲，是哪些空缺或离职引出这件事',
    },
  },
  {
    id: 'hr.initiator.glad-to-lose',
    lane: 'information',
    when: { functions: ['hr'], parts: ['initiator'] },
    rank: 54,
    words: {
      en: 'Tell {who}: which tasks people elsewhere were glad to lose',
      'zh-CN': '告诉{who}：别家的员工最乐意丢掉的是哪些活',
    },
  },
  {
    id: 'hr.initiator.line-manager',
    lane: 'information',
    when: { functions: ['hr'], parts: ['initiator'] },
    rank: 52,
    words: {
      en: 'Learn: which line manager would back {who} with budget',
      'zh-CN': '了解：哪位业务负责人愿意拿预算支持{who}',
    },
  },
  {
    id: 'hr.informed.read-first',
    lane: 'action',
    when: { functions: ['hr'], parts: ['informed'] },
    rank: 46,
    words: {
      en: 'Let {who} read the announcement before employees do',
      'zh-CN': '员工通知发出之前，先请{who}过目',
    },
  },
  {
    id: 'hr.informed.job-rules',
    lane: 'information',
    when: { functions: ['hr'], parts: ['informed'] },
    rank: 46,
    words: {
      en: 'Tell {who}: what it means for job descriptions, bonus rules and working hours',
      'zh-CN': '告诉{who}：岗位说明、奖金规则、工时有没有变化',
    },
  },
  {
    id: 'hr.executor.name-groups',
    lane: 'action',
    when: { functions: ['hr'], parts: ['executor'], stepKinds: PHASES.fromContract },
    rank: 50,
    words: {
      en: 'Put names into the training groups with {who}, deputies first',
      'zh-CN': '与{who}把培训名单排到人，先排顶岗的',
    },
  },
  {
    id: 'hr.executor.who-missed',
    lane: 'information',
    when: { functions: ['hr'], parts: ['executor'], stepKinds: PHASES.fromContract },
    rank: 48,
    words: {
      en: 'Tell {who}: who has been trained, who has not, and when the course is repeated',
      'zh-CN': '告诉{who}：谁训过、谁没训、哪天补课',
    },
  },
  {
    id: 'hr.executor.closed-weeks',
    lane: 'action',
    when: { functions: ['hr'], parts: ['executor'], stepKinds: PHASES.beforeContract },
    rank: 50,
    words: {
      en: 'Ask {who} which weeks are closed to training, and plan round them',
      'zh-CN': '问{who}：哪几周不能排培训，计划就避开',
    },
  },
  {
    id: 'hr.executor.how-many',
    lane: 'information',
    when: { functions: ['hr'], parts: ['executor'], stepKinds: PHASES.beforeContract },
    rank: 48,
    words: {
      en: 'Tell {who}: how many people would need training, and how many hours each',
      'zh-CN': '告诉{who}：大概多少人要培训、每人几小时',
    },
  },
  {
    id: 'hr.executor.repeat',
    lane: 'team',
    when: { functions: ['hr'], parts: ['executor'] },
    asks: 'team:training',
    rank: 46,
    words: {
      en: 'Training: gives every course twice, for those who were away',
      'zh-CN': '培训：每门课开两次，照顾缺席的人',
    },
  },
  {
    id: 'hr.opinion-holder.tired-teams',
    lane: 'action',
    when: { functions: ['hr'], parts: ['opinion-holder'] },
    rank: 54,
    words: {
      en: 'Ask {who} which teams are tired of change, and plan those last',
      'zh-CN': '请教{who}：哪些团队折腾怕了，就排到最后',
    },
  },
  {
    id: 'hr.opinion-holder.whose-word',
    lane: 'information',
    when: { functions: ['hr'], parts: ['opinion-holder'] },
    rank: 52,
    words: {
      en: 'Learn: whose word counts among the staff, whatever the chart says',
      'zh-CN': '了解：不看职务，员工真正听谁的',
    },
  },
];
