/** What marketing asks of our side: systems, capabilities and teams. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const marketingNeeds: readonly PlaybookEntry[] = [
  {
    id: 'marketing.initiator.lead-path',
    lane: 'capability',
    when: {
      functions: ['marketing'],
      parts: ['initiator', 'approver'],
      stepKinds: ['need', 'search'],
      profiles: NOT_SMALL,
      offer: ['system', 'service', 'unknown'],
    },
    asks: 'capability:customer-view',
    rank: 40,
    words: {
      en: 'Discovery: an agreed page from lead to order, with losses at each hand-over',
      'zh-CN': '需求调研：一页经认可的从线索到成单路径，标出每次交接的流失',
    },
  },
  {
    id: 'marketing.approver.checkable',
    lane: 'system',
    when: { functions: ['marketing'], parts: ['approver'], stepKinds: ['selection'], profiles: NOT_SMALL },
    asks: 'system:reference-library',
    rank: 52,
    words: {
      en: 'Reference register: results whose source a reader can check, name released',
      'zh-CN': '案例台账：成效有出处可查，名称已获授权',
    },
  },
  {
    id: 'marketing.approver.campaign-loaded',
    lane: 'system',
    when: {
      functions: ['marketing'],
      parts: ['approver'],
      stepKinds: ['selection'],
      profiles: NOT_SMALL,
      offer: ['system'],
    },
    asks: 'system:demo-environment',
    rank: 40,
    words: {
      en: 'Demo environment: one of their campaigns loaded without personal data',
      'zh-CN': '演示环境：装入一场对方的活动，去掉个人信息',
    },
  },
  {
    id: 'marketing.approver.proof-log',
    lane: 'system',
    when: {
      functions: ['marketing'],
      parts: ['approver'],
      stepKinds: ['selection', 'pilot'],
      profiles: NOT_SMALL,
      offer: ['goods', 'service'],
    },
    asks: 'system:trial-tracking',
    rank: 40,
    words: {
      en: 'Sample and trial log: each proof or draft with date, remark and approval',
      'zh-CN': '样品与试用台账：每次打样、每稿：日期、意见、审定',
    },
  },
  {
    id: 'marketing.approver.pilot-one',
    lane: 'system',
    when: {
      functions: ['marketing'],
      parts: ['approver'],
      stepKinds: ['pilot'],
      profiles: NOT_SMALL,
      offer: ['system', 'service', 'unknown'],
    },
    asks: 'system:pilot-kit',
    rank: 40,
    words: {
      en: 'Pilot kit: one campaign, its figures, its end day, deletion of the lists',
      'zh-CN': '试点资料包：一场活动的指标、截止日、名单删除',
    },
  },
  {
    id: 'marketing.approver.by-channel',
    lane: 'system',
    when: {
      functions: ['marketing'],
      parts: ['approver'],
      stepKinds: ['budget', 'approval'],
      profiles: NOT_SMALL,
      offer: ['system', 'service', 'unknown'],
    },
    asks: 'system:roi-calculator',
    rank: 40,
    words: {
      en: 'Value model: cost per lead and order by channel, sources named',
      'zh-CN': '投入产出测算表：分渠道的线索和订单成本，注明出处',
    },
  },
  {
    id: 'marketing.approver.rights-annex',
    lane: 'system',
    when: { functions: ['marketing'], parts: ['approver'], stepKinds: ['contract'], profiles: NOT_SMALL },
    asks: 'system:contract-templates',
    rank: 48,
    words: {
      en: 'Contract kit: annex on name, logo, rights and consent',
      'zh-CN': '合同范本：名称标识、版权、授权附件',
    },
  },
  {
    id: 'marketing.approver.delivered-list',
    lane: 'system',
    when: { functions: ['marketing'], parts: ['approver'], stepKinds: ['payment'], profiles: NOT_SMALL },
    asks: 'system:acceptance-checklist',
    rank: 46,
    words: {
      en: 'Acceptance and invoice file: pieces, accounts and rights handed over, one line each',
      'zh-CN': '验收与开票资料：交付件、账号、版权逐项移交',
    },
  },
  {
    id: 'marketing.approver.start-plan',
    lane: 'system',
    when: { functions: ['marketing'], parts: ['approver'], stepKinds: ['rollout'], profiles: NOT_SMALL },
    asks: 'system:rollout-plan',
    rank: 46,
    words: {
      en: 'Delivery plan: dates set back from the campaign calendar',
      'zh-CN': '交付计划：按活动日历倒排',
    },
  },
  {
    id: 'marketing.approver.consent-answers',
    lane: 'capability',
    when: {
      functions: ['marketing'],
      parts: ['approver'],
      stepKinds: ['selection'],
      profiles: NOT_SMALL,
      offer: ['data'],
    },
    asks: 'capability:security-answers',
    rank: 48,
    words: {
      en: 'Security answers: says for each list which consent it needs',
      'zh-CN': '安全问卷答复：说得清每份名单需要哪种授权',
    },
  },
  {
    id: 'marketing.approver.two-readings',
    lane: 'capability',
    when: {
      functions: ['marketing'],
      parts: ['approver'],
      stepKinds: ['rollout'],
      profiles: NOT_SMALL,
      offer: ['system', 'service', 'unknown'],
    },
    asks: 'capability:change-guidance',
    rank: 44,
    words: {
      en: 'Change work: has moved a team to new figures with a campaign running',
      'zh-CN': '变革推动：在活动不停的情况下带团队换过数据口径',
    },
  },
  {
    id: 'marketing.approver.case-ready',
    lane: 'team',
    when: {
      functions: ['marketing'],
      parts: ['approver'],
      stepKinds: ['search', 'selection', 'payment', 'rollout'],
      profiles: NOT_SMALL,
    },
    asks: 'team:marketing',
    rank: 50,
    words: {
      en: 'Reference manager: names two customers with released figures and a contact',
      'zh-CN': '案例负责人：提供两家已授权数据、可联系的客户',
    },
  },
  {
    id: 'marketing.approver.case-built',
    lane: 'team',
    when: {
      functions: ['marketing'],
      parts: ['approver'],
      stepKinds: ['selection', 'pilot'],
      profiles: NOT_SMALL,
      offer: ['system', 'service', 'unknown'],
    },
    asks: 'team:presales',
    rank: 40,
    words: {
      en: 'Presales: builds the case from their past campaign',
      'zh-CN': '售前：用对方做过的活动搭案例',
    },
  },
  {
    id: 'marketing.approver.named-team',
    lane: 'team',
    when: {
      functions: ['marketing'],
      parts: ['approver'],
      stepKinds: ['contract', 'rollout'],
      profiles: NOT_SMALL,
      offer: ['system', 'service', 'unknown'],
    },
    asks: 'team:delivery',
    rank: 46,
    words: {
      en: 'Delivery lead: names of those who do the work, with days a month',
      'zh-CN': '交付负责人：做事的人名单和每月投入天数',
    },
  },
];
