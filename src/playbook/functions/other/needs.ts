/** What another department asks of our side: systems, capabilities and teams. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const otherNeeds: readonly PlaybookEntry[] = [
  {
    id: 'other.approver.three-questions',
    lane: 'capability',
    when: {
      functions: ['other'],
      parts: ['approver'],
      stepKinds: ['need', 'search', 'selection'],
      profiles: NOT_SMALL,
    },
    asks: 'capability:customer-view',
    rank: 48,
    words: {
      en: 'Discovery: leaves with their rule, their paper and their reason to refuse, written down',
      'zh-CN': '需求调研：问清对方的规定、所需材料、否决理由，写成一页',
    },
  },
  {
    id: 'other.approver.like-department',
    lane: 'system',
    when: { functions: ['other'], parts: ['approver'], stepKinds: ['selection'], profiles: NOT_SMALL },
    asks: 'system:reference-library',
    rank: 46,
    words: {
      en: 'Reference register: the same department at another customer, with leave to be named',
      'zh-CN': '案例台账：别家同类部门，已同意具名',
    },
  },
  {
    id: 'other.approver.review-file',
    lane: 'system',
    when: { functions: ['other'], parts: ['approver'], stepKinds: ['payment'], profiles: NOT_SMALL },
    asks: 'system:acceptance-checklist',
    rank: 44,
    words: {
      en: 'Acceptance and invoice file: the paper they sign, gaps filled beforehand',
      'zh-CN': '验收与开票资料：对方要签的文件，缺项事先补齐',
    },
  },
  {
    id: 'other.approver.answers-ready',
    lane: 'team',
    when: {
      functions: ['other'],
      parts: ['approver'],
      stepKinds: ['need', 'search', 'selection', 'pilot', 'budget', 'approval'],
      profiles: NOT_SMALL,
    },
    asks: 'team:presales',
    rank: 46,
    words: {
      en: 'Presales: answers a remark in writing within two working days',
      'zh-CN': '售前：两个工作日内书面答复意见',
    },
  },
  {
    id: 'other.approver.named-person',
    lane: 'team',
    when: {
      functions: ['other'],
      parts: ['approver'],
      stepKinds: ['contract', 'payment', 'rollout'],
      profiles: NOT_SMALL,
    },
    asks: 'team:delivery',
    rank: 44,
    words: {
      en: 'Delivery lead: one name, with the paper to be signed complete a week ahead',
      'zh-CN': '交付负责人：指定一人，提前一周备齐待签文件',
    },
  },
  {
    id: 'other.executor.week-desk',
    lane: 'team',
    when: { functions: ['other'], parts: ['executor'], stepKinds: ['payment', 'rollout'], profiles: NOT_SMALL },
    asks: 'team:after-sales',
    rank: 46,
    words: {
      en: 'After-sales: a call after week one, mended within the days promised',
      'zh-CN': '售后：满一周回访，在承诺天数内补齐',
    },
  },
];
