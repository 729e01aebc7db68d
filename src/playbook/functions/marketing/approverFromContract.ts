/** Lines for somebody of marketing who approves, from the contract on. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_PUBLIC, PUBLIC } from '../../procedures.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const marketingApproverFromContractEntries: readonly PlaybookEntry[] = [
  {
    id: 'marketing.approver.no-logo',
    lane: 'action',
    when: {
      functions: ['marketing'],
      parts: ['approver'],
      stepKinds: ['contract'],
      profiles: NOT_SMALL,
      procedures: NOT_PUBLIC,
    },
    rank: 52,
    topic: 'name-and-logo',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Write into the contract with {who} that name and logo are used only after a written yes',
      'zh-CN': '与{who}写进合同：名称和标识须书面同意后才使用',
    },
  },
  {
    id: 'marketing.approver.rights',
    lane: 'information',
    when: {
      functions: ['marketing'],
      parts: ['approver'],
      stepKinds: ['contract'],
      profiles: NOT_SMALL,
      procedures: NOT_PUBLIC,
    },
    rank: 46,
    topic: 'rights',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Which rights in texts, pictures and data must {who} hold after the end of the contract?',
      'zh-CN': '合同结束后，图文和数据的哪些权利要归{who}？',
    },
  },
  {
    id: 'marketing.approver.award-fixes',
    lane: 'information',
    when: {
      functions: ['marketing'],
      parts: ['initiator', 'approver'],
      stepKinds: ['contract'],
      profiles: NOT_SMALL,
      procedures: PUBLIC,
    },
    rank: 46,
    topic: 'name-and-logo',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Tell {who} what the award fixes on name, rights and data',
      'zh-CN': '告诉{who}：中标内容里关于名称标识、版权、数据的约定',
    },
  },
  {
    id: 'marketing.approver.accepted-pieces',
    lane: 'action',
    when: { functions: ['marketing'], parts: ['approver'], stepKinds: ['payment'], profiles: NOT_SMALL },
    rank: 61,
    topic: 'acceptance',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Check off with {who} what was ordered: pieces, figures, access, rights, each signed',
      'zh-CN': '与{who}逐项核对交付：件数、数据、账号、版权，各自签收',
    },
  },
  {
    id: 'marketing.approver.joint-story',
    lane: 'information',
    when: {
      functions: ['marketing'],
      parts: ['approver'],
      stepKinds: ['payment', 'rollout'],
      profiles: NOT_SMALL,
      procedures: NOT_PUBLIC,
    },
    rank: 48,
    topic: 'case-permission',
    acts: ['approaches', 'asks-favour'],
    learns: true,
    day: { anchor: 'end', days: 0 },
    words: {
      en: 'May the result be told under the name of {customer}, and who besides {who} must agree?',
      'zh-CN': '能否用{customer}的名字讲这个结果，除{who}外还要谁同意？',
    },
  },
  {
    id: 'marketing.approver.next-campaign',
    lane: 'action',
    when: {
      functions: ['marketing'],
      parts: ['approver'],
      stepKinds: ['rollout'],
      profiles: NOT_SMALL,
      offer: ['system', 'service', 'unknown'],
    },
    rank: 54,
    topic: 'day-one',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -15 },
    words: {
      en: 'Tie the start to a campaign of {who} that is three weeks away or more',
      'zh-CN': '启用日挂在{who}三周以后的一场活动上',
    },
  },
  {
    id: 'marketing.approver.final-yes',
    lane: 'information',
    when: { functions: ['marketing'], parts: ['approver'], stepKinds: ['rollout'], profiles: NOT_SMALL },
    rank: 48,
    topic: 'final-yes',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'On which day must everything stand for {who}, and who gives the final yes on the spot?',
      'zh-CN': '{who}要求哪天全部就绪，现场由谁最后确认？',
    },
  },
];
