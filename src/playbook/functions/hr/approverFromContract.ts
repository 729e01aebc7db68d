/** Lines for somebody of human resources who approves, from the contract on. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const hrApproverFromContractEntries: readonly PlaybookEntry[] = [
  {
    id: 'hr.approver.staff-clauses',
    lane: 'action',
    when: { functions: ['hr'], parts: ['approver'], stepKinds: ['contract'], profiles: NOT_SMALL },
    rank: 54,
    topic: 'staff-clauses',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Give {who} the clauses on staff data, access of our people and training to check',
      'zh-CN': '把员工数据、我方人员进出、培训条款交{who}核对',
    },
  },
  {
    id: 'hr.approver.agreement-done',
    lane: 'information',
    when: {
      functions: ['hr'],
      parts: ['approver'],
      stepKinds: ['contract'],
      profiles: NOT_SMALL,
      offer: ['system', 'unknown'],
    },
    rank: 48,
    topic: 'agreement-first',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'If a staff body must agree, can {who} let the contract be signed before, or only after?',
      'zh-CN': '若须工会或职代会同意，{who}能否接受先签合同，还是必须等同意之后？',
    },
  },
  {
    id: 'hr.approver.records',
    lane: 'action',
    when: {
      functions: ['hr'],
      parts: ['approver'],
      stepKinds: ['payment'],
      profiles: NOT_SMALL,
      offer: ['system', 'unknown'],
    },
    rank: 52,
    topic: 'training-record',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Hand {who} the list of who was trained, when, on what, with signatures',
      'zh-CN': '交{who}培训签到表：谁、哪天、学了什么',
    },
  },
  {
    id: 'hr.approver.workplace-file',
    lane: 'action',
    when: {
      functions: ['hr'],
      parts: ['approver'],
      stepKinds: ['payment', 'rollout'],
      profiles: NOT_SMALL,
      offer: ['works', 'goods'],
    },
    rank: 54,
    topic: 'workplace-file',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Hand {who} the safety papers for the workplace: instruction, protection, checks due',
      'zh-CN': '把工位安全资料交{who}：操作须知、防护要求、到期检查',
    },
  },
  {
    id: 'hr.approver.people-list',
    lane: 'action',
    when: {
      functions: ['hr'],
      parts: ['approver'],
      stepKinds: ['payment', 'rollout'],
      profiles: NOT_SMALL,
      offer: ['service'],
    },
    rank: 54,
    topic: 'people-list',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Hand {who} the list of our people at work there: names, insurance, instruction, passes, kept up to date',
      'zh-CN': '交{who}我方驻场人员名册：姓名、保险、交底、证卡，有变动随时更新',
    },
  },
  {
    id: 'hr.approver.around-shifts',
    lane: 'action',
    when: {
      functions: ['hr'],
      parts: ['approver'],
      stepKinds: ['rollout'],
      profiles: NOT_SMALL,
      offer: ['system', 'unknown'],
    },
    rank: 56,
    topic: 'training',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -15 },
    words: {
      en: 'Fix the training groups with {who} around shifts, leave and works meetings',
      'zh-CN': '与{who}排培训分组，避开倒班、休假和职工大会',
    },
  },
  {
    id: 'hr.approver.harder-first',
    lane: 'information',
    when: {
      functions: ['hr'],
      parts: ['approver'],
      stepKinds: ['rollout'],
      profiles: NOT_SMALL,
      offer: ['system', 'unknown'],
    },
    rank: 50,
    topic: 'slower-first',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Tell {who} which work gets harder in month one, for which posts, and who helps there',
      'zh-CN': '告诉{who}：第一个月哪些岗位的哪些活更难，谁来帮',
    },
  },
];
