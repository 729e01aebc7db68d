/** What a pilot asks of us: a question, figures, a last day and somebody who decides, settled before it begins. */
import type { PlaybookEntry } from '../playbook.ts';
import { NOT_PUBLIC, PUBLIC } from '../procedures.ts';
import { NOT_SMALL } from '../profiles.ts';
import { SINGLE } from '../sorts.ts';
import { KEEPERS } from '../users.ts';

const PRIVATE = { stepKinds: ['pilot'], procedures: NOT_PUBLIC, profiles: NOT_SMALL } as const;
const ANY = { stepKinds: ['pilot'], profiles: NOT_SMALL } as const;

export const pilotEntries: readonly PlaybookEntry[] = [
  {
    id: 'pilot.one-page',
    lane: 'action',
    when: { ...PRIVATE, offer: ['system', 'data', 'unknown'] },
    acts: ['approaches'],
    rank: 62,
    topic: 'pilot-agreement',
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Sign one page with {initiator}: question, data, hours, last day, who decides, order if passed, removal if not',
      'zh-CN': '与{initiator}签一页试点协议：验什么、用什么数据、投入工时、截止日、谁定、达标怎么买、不达标怎么撤',
    },
  },
  {
    id: 'pilot.one-page-site',
    lane: 'action',
    when: { ...PRIVATE, offer: ['goods', 'service', 'works'] },
    acts: ['approaches'],
    rank: 61,
    topic: 'pilot-agreement',
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Sign one page with {initiator}: question, place, pass figures, last day, who decides, order if passed, removal if not',
      'zh-CN': '与{initiator}签一页试点协议：验什么、在哪试、达标数、截止日、谁定、达标怎么买、不达标怎么撤',
    },
  },
  {
    id: 'pilot.public.in-writing',
    lane: 'action',
    when: { stepKinds: ['pilot'], procedures: PUBLIC },
    rank: 66,
    topic: 'pilot-agreement',
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Have our lawyer settle first whether this trial bars us from bidding later; check locally',
      'zh-CN': '先请法务确认：参加试点会不会影响后续投标资格，以当地规定为准',
    },
  },
  {
    id: 'pilot.public.equal',
    lane: 'information',
    when: { stepKinds: ['pilot'], procedures: PUBLIC, silence: ['none', 'ahead'] },
    rank: 56,
    topic: 'pilot-equal',
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'On file before it starts: who else could take part, what data we saw, what goes back to all',
      'zh-CN': '开始前留档：还有谁可参加、我方看到哪些数据、哪些结果须向各家公开',
    },
  },
  {
    id: 'pilot.initiator.deciding-day',
    lane: 'action',
    when: { ...PRIVATE, parts: ['initiator'], sorts: SINGLE },
    acts: ['approaches'],
    rank: 56,
    topic: 'deciding-day',
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Book with {who} the meeting that decides, five working days after the last day at most',
      'zh-CN': '与{who}先约好评审会日期，最晚在试点结束后5个工作日内',
    },
  },
  {
    id: 'pilot.data-first',
    lane: 'action',
    when: { ...ANY, offer: ['data'] },
    rank: 58,
    topic: 'dpa',
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Have the data-processing agreement signed before real data moves; until then made-up data only',
      'zh-CN': '真实数据进来之前先签数据处理协议，没签之前只用模拟数据',
    },
  },
  {
    id: 'pilot.staff-body',
    lane: 'information',
    when: { ...PRIVATE, staffed: true, offer: ['data'] },
    acts: ['approaches'],
    learns: true,
    rank: 46,
    topic: 'works-agreement',
    day: { anchor: 'begin', days: -15 },
    words: {
      en: 'By local law, must a staff body be heard before the pilot starts, and who sees to that?',
      'zh-CN': '按当地规定，试点前要不要征求职工代表意见，由谁去办？',
    },
  },
  {
    id: 'pilot.weekly-result',
    lane: 'action',
    when: PRIVATE,
    acts: ['approaches'],
    rank: 50,
    topic: 'weekly-page',
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Send {initiator} one page every week: figures against target, faults, days to repair',
      'zh-CN': '每周发{initiator}一页周报：指标对目标、故障数、修复天数',
    },
  },
  {
    id: 'pilot.not-proved',
    lane: 'information',
    when: PRIVATE,
    acts: ['approaches'],
    rank: 42,
    topic: 'pilot-limits',
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'For {initiator}, before it starts: what this pilot will not prove',
      'zh-CN': '开始前向{initiator}说明：这次试点验证不了哪些内容',
    },
  },
  {
    id: 'pilot.what-else',
    lane: 'information',
    when: PRIVATE,
    acts: ['approaches'],
    learns: true,
    rank: 48,
    topic: 'after-pass',
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'If it passes, what else must be in place before an order: budget, security, contract?',
      'zh-CN': '试点达标后，下单还差什么：预算、安全评审，还是合同？',
    },
  },
  {
    id: 'pilot.approver.in-figures',
    lane: 'information',
    when: { ...PRIVATE, parts: ['approver'], sorts: SINGLE },
    acts: ['approaches'],
    learns: true,
    rank: 52,
    topic: 'criteria-pilot',
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'At which result, in figures, will {who} decide to buy?',
      'zh-CN': '结果到什么数，{who}就同意采购？',
    },
  },
  {
    id: 'pilot.informed.until-when',
    lane: 'information',
    when: { ...ANY, offer: ['system', 'data', 'unknown'], parts: ['informed'], sorts: SINGLE },
    acts: ['approaches'],
    rank: 42,
    topic: 'pilot-notice',
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'For {who}: what runs where, on whose data, from when until when',
      'zh-CN': '告知{who}：在哪里试、用谁的数据、从哪天到哪天',
    },
  },
  {
    id: 'pilot.informed.where-until',
    lane: 'information',
    when: { ...ANY, offer: ['goods', 'service', 'works'], parts: ['informed'], sorts: SINGLE },
    acts: ['approaches'],
    rank: 41,
    topic: 'pilot-notice',
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'For {who}: what is tried where, with how many of ours on site, from when until when',
      'zh-CN': '告知{who}：在哪里试什么、我方几个人在场、从哪天到哪天',
    },
  },
  {
    id: 'pilot.executor.fault-log',
    lane: 'action',
    when: { ...ANY, functions: [...KEEPERS, 'sales', 'it'], parts: ['executor'], sorts: SINGLE },
    acts: ['approaches'],
    rank: 48,
    topic: 'fault-log',
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'Go through the fault log with {who} every week; have the result page signed',
      'zh-CN': '每周与{who}核一遍故障记录，结束前请其在结果页签字',
    },
  },
  {
    id: 'pilot.opinion-holder.watch',
    lane: 'information',
    when: { ...PRIVATE, parts: ['opinion-holder'], functions: ['unknown'], sorts: SINGLE },
    acts: ['approaches'],
    learns: true,
    rank: 44,
    topic: 'own-test',
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Which case would {who} put into the pilot for {swayed} to trust the result?',
      'zh-CN': '试点里加哪个场景，{swayed}才信结果？请{who}说',
    },
  },
  {
    id: 'pilot.kit',
    lane: 'system',
    when: ANY,
    asks: 'system:pilot-kit',
    rank: 34,
    words: {
      en: 'Pilot kit: agreement form, pass table, weekly page, removal sheet',
      'zh-CN': '试点资料包：协议样本、达标表、周报模板、撤出清单',
    },
  },
  {
    id: 'pilot.sample-log',
    lane: 'system',
    when: { ...ANY, offer: ['goods'] },
    asks: 'system:trial-tracking',
    rank: 32,
    words: {
      en: 'Sample and trial log: pieces, users, running hours, faults, result',
      'zh-CN': '样品与试用台账：数量、使用人、运行时长、故障、结果',
    },
  },
  {
    id: 'pilot.same-figures',
    lane: 'capability',
    when: PRIVATE,
    asks: 'capability:consensus',
    rank: 32,
    words: {
      en: 'Consensus among approvers: one pass table signed by {approvers}',
      'zh-CN': '多方协调：{approvers}在同一张达标表上签字',
    },
  },
  {
    id: 'pilot.one-lead',
    lane: 'team',
    when: ANY,
    asks: 'team:delivery',
    rank: 32,
    words: {
      en: 'Delivery lead: one name, on site for the first days, with time set aside to the end',
      'zh-CN': '交付负责人：指定一人，前几天驻场，工时留到结束',
    },
  },
];
