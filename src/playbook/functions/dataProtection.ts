/** What a data protection officer cares about, part by part, in the five lanes: which personal data goes where, and why. Price and liability are for others. */
import { PHASES } from '../phases.ts';
import type { PlaybookEntry } from '../playbook.ts';

export const dataProtectionEntries: readonly PlaybookEntry[] = [
  {
    id: 'data-protection.approver.data-drawing',
    lane: 'action',
    when: { functions: ['data-protection'], parts: ['approver'], stepKinds: PHASES.beforeContract },
    rank: 60,
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Hand {who} a drawing of where personal data goes, ten working days ahead',
      'zh-CN': '提前十个工作日把个人信息流向图交{who}',
    },
  },
  {
    id: 'data-protection.approver.our-part',
    lane: 'action',
    when: { functions: ['data-protection'], parts: ['approver'], stepKinds: PHASES.beforeContract },
    rank: 56,
    words: {
      en: 'Write our part of the impact assessment, and give it to {who} to check',
      'zh-CN': '影响评估里该我方写的写好，交{who}核',
    },
  },
  {
    id: 'data-protection.approver.annex',
    lane: 'action',
    when: { functions: ['data-protection'], parts: ['approver'], stepKinds: PHASES.fromContract },
    rank: 60,
    words: {
      en: 'Settle with {who} the data annex: purposes, subprocessors, deletion, notice of leaks',
      'zh-CN': '与{who}定下数据处理附件：用途、分包方、删除、泄露通知',
    },
  },
  {
    id: 'data-protection.approver.which-data',
    lane: 'information',
    when: { functions: ['data-protection'], parts: ['approver'] },
    rank: 60,
    words: {
      en: 'Tell {who}: which personal data, for what, where, and for how long',
      'zh-CN': '告诉{who}：收哪些个人信息、做什么用、存哪里、多久',
    },
  },
  {
    id: 'data-protection.approver.decides-or-advises',
    lane: 'information',
    when: { functions: ['data-protection'], parts: ['approver'], firstOfPart: true },
    rank: 52,
    words: {
      en: 'Learn: whether {who} decides or advises, and who hears that advice',
      'zh-CN': '了解：{who}是拍板还是提意见、意见交给谁',
    },
  },
  {
    id: 'data-protection.approver.processing-agreement',
    lane: 'system',
    when: { functions: ['data-protection'], parts: ['approver'] },
    asks: 'system:security-papers',
    rank: 58,
    words: {
      en: 'Security papers: processing agreement, subprocessors, protective measures, deletion plan',
      'zh-CN': '安全合规资料：处理协议、分包方、保护措施、删除计划',
    },
  },
  {
    id: 'data-protection.approver.who-entrusts',
    lane: 'capability',
    when: { functions: ['data-protection'], parts: ['approver'] },
    asks: 'capability:compliance-grasp',
    rank: 54,
    words: {
      en: 'Compliance grasp: says in this case who entrusts the data and who processes it',
      'zh-CN': '合规理解：就这个项目说得清谁委托、谁受托',
    },
  },
  {
    id: 'data-protection.approver.in-writing',
    lane: 'team',
    when: { functions: ['data-protection'], parts: ['approver'] },
    asks: 'team:security',
    rank: 54,
    words: {
      en: 'Security officer: answers what is asked about data, in writing',
      'zh-CN': '安全负责人：数据方面的提问，书面答复',
    },
  },
  {
    id: 'data-protection.initiator.must-end',
    lane: 'action',
    when: { functions: ['data-protection'], parts: ['initiator'] },
    rank: 56,
    words: {
      en: 'Ask {who} which processing must end or change, and since when',
      'zh-CN': '问{who}：哪项处理要停或要改、从什么时候起',
    },
  },
  {
    id: 'data-protection.initiator.no-longer-needed',
    lane: 'information',
    when: { functions: ['data-protection'], parts: ['initiator'] },
    rank: 54,
    words: {
      en: 'Tell {who}: which data nobody has to collect any more',
      'zh-CN': '告诉{who}：哪些数据以后不用再收',
    },
  },
  {
    id: 'data-protection.initiator.complaint',
    lane: 'information',
    when: { functions: ['data-protection'], parts: ['initiator'] },
    rank: 52,
    words: {
      en: 'Learn: which complaint or request brought this up, and its deadline',
      'zh-CN': '了解：因哪次投诉或查询提起、期限是哪天',
    },
  },
  {
    id: 'data-protection.informed.before-real-data',
    lane: 'action',
    when: { functions: ['data-protection'], parts: ['informed'] },
    rank: 48,
    words: {
      en: 'Send {who} the drawing of data flows before real records are used',
      'zh-CN': '用真实数据之前，先把数据流向图发给{who}',
    },
  },
  {
    id: 'data-protection.informed.invented-data',
    lane: 'information',
    when: { functions: ['data-protection'], parts: ['informed'] },
    rank: 46,
    words: {
      en: 'Tell {who}: until cleared, trials run on invented records',
      'zh-CN': '告诉{who}：没放行之前，试用只用虚构数据',
    },
  },
  {
    id: 'data-protection.executor.record-of-processing',
    lane: 'action',
    when: { functions: ['data-protection'], parts: ['executor'] },
    rank: 50,
    words: {
      en: 'Fill in our columns of the record of processing for {who}',
      'zh-CN': '处理活动记录里该我方填的几栏，替{who}填好',
    },
  },
  {
    id: 'data-protection.executor.one-record',
    lane: 'information',
    when: { functions: ['data-protection'], parts: ['executor'] },
    rank: 48,
    words: {
      en: 'Tell {who}: how one record is found, exported and deleted',
      'zh-CN': '告诉{who}：一条记录怎么查、怎么导出、怎么删',
    },
  },
  {
    id: 'data-protection.opinion-holder.clearest-answers',
    lane: 'action',
    when: { functions: ['data-protection'], parts: ['opinion-holder'] },
    rank: 54,
    words: {
      en: 'Ask {who} which supplier answered most clearly, and answer that way',
      'zh-CN': '请教{who}：哪家供应商答得最清楚，照样答',
    },
  },
  {
    id: 'data-protection.opinion-holder.advises-against',
    lane: 'information',
    when: { functions: ['data-protection'], parts: ['opinion-holder'] },
    rank: 52,
    words: {
      en: 'Learn: which transfer or place of storage {who} would advise {swayed} against',
      'zh-CN': '了解：哪种传输或存放，{who}会劝{swayed}别用',
    },
  },
];
