/** What operations, production and supply care about, part by part, in the five lanes. */
import { PHASES } from '../phases.ts';
import type { PlaybookEntry } from '../playbook.ts';

export const operationsEntries: readonly PlaybookEntry[] = [
  {
    id: 'operations.approver.walk-the-floor',
    lane: 'action',
    when: { functions: ['operations'], parts: ['approver'], stepKinds: PHASES.beforeContract },
    rank: 62,
    topic: 'site',
    words: {
      en: 'Walk the floor with {who} on an ordinary shift, before any proposal',
      'zh-CN': '出方案之前，挑个平常班次跟{who}走一遍现场',
    },
  },
  {
    id: 'operations.approver.longest-stop',
    lane: 'action',
    when: { functions: ['operations'], parts: ['approver'] },
    rank: 54,
    words: {
      en: 'Settle with {who} the longest stop they can bear, in hours',
      'zh-CN': '与{who}定下最长能停几个小时',
    },
  },
  {
    id: 'operations.approver.first-shift',
    lane: 'action',
    when: { functions: ['operations'], parts: ['approver'], stepKinds: PHASES.fromContract },
    rank: 60,
    words: {
      en: 'Agree with {who} who stands at the line on the first shift',
      'zh-CN': '与{who}定好第一个班次双方谁守在现场',
    },
  },
  {
    id: 'operations.approver.during-change',
    lane: 'information',
    when: { functions: ['operations'], parts: ['approver'] },
    rank: 58,
    words: {
      en: 'Tell {who}: output, stops and faults during the change, week by week',
      'zh-CN': '告诉{who}：切换期间每周的产量、停机和差错',
    },
  },
  {
    id: 'operations.approver.peak',
    lane: 'information',
    when: { functions: ['operations'], parts: ['approver'], firstOfPart: true },
    rank: 52,
    words: {
      en: 'Learn: which months are peak, and when a stop does least harm',
      'zh-CN': '了解：哪几个月是旺季，什么时候停影响最小',
    },
  },
  {
    id: 'operations.approver.plan-back',
    lane: 'system',
    when: { functions: ['operations'], parts: ['approver'] },
    asks: 'system:rollout-plan',
    rank: 54,
    words: {
      en: 'Roll-out plan template with a way back at every stage',
      'zh-CN': '上线计划模板：每一阶段都有退路',
    },
  },
  {
    id: 'operations.approver.bottleneck',
    lane: 'capability',
    when: { functions: ['operations'], parts: ['approver'] },
    asks: 'capability:industry-expertise',
    rank: 54,
    words: {
      en: 'Industry expertise: sees the bottleneck in their shift plan',
      'zh-CN': '行业专业度：看排班表就看得出瓶颈在哪',
    },
  },
  {
    id: 'operations.approver.two-shifts',
    lane: 'team',
    when: { functions: ['operations'], parts: ['approver'] },
    asks: 'team:delivery',
    rank: 54,
    words: {
      en: 'Delivery: people on site through the first two shifts',
      'zh-CN': '交付：头两个班次有人守在现场',
    },
  },
  {
    id: 'operations.initiator.measure-week',
    lane: 'action',
    when: { functions: ['operations'], parts: ['initiator'] },
    rank: 56,
    words: {
      en: 'Record the loss with {who} for a week, on their own sheet',
      'zh-CN': '用{who}自己的报表，一起记一周损失',
    },
  },
  {
    id: 'operations.initiator.hour-cost',
    lane: 'information',
    when: { functions: ['operations'], parts: ['initiator'] },
    rank: 54,
    words: {
      en: 'Tell {who}: what an hour of the problem costs, counted in their units',
      'zh-CN': '告诉{who}：这个问题每小时损失多少，按对方的口径算',
    },
  },
  {
    id: 'operations.initiator.tried',
    lane: 'information',
    when: { functions: ['operations'], parts: ['initiator'] },
    rank: 52,
    words: {
      en: 'Learn: what {who} tried already, and why it did not last',
      'zh-CN': '了解：{who}已经试过什么办法，为什么没坚持下来',
    },
  },
  {
    id: 'operations.initiator.cause',
    lane: 'capability',
    when: { functions: ['operations'], parts: ['initiator'] },
    asks: 'capability:business-consulting',
    rank: 48,
    words: {
      en: 'Business consulting: separates the cause of the loss from its signs',
      'zh-CN': '业务咨询：分得清损失的根源和表象',
    },
  },
  {
    id: 'operations.informed.before-shift-plan',
    lane: 'action',
    when: { functions: ['operations'], parts: ['informed'] },
    rank: 48,
    words: {
      en: 'Give {who} the dates of work on site before the shift plan is fixed',
      'zh-CN': '排班定下之前，把进场日期告诉{who}',
    },
  },
  {
    id: 'operations.informed.areas',
    lane: 'information',
    when: { functions: ['operations'], parts: ['informed'] },
    rank: 46,
    words: {
      en: 'Tell {who}: which areas and hours are affected, and who is on call',
      'zh-CN': '告诉{who}：影响哪些区域和时段，出事打给谁',
    },
  },
  {
    id: 'operations.executor.every-shift',
    lane: 'action',
    when: { functions: ['operations'], parts: ['executor'], stepKinds: PHASES.fromContract },
    rank: 50,
    words: {
      en: 'Show it to each shift together with {who}, the night shift included',
      'zh-CN': '与{who}一起逐班讲解，夜班也不漏',
    },
  },
  {
    id: 'operations.executor.ten-minutes',
    lane: 'information',
    when: { functions: ['operations'], parts: ['executor'], stepKinds: PHASES.fromContract },
    rank: 50,
    words: {
      en: 'Tell {who}: what to do in the first ten minutes of a fault, on one card',
      'zh-CN': '告诉{who}：出故障头十分钟怎么办，写在一张卡上',
    },
  },
  {
    id: 'operations.executor.never-stops',
    lane: 'action',
    when: { functions: ['operations'], parts: ['executor'], stepKinds: PHASES.beforeContract },
    rank: 50,
    words: {
      en: 'Ask {who} which part of the work must never stop, and plan round it',
      'zh-CN': '问{who}：哪一段活绝不能停，方案就绕开它',
    },
  },
  {
    id: 'operations.executor.when-it-stops',
    lane: 'information',
    when: { functions: ['operations'], parts: ['executor'], stepKinds: PHASES.beforeContract },
    rank: 50,
    words: {
      en: 'Learn: what happens today when it goes wrong, and whom {who} would call',
      'zh-CN': '了解：现在出了岔子怎么处理，{who}先找谁',
    },
  },
  {
    id: 'operations.executor.night-desk',
    lane: 'system',
    when: { functions: ['operations'], parts: ['executor'] },
    asks: 'system:service-desk',
    rank: 50,
    words: {
      en: 'Service desk that answers during their shifts, nights included',
      'zh-CN': '服务工单系统：跟着客户班次响应，夜里也有人',
    },
  },
  {
    id: 'operations.opinion-holder.see-a-site',
    lane: 'action',
    when: { functions: ['operations'], parts: ['opinion-holder'] },
    rank: 54,
    words: {
      en: 'Take {who} to a site where it has run for a year',
      'zh-CN': '带{who}去看一个已经用满一年的现场',
    },
  },
  {
    id: 'operations.opinion-holder.called-at-night',
    lane: 'information',
    when: { functions: ['operations'], parts: ['opinion-holder'] },
    rank: 52,
    words: {
      en: 'Learn: which supplier {who} would call at night, and why that one',
      'zh-CN': '了解：半夜出事，{who}会打给哪家供应商，为什么',
    },
  },
];
