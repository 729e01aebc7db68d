/** What the tender agency is sent where it runs the procedure. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const tenderAgencyApproverEntries: readonly PlaybookEntry[] = [
  {
    id: 'tender-agency.approver.portal-only',
    lane: 'action',
    when: {
      functions: ['tender-agency'],
      parts: ['initiator', 'approver', 'informed', 'executor', 'opinion-holder'],
      stepKinds: [
        'need',
        'search',
        'selection',
        'pilot',
        'tender',
        'budget',
        'approval',
        'contract',
        'payment',
        'rollout',
        'custom',
      ],
      profiles: NOT_SMALL,
    },
    rank: 70,
    topic: 'portal-only',
    day: { anchor: 'begin', days: 0 },
    words: {
      en: 'With {who} only through portal and written channel; no meal, gift, visit or private call',
      'zh-CN': '与{who}只走平台和书面渠道；不宴请、不送礼、不拜访、不私下通话',
    },
  },
  {
    id: 'tender-agency.approver.nothing-before',
    lane: 'action',
    when: {
      functions: ['tender-agency'],
      parts: ['initiator', 'approver', 'informed', 'executor', 'opinion-holder'],
      stepKinds: ['selection', 'pilot'],
      profiles: NOT_SMALL,
    },
    rank: 58,
    topic: 'nothing-before-notice',
    day: { anchor: 'begin', days: 0 },
    words: {
      en: 'Before the notice, send {who} nothing that a published survey did not ask for',
      'zh-CN': '公告之前，除公开的需求调查外，不向{who}递任何材料',
    },
  },
  {
    id: 'tender-agency.approver.survey-open',
    lane: 'information',
    when: {
      functions: ['tender-agency'],
      parts: ['initiator', 'approver', 'informed', 'executor', 'opinion-holder'],
      stepKinds: ['selection', 'pilot'],
      profiles: NOT_SMALL,
    },
    rank: 48,
    topic: 'published-survey',
    learns: true,
    day: { anchor: 'begin', days: 0 },
    words: {
      en: 'Is there a published survey or notice of intent, and until which day can it be answered?',
      'zh-CN': '有没有公开的需求调查或采购意向，答复截止哪天？',
    },
  },
  {
    id: 'tender-agency.approver.dates-published',
    lane: 'information',
    when: {
      functions: ['tender-agency'],
      parts: ['initiator', 'approver', 'informed', 'executor', 'opinion-holder'],
      stepKinds: ['budget', 'approval'],
      profiles: NOT_SMALL,
    },
    rank: 50,
    topic: 'dates-published',
    learns: true,
    day: { anchor: 'begin', days: 0 },
    words: {
      en: 'Which month does the published purchasing plan name, and which agency: {who}, or none yet?',
      'zh-CN': '公开的采购计划写的是哪个月，代理机构写的是{who}还是未定？',
    },
  },
  {
    id: 'tender-agency.approver.certificates',
    lane: 'action',
    when: {
      functions: ['tender-agency'],
      parts: ['initiator', 'approver', 'informed', 'executor', 'opinion-holder'],
      stepKinds: ['budget', 'approval'],
      profiles: NOT_SMALL,
    },
    rank: 54,
    topic: 'certificates',
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'Renew now every certificate that would expire within six months; agencies check the day of opening',
      'zh-CN': '半年内到期的证照现在就续，审查以开标当日是否有效为准',
    },
  },
  {
    id: 'tender-agency.approver.award-notice',
    lane: 'action',
    when: {
      functions: ['tender-agency'],
      parts: ['initiator', 'approver', 'informed', 'executor', 'opinion-holder'],
      stepKinds: ['contract'],
      profiles: NOT_SMALL,
    },
    rank: 58,
    topic: 'award-notice',
    day: { anchor: 'begin', days: 0 },
    words: {
      en: 'Collect the award notice from {who} in the form set; count contract and bond days from it',
      'zh-CN': '按规定方式向{who}领取中标通知书，合同和履约担保期限从此起算',
    },
  },
  {
    id: 'tender-agency.approver.fee',
    lane: 'information',
    when: {
      functions: ['tender-agency'],
      parts: ['initiator', 'approver', 'informed', 'executor', 'opinion-holder'],
      stepKinds: ['contract'],
      profiles: NOT_SMALL,
    },
    rank: 46,
    topic: 'agency-fee',
    learns: true,
    day: { anchor: 'begin', days: 0 },
    words: {
      en: 'Who pays the agency fee by the documents, how much, and until when?',
      'zh-CN': '按文件，代理服务费由谁付、多少、哪天前付？',
    },
  },
  {
    id: 'tender-agency.approver.bond-back',
    lane: 'action',
    when: {
      functions: ['tender-agency'],
      parts: ['initiator', 'approver', 'informed', 'executor', 'opinion-holder'],
      stepKinds: ['payment', 'rollout'],
      profiles: NOT_SMALL,
    },
    rank: 54,
    topic: 'bond-back',
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Ask in writing for the bid bond back on the day due; keep the return slip (days: check locally)',
      'zh-CN': '到期书面申请退还投标保证金，留退款凭证（期限以当地规定为准）',
    },
  },
];
