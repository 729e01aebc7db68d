/** What discipline inspection asks of us, in the five lanes: our own clean file. Its people are never approached, invited or told anything. */
import type { PlaybookEntry } from '../playbook.ts';

export const disciplineInspectionEntries: readonly PlaybookEntry[] = [
  {
    id: 'discipline-inspection.approver.never-approach',
    lane: 'action',
    when: { functions: ['discipline-inspection'], parts: ['approver'] },
    rank: 70,
    words: {
      en: 'Do not approach {who}; only answer official letters, in writing',
      'zh-CN': '不接触{who}，只书面答复正式来函',
    },
  },
  {
    id: 'discipline-inspection.approver.on-request',
    lane: 'information',
    when: { functions: ['discipline-inspection'], parts: ['approver'] },
    rank: 56,
    words: {
      en: 'For {who}, on official request only: contact log, integrity pledge, list of gifts refused',
      'zh-CN': '{who}正式调阅时才给：接触记录、廉洁承诺书、拒收礼品登记',
    },
  },
  {
    id: 'discipline-inspection.approver.may-sign',
    lane: 'information',
    when: {
      functions: ['discipline-inspection'],
      parts: ['approver'],
      firstOfPart: true,
      limit: ['none', 'below', 'enough', 'uncompared'],
    },
    rank: 48,
    words: {
      en: 'Learn: from published rules, what {who} must countersign, and up to what amount',
      'zh-CN': '了解：按公开规定，哪些要{who}会签、到什么金额',
    },
  },
  {
    id: 'discipline-inspection.approver.published-rules',
    lane: 'information',
    when: { functions: ['discipline-inspection'], parts: ['approver'] },
    rank: 50,
    words: {
      en: 'Learn: from published papers alone, which rules of conduct bind suppliers here',
      'zh-CN': '了解：只看公开文件，这里对供应商有哪些廉洁规定',
    },
  },
  {
    id: 'discipline-inspection.approver.every-contact',
    lane: 'system',
    when: { functions: ['discipline-inspection'], parts: ['approver'] },
    asks: 'system:crm-record',
    rank: 56,
    words: {
      en: 'CRM account record: every contact with day, place, names and subject',
      'zh-CN': 'CRM 客户档案：每次接触记下日期、地点、人员、事由',
    },
  },
  {
    id: 'discipline-inspection.approver.courtesy',
    lane: 'capability',
    when: { functions: ['discipline-inspection'], parts: ['approver'] },
    asks: 'capability:compliance-grasp',
    rank: 56,
    words: {
      en: 'Compliance grasp: knows which courtesy is an offence here',
      'zh-CN': '合规理解：分得清哪种客气在这里就是违规',
    },
  },
  {
    id: 'discipline-inspection.approver.file-ready',
    lane: 'team',
    when: { functions: ['discipline-inspection'], parts: ['approver'] },
    asks: 'team:legal',
    rank: 54,
    words: {
      en: 'Our legal: checks contact log and integrity pledge before “{step}” begins',
      'zh-CN': '我方法务：「{step}」开始前，查一遍接触记录和廉洁承诺书',
    },
  },
  {
    id: 'discipline-inspection.initiator.keep-away',
    lane: 'action',
    when: { functions: ['discipline-inspection'], parts: ['initiator'] },
    rank: 70,
    words: {
      en: 'Keep away from {who}, and leave the reason for this purchase to the customer',
      'zh-CN': '不找{who}，起因由客户自己说明',
    },
  },
  {
    id: 'discipline-inspection.initiator.our-file',
    lane: 'information',
    when: { functions: ['discipline-inspection'], parts: ['initiator'] },
    rank: 54,
    words: {
      en: 'For {who}, if an official letter comes: our file with dates, names and papers',
      'zh-CN': '{who}正式来函时备好档案：日期、人员、文件',
    },
  },
  {
    id: 'discipline-inspection.initiator.published-finding',
    lane: 'information',
    when: { functions: ['discipline-inspection'], parts: ['initiator'] },
    rank: 50,
    words: {
      en: 'Learn: which published finding set this off, and what it asks of suppliers',
      'zh-CN': '了解：公开通报里哪件事引起、对供应商有什么要求',
    },
  },
  {
    id: 'discipline-inspection.informed.send-nothing',
    lane: 'action',
    when: { functions: ['discipline-inspection'], parts: ['informed'] },
    rank: 70,
    words: {
      en: 'Send {who} nothing; the customer informs its own inspectors',
      'zh-CN': '不给{who}发任何材料，由客户按内部程序知会',
    },
  },
  {
    id: 'discipline-inspection.informed.kept-ready',
    lane: 'information',
    when: { functions: ['discipline-inspection'], parts: ['informed'] },
    rank: 48,
    words: {
      en: 'Kept ready for {who}: the signed integrity pledge, and who of ours takes part',
      'zh-CN': '给{who}备查：签好的廉洁承诺书、我方参与人名单',
    },
  },
  {
    id: 'discipline-inspection.executor.sits-in',
    lane: 'action',
    when: { functions: ['discipline-inspection'], parts: ['executor'] },
    rank: 70,
    words: {
      en: 'Where {who} must sit in, greet and discuss nothing',
      'zh-CN': '{who}按规定到场监督时，只打招呼，不谈项目',
    },
  },
  {
    id: 'discipline-inspection.executor.official-minutes',
    lane: 'information',
    when: { functions: ['discipline-inspection'], parts: ['executor'] },
    rank: 48,
    words: {
      en: 'For {who}, through the customer only: complete minutes and signatures',
      'zh-CN': '经客户转给{who}：完整记录和签字，别的不给',
    },
  },
  {
    id: 'discipline-inspection.opinion-holder.no-go-between',
    lane: 'action',
    when: { functions: ['discipline-inspection'], parts: ['opinion-holder'] },
    rank: 70,
    words: {
      en: 'Do not seek {who} through others: no word sent, no go-between',
      'zh-CN': '不托人找{who}，不带话，不找中间人',
    },
  },
  {
    id: 'discipline-inspection.opinion-holder.must-document',
    lane: 'information',
    when: { functions: ['discipline-inspection'], parts: ['opinion-holder'] },
    rank: 50,
    words: {
      en: 'Learn: from published rules, what {swayed} must keep on file',
      'zh-CN': '了解：按公开规定，{swayed}要留哪些备查材料',
    },
  },
];
