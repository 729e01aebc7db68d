/** What compliance cares about, part by part, in the five lanes: conduct, licences, who stands behind a supplier. Contract drafts and liability are legal’s. */
import { PHASES } from '../phases.ts';
import type { PlaybookEntry } from '../playbook.ts';

export const complianceEntries: readonly PlaybookEntry[] = [
  {
    id: 'compliance.approver.third-party-file',
    lane: 'action',
    when: { functions: ['compliance'], parts: ['approver'], stepKinds: PHASES.beforeContract },
    rank: 62,
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Hand {who} the supplier file: owners, licences, sanctions check, code of conduct',
      'zh-CN': '供应商尽调材料交给{who}：股权、资质、制裁筛查、行为准则',
    },
  },
  {
    id: 'compliance.approver.start-early',
    lane: 'action',
    when: { functions: ['compliance'], parts: ['approver'], stepKinds: PHASES.beforeContract },
    rank: 54,
    words: {
      en: 'Ask {who} which check of suppliers applies, and start it the same day',
      'zh-CN': '问{who}走哪一种供应商审查，当天就启动',
    },
  },
  {
    id: 'compliance.approver.changes',
    lane: 'action',
    when: { functions: ['compliance'], parts: ['approver'], stepKinds: PHASES.fromContract },
    rank: 58,
    words: {
      en: 'Report to {who} in writing any change of owners, subcontractors or licences',
      'zh-CN': '股权、分包方、资质有变动，书面报{who}',
    },
  },
  {
    id: 'compliance.approver.who-is-paid',
    lane: 'information',
    when: { functions: ['compliance'], parts: ['approver'] },
    rank: 58,
    words: {
      en: 'Tell {who}: who owns us, who acts for us, and what each is paid for',
      'zh-CN': '告诉{who}：我方谁控股、谁代理、各收什么钱',
    },
  },
  {
    id: 'compliance.approver.stops-supplier',
    lane: 'information',
    when: { functions: ['compliance'], parts: ['approver'], firstOfPart: true },
    rank: 52,
    words: {
      en: 'Learn: which finding makes {who} stop a supplier, whoever else wants it',
      'zh-CN': '了解：查出什么情况，{who}会叫停一家供应商',
    },
  },
  {
    id: 'compliance.approver.dated-papers',
    lane: 'system',
    when: { functions: ['compliance'], parts: ['approver'] },
    asks: 'system:security-papers',
    rank: 54,
    words: {
      en: 'Security papers: code of conduct, chart of owners and sanctions check, dated',
      'zh-CN': '安全合规资料：行为准则、股权结构、制裁筛查，注明日期',
    },
  },
  {
    id: 'compliance.approver.bribery-rules',
    lane: 'capability',
    when: { functions: ['compliance'], parts: ['approver'] },
    asks: 'capability:compliance-grasp',
    rank: 54,
    words: {
      en: 'Compliance grasp: knows what their rules against bribery ask of a supplier',
      'zh-CN': '合规理解：清楚对方反商业贿赂制度对供应商的要求',
    },
  },
  {
    id: 'compliance.approver.questionnaire',
    lane: 'team',
    when: { functions: ['compliance'], parts: ['approver'] },
    asks: 'team:legal',
    rank: 52,
    words: {
      en: 'Our legal: returns the questionnaire on third parties within ten working days',
      'zh-CN': '我方法务：第三方尽调问卷十个工作日内答完',
    },
  },
  {
    id: 'compliance.initiator.finding',
    lane: 'action',
    when: { functions: ['compliance'], parts: ['initiator'] },
    rank: 56,
    words: {
      en: 'Read with {who} the finding this purchase must settle, paragraph by paragraph',
      'zh-CN': '与{who}逐条对照：这次采购要落实监管的哪几条',
    },
  },
  {
    id: 'compliance.initiator.what-settles',
    lane: 'information',
    when: { functions: ['compliance'], parts: ['initiator'] },
    rank: 54,
    words: {
      en: 'Tell {who}: which paragraphs our offer settles, and by which day',
      'zh-CN': '告诉{who}：我方能落实哪几条、各在哪天',
    },
  },
  {
    id: 'compliance.initiator.refused-report',
    lane: 'information',
    when: { functions: ['compliance'], parts: ['initiator'] },
    rank: 52,
    words: {
      en: 'Learn: which authority expects the report, and what it sent back last time',
      'zh-CN': '了解：报告交哪个监管部门、上次退回的是什么',
    },
  },
  {
    id: 'compliance.informed.two-lines',
    lane: 'action',
    when: { functions: ['compliance'], parts: ['informed'] },
    rank: 48,
    words: {
      en: 'Send {who} two lines: what is bought, from whom, and who proposed us',
      'zh-CN': '给{who}两句话：买什么、向谁买、谁提的名',
    },
  },
  {
    id: 'compliance.informed.rules-signed',
    lane: 'information',
    when: { functions: ['compliance'], parts: ['informed'] },
    rank: 46,
    words: {
      en: 'Tell {who}: which of their rules for suppliers we have signed',
      'zh-CN': '告诉{who}：对方的供应商制度，我方签过哪几份',
    },
  },
  {
    id: 'compliance.executor.every-answer',
    lane: 'action',
    when: { functions: ['compliance'], parts: ['executor'] },
    rank: 50,
    words: {
      en: 'Fill in the questionnaire of {who} completely, each answer with its proof',
      'zh-CN': '{who}的问卷逐项填全，每项附证明',
    },
  },
  {
    id: 'compliance.executor.one-name',
    lane: 'information',
    when: { functions: ['compliance'], parts: ['executor'] },
    rank: 48,
    words: {
      en: 'Tell {who}: who of ours answers a further question, within two days',
      'zh-CN': '告诉{who}：追问找我方哪一位，两天内答复',
    },
  },
  {
    id: 'compliance.opinion-holder.turned-down',
    lane: 'action',
    when: { functions: ['compliance'], parts: ['opinion-holder'] },
    rank: 54,
    words: {
      en: 'Ask {who} which supplier failed the check last, and over what',
      'zh-CN': '请教{who}：最近没过审的是哪家、卡在哪一项',
    },
  },
  {
    id: 'compliance.opinion-holder.before-signing',
    lane: 'information',
    when: { functions: ['compliance'], parts: ['opinion-holder'] },
    rank: 52,
    words: {
      en: 'Learn: what {who} will have {swayed} look into before signing',
      'zh-CN': '了解：签约前{who}会让{swayed}再查什么',
    },
  },
];
