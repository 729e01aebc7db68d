/** What the step of contract, finance and legal asks of us; must never promise a concession. */
import type { PlaybookEntry } from '../playbook.ts';

export const contractEntries: readonly PlaybookEntry[] = [
  {
    id: 'contract.one-sitting',
    lane: 'action',
    when: { stepKinds: ['contract'] },
    rank: 45,
    words: {
      en: 'Go through all the terms with {approvers} in one sitting',
      'zh-CN': '与{approvers}坐在一起，把条款一次过完',
    },
  },
  {
    id: 'contract.ever-changed',
    lane: 'information',
    when: { stepKinds: ['contract'] },
    rank: 40,
    words: {
      en: 'Learn: which clauses they have ever changed for a supplier',
      'zh-CN': '了解：对方为供应商改过哪几条',
    },
  },
  {
    id: 'contract.marked',
    lane: 'system',
    when: { stepKinds: ['contract'] },
    asks: 'system:contract-templates',
    rank: 30,
    words: {
      en: 'Contract templates, with the clauses we can move marked',
      'zh-CN': '合同模板：能让的条款事先标好',
    },
  },
  {
    id: 'contract.concessions',
    lane: 'capability',
    when: { stepKinds: ['contract'] },
    asks: 'capability:negotiation',
    rank: 30,
    words: {
      en: 'Negotiation: knows what each concession costs before the meeting',
      'zh-CN': '商务谈判：进门前算清每一步让步值多少钱',
    },
  },
  {
    id: 'contract.two-days',
    lane: 'team',
    when: { stepKinds: ['contract'] },
    asks: 'team:legal',
    rank: 30,
    words: {
      en: 'Our legal: an answer within two days',
      'zh-CN': '我方法务：两天内给答复',
    },
  },
  {
    id: 'contract.initiator.errands',
    lane: 'action',
    when: { stepKinds: ['contract'], parts: ['initiator'] },
    rank: 50,
    words: {
      en: 'Take the errands off {who}: settle terms with the others directly, then report',
      'zh-CN': '别让{who}来回传话：我方直接去谈，谈完回报',
    },
  },
  {
    id: 'contract.approver.alone',
    lane: 'information',
    when: { stepKinds: ['contract'], parts: ['approver'], functions: ['unknown'] },
    rank: 38,
    words: {
      en: 'Learn: what {who} may change alone, and what must go back up',
      'zh-CN': '了解：哪些条款{who}自己能改，哪些要再往上报',
    },
  },
  {
    id: 'contract.executor.promise',
    lane: 'information',
    when: { stepKinds: ['contract'], parts: ['executor'] },
    rank: 42,
    words: {
      en: 'Learn: which promise made to {who} must stand in the contract',
      'zh-CN': '了解：答应过{who}的哪件事必须写进合同',
    },
  },
];
