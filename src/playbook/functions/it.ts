/** What IT cares about, part by part, in the five lanes. */
import { PHASES } from '../phases.ts';
import type { PlaybookEntry } from '../playbook.ts';

export const itEntries: readonly PlaybookEntry[] = [
  {
    id: 'it.approver.interfaces',
    lane: 'action',
    when: { functions: ['it'], parts: ['approver'], stepKinds: ['need', 'search', 'selection', 'custom'] },
    rank: 62,
    words: {
      en: 'Draw their systems with {who}, and mark every connection we need',
      'zh-CN': '与{who}一起画系统图，标出每个要对接的地方',
    },
  },
  {
    id: 'it.approver.last-failure',
    lane: 'action',
    when: { functions: ['it'], parts: ['approver'], stepKinds: PHASES.beforeContract },
    rank: 56,
    words: {
      en: 'Ask {who} what went wrong in the last project, and who cleared up',
      'zh-CN': '请教{who}：上一个项目哪里出了岔子，最后谁收的场',
    },
  },
  {
    id: 'it.approver.it-days',
    lane: 'action',
    when: { functions: ['it'], parts: ['approver'], stepKinds: ['budget', 'approval'] },
    rank: 60,
    words: {
      en: 'Count with {who} the days IT must give, before the start and after',
      'zh-CN': '与{who}算清：上线前后 IT 各要投入多少人天',
    },
  },
  {
    id: 'it.approver.service-times',
    lane: 'action',
    when: { functions: ['it'], parts: ['approver'], stepKinds: ['contract'] },
    rank: 62,
    words: {
      en: 'Settle with {who} response times, maintenance hours and remote access',
      'zh-CN': '与{who}谈定响应时限、维护时段和远程登录权限',
    },
  },
  {
    id: 'it.approver.way-back',
    lane: 'action',
    when: { functions: ['it'], parts: ['approver'], stepKinds: ['payment', 'rollout'] },
    rank: 62,
    words: {
      en: 'Rehearse the start and the way back with {who} on a test copy',
      'zh-CN': '在测试环境里与{who}演练一次上线和回退',
    },
  },
  {
    id: 'it.approver.one-engineer',
    lane: 'action',
    when: { functions: ['it'], parts: ['approver'], stepKinds: PHASES.fromContract },
    rank: 52,
    words: {
      en: 'Name to {who} one engineer of ours who answers, and a deputy',
      'zh-CN': '给{who}定好一位我方工程师和一位替补，随时找得到',
    },
  },
  {
    id: 'it.approver.ready-or-built',
    lane: 'information',
    when: { functions: ['it'], parts: ['approver'], stepKinds: PHASES.beforeContract },
    rank: 60,
    words: {
      en: 'Tell {who}: which connections and sign-on are ready, and which must be built',
      'zh-CN': '告诉{who}：接口、单点登录和账号，哪些现成，哪些要开发',
    },
  },
  {
    id: 'it.approver.who-runs',
    lane: 'information',
    when: { functions: ['it'], parts: ['approver'], stepKinds: PHASES.fromContract },
    rank: 60,
    words: {
      en: 'Tell {who}: who afterwards runs backups and updates, and who answers the users',
      'zh-CN': '告诉{who}：以后备份、升级由谁做，故障和用户提问由谁接',
    },
  },
  {
    id: 'it.approver.frozen',
    lane: 'information',
    when: { functions: ['it'], parts: ['approver'], stepKinds: PHASES.beforeContract },
    rank: 54,
    words: {
      en: 'Learn: which systems are due to go, and when nothing may be changed',
      'zh-CN': '了解：哪些系统快要换掉，哪段时间什么都不许动',
    },
  },
  {
    id: 'it.approver.who-opens',
    lane: 'information',
    when: { functions: ['it'], parts: ['approver'], stepKinds: PHASES.fromContract },
    rank: 52,
    words: {
      en: 'Learn: on which days changes are allowed, and whose signature it takes',
      'zh-CN': '了解：哪几天允许变更，由谁签字放行',
    },
  },
  {
    id: 'it.approver.integration',
    lane: 'system',
    when: { functions: ['it'], parts: ['approver'], stepKinds: PHASES.beforeContract },
    asks: 'system:integration-list',
    rank: 60,
    words: {
      en: 'Integration list: each connection with its method, owner and effort',
      'zh-CN': '系统对接清单：每个接口的方式、责任人、工作量',
    },
  },
  {
    id: 'it.approver.follow-case',
    lane: 'system',
    when: { functions: ['it'], parts: ['approver'], stepKinds: PHASES.fromContract },
    asks: 'system:service-desk',
    rank: 54,
    words: {
      en: 'Service desk in which their IT can follow every case',
      'zh-CN': '服务工单系统：客户 IT 能查到每张工单的进度',
    },
  },
  {
    id: 'it.approver.security',
    lane: 'system',
    when: { functions: ['it'], parts: ['approver'], stepKinds: PHASES.beforeContract, offer: ['system', 'data'] },
    asks: 'system:security-papers',
    rank: 56,
    words: {
      en: 'Security papers: penetration test, encryption, backup and restore',
      'zh-CN': '安全合规资料：渗透测试、加密、备份与恢复',
    },
  },
  {
    id: 'it.approver.whiteboard',
    lane: 'capability',
    when: { functions: ['it'], parts: ['approver'] },
    asks: 'capability:technical-grasp',
    rank: 56,
    words: {
      en: 'Technical grasp: draws the data flow on a whiteboard, unaided',
      'zh-CN': '技术理解：不靠别人，在白板上画得出数据怎么走',
    },
  },
  {
    id: 'it.approver.architect',
    lane: 'team',
    when: { functions: ['it'], parts: ['approver'], stepKinds: PHASES.beforeContract },
    asks: 'team:presales',
    rank: 56,
    words: {
      en: 'Presales: an architect who says what cannot be connected',
      'zh-CN': '售前：带一位架构师，接不了的当场说接不了',
    },
  },
  {
    id: 'it.approver.named-engineer',
    lane: 'team',
    when: { functions: ['it'], parts: ['approver'], stepKinds: PHASES.fromContract },
    asks: 'team:technical-support',
    rank: 56,
    words: {
      en: 'Technical support: a named engineer, with a telephone number',
      'zh-CN': '技术支持：指定到人的工程师，留手机号',
    },
  },
  {
    id: 'it.initiator.tickets',
    lane: 'action',
    when: { functions: ['it'], parts: ['initiator'] },
    rank: 56,
    words: {
      en: 'Ask {who} to open the fault list and show what keeps coming back',
      'zh-CN': '请{who}打开工单列表，看哪些问题反复出现',
    },
  },
  {
    id: 'it.initiator.no-more-running',
    lane: 'information',
    when: { functions: ['it'], parts: ['initiator'] },
    rank: 54,
    words: {
      en: 'Tell {who}: what IT will no longer have to run, repair or explain',
      'zh-CN': '告诉{who}：IT 以后不必再维护、再修、再解释的是哪些',
    },
  },
  {
    id: 'it.initiator.who-pays',
    lane: 'information',
    when: { functions: ['it'], parts: ['initiator'] },
    rank: 52,
    words: {
      en: 'Learn: which department would pay for what {who} started',
      'zh-CN': '了解：{who}发起的这件事，钱由哪个部门出',
    },
  },
  {
    id: 'it.initiator.translate',
    lane: 'capability',
    when: { functions: ['it'], parts: ['initiator'] },
    asks: 'capability:business-consulting',
    rank: 50,
    words: {
      en: 'Business consulting: puts an IT need into words the budget owner accepts',
      'zh-CN': '业务咨询：把 IT 的需求讲成出钱部门听得进的话',
    },
  },
  {
    id: 'it.informed.access-list',
    lane: 'action',
    when: { functions: ['it'], parts: ['informed'] },
    rank: 48,
    words: {
      en: 'Send {who} the network and access list before anything is delivered',
      'zh-CN': '到货或开通之前，先把网络和权限清单发给{who}',
    },
  },
  {
    id: 'it.informed.on-network',
    lane: 'information',
    when: { functions: ['it'], parts: ['informed'] },
    rank: 46,
    words: {
      en: 'Tell {who}: what will run on their network, and what it opens to the outside',
      'zh-CN': '告诉{who}：网络里会多出什么、对外开放什么',
    },
  },
  {
    id: 'it.executor.test-accounts',
    lane: 'action',
    when: {
      functions: ['it'],
      parts: ['executor'],
      stepKinds: ['selection', 'pilot', 'budget', 'approval', 'custom', ...PHASES.fromContract],
    },
    rank: 50,
    words: {
      en: 'Book test environment and accounts with {who} two weeks ahead',
      'zh-CN': '提前两周与{who}定好测试环境和账号',
    },
  },
  {
    id: 'it.executor.task-hours',
    lane: 'information',
    when: {
      functions: ['it'],
      parts: ['executor'],
      stepKinds: ['selection', 'pilot', 'budget', 'approval', 'custom', ...PHASES.fromContract],
    },
    rank: 48,
    words: {
      en: 'Tell {who}: each task for IT with its hours, in the order it is needed',
      'zh-CN': '告诉{who}：要 IT 做的每件事、各要几小时、谁先谁后',
    },
  },
  {
    id: 'it.executor.first-questions',
    lane: 'action',
    when: { functions: ['it'], parts: ['executor'], stepKinds: ['need', 'search'] },
    rank: 50,
    words: {
      en: 'Ask {who} which three technical questions every supplier must answer',
      'zh-CN': '问{who}：技术上，每家供应商必须答清哪三个问题',
    },
  },
  {
    id: 'it.executor.connected-before',
    lane: 'information',
    when: { functions: ['it'], parts: ['executor'], stepKinds: ['need', 'search'] },
    rank: 48,
    words: {
      en: 'Tell {who}: which systems like theirs we have connected before',
      'zh-CN': '告诉{who}：类似的系统，我们以前接过哪些',
    },
  },
  {
    id: 'it.executor.leave-out',
    lane: 'action',
    when: { functions: ['it'], parts: ['executor'], stepKinds: ['tender'] },
    rank: 56,
    words: {
      en: 'Put technical questions in writing through the named channel; leave {who} out of it',
      'zh-CN': '技术疑问书面走指定渠道，不找{who}',
    },
  },
  {
    id: 'it.executor.interfaces-in-bid',
    lane: 'information',
    when: { functions: ['it'], parts: ['executor'], stepKinds: ['tender'] },
    rank: 50,
    words: {
      en: 'In the bid, for {who}: method, owner and hours of each interface',
      'zh-CN': '写进标书给{who}看：每个接口的做法、负责人、工时',
    },
  },
  {
    id: 'it.executor.first-connection',
    lane: 'team',
    when: { functions: ['it'], parts: ['executor'] },
    asks: 'team:delivery',
    rank: 50,
    words: {
      en: 'Delivery: an engineer on site for the first connection',
      'zh-CN': '交付：第一次联调，派工程师到现场',
    },
  },
  {
    id: 'it.opinion-holder.alone',
    lane: 'action',
    when: { functions: ['it'], parts: ['opinion-holder'], offer: ['system'] },
    rank: 56,
    words: {
      en: 'Give {who} a test account and a day alone with it',
      'zh-CN': '给{who}开一个测试账号，独自试一天',
    },
  },
  {
    id: 'it.opinion-holder.uncut-papers',
    lane: 'action',
    when: { functions: ['it'], parts: ['opinion-holder'] },
    rank: 50,
    words: {
      en: 'Give {who} the technical papers uncut, and an hour for hard questions',
      'zh-CN': '完整技术资料交给{who}，再留一小时专答难题',
    },
  },
  {
    id: 'it.opinion-holder.own-choice',
    lane: 'information',
    when: { functions: ['it'], parts: ['opinion-holder'] },
    rank: 52,
    words: {
      en: 'Learn: what {who} would choose alone, and on what ground',
      'zh-CN': '了解：如果只由{who}定，会选哪家，凭什么',
    },
  },
];
