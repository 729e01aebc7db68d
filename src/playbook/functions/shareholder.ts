/** What shareholders and investors care about, part by part, in the five lanes. */
import { PHASES } from '../phases.ts';
import type { PlaybookEntry } from '../playbook.ts';

export const shareholderEntries: readonly PlaybookEntry[] = [
  {
    id: 'shareholder.approver.three-cases',
    lane: 'action',
    when: { functions: ['shareholder'], parts: ['approver'], stepKinds: PHASES.beforeContract },
    rank: 60,
    words: {
      en: 'Lay three cases before {who}: buy now, buy in a year, do not buy',
      'zh-CN': '给{who}摆三种算法：现在买、一年后买、不买',
    },
  },
  {
    id: 'shareholder.approver.can-stop',
    lane: 'action',
    when: { functions: ['shareholder'], parts: ['approver'], stepKinds: PHASES.fromContract },
    rank: 60,
    words: {
      en: 'Show {who} which sums fall due when, and which can still be stopped',
      'zh-CN': '给{who}列清每笔款何时付、哪几笔还能叫停',
    },
  },
  {
    id: 'shareholder.approver.with-manager',
    lane: 'action',
    when: { functions: ['shareholder'], parts: ['approver'] },
    rank: 50,
    words: {
      en: 'See {who} together with the manager who asked for the money',
      'zh-CN': '和申请这笔钱的负责人一起去见{who}',
    },
  },
  {
    id: 'shareholder.approver.elsewhere',
    lane: 'information',
    when: { functions: ['shareholder'], parts: ['approver'] },
    rank: 60,
    words: {
      en: 'Tell {who}: what the same money would earn elsewhere, beside what it earns here',
      'zh-CN': '告诉{who}：同一笔钱投到别处赚多少，投在这里赚多少',
    },
  },
  {
    id: 'shareholder.approver.hurdle',
    lane: 'information',
    when: { functions: ['shareholder'], parts: ['approver'], firstOfPart: true },
    rank: 52,
    words: {
      en: 'Learn: the return below which {who} would say no',
      'zh-CN': '了解：回报低于多少，{who}就不会点头',
    },
  },
  {
    id: 'shareholder.approver.bad-case',
    lane: 'system',
    when: { functions: ['shareholder'], parts: ['approver'] },
    asks: 'system:roi-calculator',
    rank: 52,
    words: {
      en: 'ROI calculator with a bad case, and with the money put elsewhere',
      'zh-CN': 'ROI 测算表：含最差情形和资金另投的收益',
    },
  },
  {
    id: 'shareholder.approver.assumptions',
    lane: 'capability',
    when: { functions: ['shareholder'], parts: ['approver'] },
    asks: 'capability:financial-reasoning',
    rank: 52,
    words: {
      en: 'Financial reasoning: gives the source of every assumption, without notes',
      'zh-CN': '财务测算：不看稿，每个假设都说得出出处',
    },
  },
  {
    id: 'shareholder.approver.checked',
    lane: 'team',
    when: { functions: ['shareholder'], parts: ['approver'] },
    asks: 'team:finance',
    rank: 52,
    words: {
      en: 'Our finance: takes the case apart before an investor does',
      'zh-CN': '我方财务：投资人看之前，先替我们挑一遍错',
    },
  },
  {
    id: 'shareholder.initiator.sister-company',
    lane: 'action',
    when: { functions: ['shareholder'], parts: ['initiator'] },
    rank: 56,
    words: {
      en: 'Ask {who} which company of theirs has done this, and to take us there',
      'zh-CN': '请{who}引见其名下做过这件事的企业，去看一次',
    },
  },
  {
    id: 'shareholder.initiator.who-loses',
    lane: 'information',
    when: { functions: ['shareholder'], parts: ['initiator'] },
    rank: 54,
    words: {
      en: 'Tell {who}: what must change before the money pays, and who loses by it',
      'zh-CN': '告诉{who}：要先改变什么，钱才见效；谁会因此吃亏',
    },
  },
  {
    id: 'shareholder.initiator.management-will',
    lane: 'information',
    when: { functions: ['shareholder'], parts: ['initiator'] },
    rank: 52,
    words: {
      en: 'Learn: how far management itself wants what {who} started',
      'zh-CN': '了解：{who}提的这件事，管理层自己有几分愿意',
    },
  },
  {
    id: 'shareholder.informed.through-management',
    lane: 'action',
    when: { functions: ['shareholder'], parts: ['informed'] },
    rank: 46,
    words: {
      en: 'Agree with management what {who} will be shown, and who signs it',
      'zh-CN': '先和管理层商定：给{who}看什么、由谁署名',
    },
  },
  {
    id: 'shareholder.informed.no-way-back',
    lane: 'information',
    when: { functions: ['shareholder'], parts: ['informed'] },
    rank: 46,
    words: {
      en: 'Tell {who}: the sum, the return, and the point after which there is no way back',
      'zh-CN': '告诉{who}：投多少、回多少、过了哪一步就退不回来',
    },
  },
  {
    id: 'shareholder.executor.release-dates',
    lane: 'action',
    when: { functions: ['shareholder'], parts: ['executor'] },
    rank: 50,
    words: {
      en: 'Give {who} the dates on which money must be released, a month ahead',
      'zh-CN': '提前一个月把各笔用款日期交给{who}',
    },
  },
  {
    id: 'shareholder.executor.each-instalment',
    lane: 'information',
    when: { functions: ['shareholder'], parts: ['executor'] },
    rank: 48,
    words: {
      en: 'Tell {who}: what each instalment buys, and what stands still if it comes late',
      'zh-CN': '告诉{who}：每一笔钱换来什么，晚到会耽误什么',
    },
  },
  {
    id: 'shareholder.executor.released',
    lane: 'system',
    when: { functions: ['shareholder'], parts: ['executor'] },
    asks: 'system:billing-records',
    rank: 46,
    words: {
      en: 'Billing and payment records: what was released, and what it paid for',
      'zh-CN': '开票回款台账：拨了哪几笔、各用在哪里',
    },
  },
  {
    id: 'shareholder.opinion-holder.careful-owner',
    lane: 'action',
    when: { functions: ['shareholder'], parts: ['opinion-holder'] },
    rank: 54,
    words: {
      en: 'Ask {who} what a careful owner would ask that nobody has asked yet',
      'zh-CN': '请教{who}：换作谨慎的东家，还有什么没人问到',
    },
  },
  {
    id: 'shareholder.opinion-holder.trusted-manager',
    lane: 'information',
    when: { functions: ['shareholder'], parts: ['opinion-holder'] },
    rank: 52,
    words: {
      en: 'Learn: which manager {who} would trust with a change like this',
      'zh-CN': '了解：这样的变动，{who}放心交给哪位管理者',
    },
  },
];
