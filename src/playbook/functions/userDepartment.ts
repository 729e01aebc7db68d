/** What the department that will use it cares about, part by part, in the five lanes. */
import { PHASES } from '../phases.ts';
import type { PlaybookEntry } from '../playbook.ts';

export const userDepartmentEntries: readonly PlaybookEntry[] = [
  {
    id: 'user-department.approver.real-case',
    lane: 'action',
    when: { functions: ['user-department'], parts: ['approver'], stepKinds: PHASES.beforeContract },
    rank: 60,
    words: {
      en: 'Let {who} bring a real case and do it unaided, while we watch',
      'zh-CN': '请{who}拿一件真事自己做一遍，我们只看不插手',
    },
  },
  {
    id: 'user-department.approver.wasted-hour',
    lane: 'action',
    when: { functions: ['user-department'], parts: ['approver'], stepKinds: ['need', 'search', 'selection', 'custom'] },
    rank: 52,
    words: {
      en: 'Ask {who} which hour of the week is wasted, and begin there',
      'zh-CN': '请教{who}：一周里哪些时间花得最冤枉，就从那里谈起',
    },
  },
  {
    id: 'user-department.approver.day-one',
    lane: 'action',
    when: { functions: ['user-department'], parts: ['approver'], stepKinds: PHASES.fromContract },
    rank: 62,
    words: {
      en: 'Write down with {who} what must work on day one, and test just that',
      'zh-CN': '与{who}写下第一天必须能用的几项，就照这个验',
    },
  },
  {
    id: 'user-department.approver.last-day',
    lane: 'action',
    when: { functions: ['user-department'], parts: ['approver'], stepKinds: ['payment', 'rollout'] },
    rank: 54,
    words: {
      en: 'Set with {who} the last day of the old way',
      'zh-CN': '与{who}定下旧办法停用的日子',
    },
  },
  {
    id: 'user-department.approver.slower-too',
    lane: 'information',
    when: { functions: ['user-department'], parts: ['approver'], stepKinds: PHASES.beforeContract },
    rank: 58,
    words: {
      en: 'Tell {who}: what gets quicker, what gets slower, what stays as it is',
      'zh-CN': '告诉{who}：哪些变快、哪些变慢、哪些照旧',
    },
  },
  {
    id: 'user-department.approver.first-weeks',
    lane: 'information',
    when: { functions: ['user-department'], parts: ['approver'], stepKinds: PHASES.fromContract },
    rank: 58,
    words: {
      en: 'Tell {who}: who helps on the spot in the first two weeks, and how fast',
      'zh-CN': '告诉{who}：头两周谁在现场帮忙、多快能到',
    },
  },
  {
    id: 'user-department.approver.deadline',
    lane: 'information',
    when: { functions: ['user-department'], parts: ['approver'], firstOfPart: true },
    rank: 52,
    words: {
      en: 'Learn: which deadline of {who} this must not touch',
      'zh-CN': '了解：{who}手上哪个交期绝不能受影响',
    },
  },
  {
    id: 'user-department.approver.trial',
    lane: 'system',
    when: {
      functions: ['user-department'],
      parts: ['approver'],
      stepKinds: ['need', 'search', 'selection', 'pilot', 'approval', 'custom'],
    },
    asks: 'system:trial-tracking',
    rank: 54,
    words: {
      en: 'Trial tracking: each user’s case, result and complaint',
      'zh-CN': '试用跟踪：每位试用者的用例、结果和抱怨',
    },
  },
  {
    id: 'user-department.approver.own-cases',
    lane: 'system',
    when: {
      functions: ['user-department'],
      parts: ['approver'],
      stepKinds: ['search', 'selection'],
      offer: ['system'],
    },
    asks: 'system:demo-environment',
    rank: 56,
    words: {
      en: 'Demo environment loaded with their own cases',
      'zh-CN': '演示环境：放进客户自己的案例',
    },
  },
  {
    id: 'user-department.approver.same-work',
    lane: 'system',
    when: { functions: ['user-department'], parts: ['approver'], stepKinds: ['tender'] },
    asks: 'system:reference-library',
    rank: 52,
    words: {
      en: 'Reference library: users with the same work, with figures and their consent',
      'zh-CN': '客户案例库：做同样工作的使用部门，有数字、有授权',
    },
  },
  {
    id: 'user-department.approver.time-saved',
    lane: 'system',
    when: { functions: ['user-department'], parts: ['approver'], stepKinds: ['budget'] },
    asks: 'system:roi-calculator',
    rank: 54,
    words: {
      en: 'ROI calculator that starts from hours the users counted themselves',
      'zh-CN': 'ROI 测算表：从使用者自己数出的工时算起',
    },
  },
  {
    id: 'user-department.approver.users-words',
    lane: 'system',
    when: { functions: ['user-department'], parts: ['approver'], stepKinds: PHASES.fromContract },
    asks: 'system:acceptance-checklist',
    rank: 56,
    words: {
      en: 'Acceptance checklist in the users’ own words',
      'zh-CN': '验收清单：用使用者自己的话写',
    },
  },
  {
    id: 'user-department.approver.keeps-quiet',
    lane: 'capability',
    when: { functions: ['user-department'], parts: ['approver'], stepKinds: PHASES.beforeContract },
    asks: 'capability:demonstration',
    rank: 52,
    words: {
      en: 'Demonstration: hands over the controls and keeps quiet',
      'zh-CN': '产品演示：让对方动手，自己少开口',
    },
  },
  {
    id: 'user-department.approver.the-one-asked',
    lane: 'capability',
    when: { functions: ['user-department'], parts: ['approver'], stepKinds: PHASES.fromContract },
    asks: 'capability:change-guidance',
    rank: 52,
    words: {
      en: 'Guiding change: finds the one whom others ask, and teaches that one first',
      'zh-CN': '变革推动：找到大家都去问的那个人，先教会',
    },
  },
  {
    id: 'user-department.approver.their-cases',
    lane: 'team',
    when: { functions: ['user-department'], parts: ['approver'], stepKinds: PHASES.beforeContract },
    asks: 'team:presales',
    rank: 52,
    words: {
      en: 'Presales: prepares the trial with their cases, not with ours',
      'zh-CN': '售前：试用备的是客户的案例，不是我们的',
    },
  },
  {
    id: 'user-department.approver.beside-users',
    lane: 'team',
    when: { functions: ['user-department'], parts: ['approver'], stepKinds: PHASES.fromContract },
    asks: 'team:delivery',
    rank: 54,
    words: {
      en: 'Delivery: sits beside the users for the first days',
      'zh-CN': '交付：头几天坐在使用者旁边',
    },
  },
  {
    id: 'user-department.initiator.watch',
    lane: 'action',
    when: { functions: ['user-department'], parts: ['initiator'] },
    rank: 56,
    words: {
      en: 'Watch the team of {who} for half a day, and note what is slow',
      'zh-CN': '到{who}的团队里坐半天，记下哪里费劲',
    },
  },
  {
    id: 'user-department.initiator.like-team',
    lane: 'information',
    when: { functions: ['user-department'], parts: ['initiator'] },
    rank: 54,
    words: {
      en: 'Tell {who}: how a team like theirs works now, in the words of its head',
      'zh-CN': '告诉{who}：同类团队现在怎么做，最好由其负责人亲口讲',
    },
  },
  {
    id: 'user-department.initiator.must-want',
    lane: 'information',
    when: { functions: ['user-department'], parts: ['initiator'] },
    rank: 52,
    words: {
      en: 'Learn: who else must want this before {who} can ask for money',
      'zh-CN': '了解：还得有谁也想要，{who}才好开口要钱',
    },
  },
  {
    id: 'user-department.initiator.own-words',
    lane: 'capability',
    when: { functions: ['user-department'], parts: ['initiator'] },
    asks: 'capability:customer-view',
    rank: 52,
    words: {
      en: 'The customer’s view: describes the work in the department’s own words',
      'zh-CN': '客户视角：能用这个部门的行话讲清日常工作',
    },
  },
  {
    id: 'user-department.informed.at-their-place',
    lane: 'action',
    when: { functions: ['user-department'], parts: ['informed'] },
    rank: 46,
    words: {
      en: 'Show {who} what will change, for ten minutes, where they work',
      'zh-CN': '到{who}干活的地方，用十分钟讲清会变什么',
    },
  },
  {
    id: 'user-department.informed.from-which-day',
    lane: 'information',
    when: { functions: ['user-department'], parts: ['informed'] },
    rank: 46,
    words: {
      en: 'Tell {who}: what changes for users, from which day, and what does not',
      'zh-CN': '告诉{who}：使用者从哪天起变什么、什么不变',
    },
  },
  {
    id: 'user-department.executor.first-five',
    lane: 'action',
    when: { functions: ['user-department'], parts: ['executor'] },
    rank: 52,
    words: {
      en: 'Pick with {who} the first five users and the easiest case',
      'zh-CN': '与{who}选出头五位使用者和最容易的一件事',
    },
  },
  {
    id: 'user-department.executor.falls-back',
    lane: 'information',
    when: { functions: ['user-department'], parts: ['executor'] },
    rank: 50,
    words: {
      en: 'Learn: at which point {who} and colleagues would fall back on the old way',
      'zh-CN': '了解：做到哪一步，{who}那边会退回老办法',
    },
  },
  {
    id: 'user-department.executor.own-work',
    lane: 'team',
    when: { functions: ['user-department'], parts: ['executor'] },
    asks: 'team:training',
    rank: 50,
    words: {
      en: 'Training: in the team’s own place, on the team’s own work',
      'zh-CN': '培训：到团队的岗位上，拿手头的活来教',
    },
  },
  {
    id: 'user-department.opinion-holder.to-its-limits',
    lane: 'action',
    when: { functions: ['user-department'], parts: ['opinion-holder'] },
    rank: 54,
    words: {
      en: 'Invite {who} to test it to its limits, and answer every point found',
      'zh-CN': '请{who}往极限里测，测出的每一条都答复',
    },
  },
  {
    id: 'user-department.opinion-holder.would-miss',
    lane: 'information',
    when: { functions: ['user-department'], parts: ['opinion-holder'] },
    rank: 52,
    words: {
      en: 'Learn: what {who} would miss most from the present way',
      'zh-CN': '了解：现在的做法里，{who}最舍不得哪一点',
    },
  },
];
