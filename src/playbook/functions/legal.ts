/** What legal and compliance care about, part by part, in the five lanes. */
import { PHASES } from '../phases.ts';
import type { PlaybookEntry } from '../playbook.ts';

export const legalEntries: readonly PlaybookEntry[] = [
  {
    id: 'legal.approver.early-draft',
    lane: 'action',
    when: { functions: ['legal'], parts: ['approver'], stepKinds: PHASES.beforeContract },
    rank: 58,
    words: {
      en: 'Give {who} our contract now, the three usual points of dispute marked',
      'zh-CN': '合同现在就给{who}，常起争议的三条先标出来',
    },
  },
  {
    id: 'legal.approver.whose-paper',
    lane: 'action',
    when: { functions: ['legal'], parts: ['approver'], stepKinds: PHASES.beforeContract },
    rank: 50,
    words: {
      en: 'Ask {who} whose contract form is used, and which clauses never change',
      'zh-CN': '问{who}：用哪方的合同文本，哪几条从来不改',
    },
  },
  {
    id: 'legal.approver.one-call',
    lane: 'action',
    when: { functions: ['legal'], parts: ['approver'], stepKinds: ['contract'] },
    rank: 64,
    words: {
      en: 'Put our lawyer and {who} into one call over the marked clauses',
      'zh-CN': '约我方律师与{who}通一次话，逐条过修订处',
    },
  },
  {
    id: 'legal.approver.fallback',
    lane: 'action',
    when: { functions: ['legal'], parts: ['approver'], stepKinds: ['contract'] },
    rank: 58,
    words: {
      en: 'Offer {who} other wording for every clause we must refuse',
      'zh-CN': '凡我们不能接受的条款，都给{who}备一句替代写法',
    },
  },
  {
    id: 'legal.approver.periods',
    lane: 'action',
    when: { functions: ['legal'], parts: ['approver'], stepKinds: ['payment', 'rollout'] },
    rank: 58,
    words: {
      en: 'Fix with {who} from which day warranty, liability and notice run',
      'zh-CN': '与{who}确认：质保、责任、通知期从哪天起算',
    },
  },
  {
    id: 'legal.approver.liability',
    lane: 'information',
    when: { functions: ['legal'], parts: ['approver'] },
    rank: 58,
    words: {
      en: 'Tell {who}: liability cap, governing law, and how either side gets out',
      'zh-CN': '告诉{who}：责任上限、适用法律、双方各怎么退出',
    },
  },
  {
    id: 'legal.approver.data-place',
    lane: 'information',
    when: { functions: ['legal'], parts: ['approver'], offer: ['data'] },
    rank: 64,
    words: {
      en: 'Tell {who}: where the data lies, who can open it, and when it is deleted',
      'zh-CN': '告诉{who}：数据存在哪里、谁打得开、何时删除',
    },
  },
  {
    id: 'legal.approver.never-passed',
    lane: 'information',
    when: { functions: ['legal'], parts: ['approver'], firstOfPart: true },
    rank: 52,
    words: {
      en: 'Learn: which clause {who} never let pass, whoever the supplier was',
      'zh-CN': '了解：无论哪家供应商，{who}都没放过的是哪一条',
    },
  },
  {
    id: 'legal.approver.approved-fallbacks',
    lane: 'system',
    when: { functions: ['legal'], parts: ['approver'] },
    asks: 'system:contract-templates',
    rank: 56,
    words: {
      en: 'Contract templates with wording we may fall back on, clause by clause',
      'zh-CN': '合同模板：每条都备好内部批准的退让写法',
    },
  },
  {
    id: 'legal.approver.data-papers',
    lane: 'system',
    when: { functions: ['legal'], parts: ['approver'], offer: ['data'] },
    asks: 'system:security-papers',
    rank: 58,
    words: {
      en: 'Security papers: data location, subcontractors and deletion, signed',
      'zh-CN': '安全合规资料：存放地、分包方、删除办法，盖章版',
    },
  },
  {
    id: 'legal.approver.which-rule',
    lane: 'capability',
    when: { functions: ['legal'], parts: ['approver'] },
    asks: 'capability:compliance-grasp',
    rank: 52,
    words: {
      en: 'Compliance grasp: hears which rule lies behind a question',
      'zh-CN': '合规理解：听得出问题背后是哪条规定',
    },
  },
  {
    id: 'legal.approver.redline',
    lane: 'team',
    when: { functions: ['legal'], parts: ['approver'] },
    asks: 'team:legal',
    rank: 58,
    words: {
      en: 'Our legal: returns marked changes within two working days',
      'zh-CN': '我方法务：修订稿两个工作日内返回',
    },
  },
  {
    id: 'legal.initiator.read-rule',
    lane: 'action',
    when: { functions: ['legal'], parts: ['initiator'] },
    rank: 56,
    words: {
      en: 'Ask {who} for the rule behind the deadline, and read it before meeting',
      'zh-CN': '向{who}要那份定了期限的规定，读完再谈',
    },
  },
  {
    id: 'legal.initiator.paragraph',
    lane: 'information',
    when: { functions: ['legal'], parts: ['initiator'] },
    rank: 54,
    words: {
      en: 'Tell {who}: which paragraph each part of our offer answers, and which it does not',
      'zh-CN': '告诉{who}：我们每一项对应哪一条规定，哪条还对不上',
    },
  },
  {
    id: 'legal.initiator.regulator',
    lane: 'information',
    when: { functions: ['legal'], parts: ['initiator'] },
    rank: 52,
    words: {
      en: 'Learn: what the regulator found, and by when {customer} must answer',
      'zh-CN': '了解：监管提了什么，{customer}最迟何时答复',
    },
  },
  {
    id: 'legal.informed.week-before',
    lane: 'action',
    when: { functions: ['legal'], parts: ['informed'] },
    rank: 48,
    words: {
      en: 'Send {who} the draft a week before signature, changes marked',
      'zh-CN': '签约前一周，把标好改动的合同稿发给{who}',
    },
  },
  {
    id: 'legal.informed.differs',
    lane: 'information',
    when: { functions: ['legal'], parts: ['informed'] },
    rank: 48,
    words: {
      en: 'Tell {who}: what departs from their model contract, clause by clause, each with a reason',
      'zh-CN': '告诉{who}：与对方合同范本不同的地方，逐条附理由',
    },
  },
  {
    id: 'legal.executor.editable',
    lane: 'action',
    when: { functions: ['legal'], parts: ['executor'] },
    rank: 50,
    words: {
      en: 'Give {who} an editable draft, the annexes and the names of those who sign',
      'zh-CN': '把可编辑的合同稿、附件和签署人名单交给{who}',
    },
  },
  {
    id: 'legal.executor.authority',
    lane: 'information',
    when: { functions: ['legal'], parts: ['executor'] },
    rank: 48,
    words: {
      en: 'Tell {who}: who signs for us, on what authority, and how long our seal takes',
      'zh-CN': '告诉{who}：我方谁签、凭什么授权、用印要几天',
    },
  },
  {
    id: 'legal.executor.one-lawyer',
    lane: 'team',
    when: { functions: ['legal'], parts: ['executor'] },
    asks: 'team:legal',
    rank: 48,
    words: {
      en: 'Our legal: the same lawyer from first draft to signature',
      'zh-CN': '我方法务：从初稿到签署，同一位律师跟到底',
    },
  },
  {
    id: 'legal.opinion-holder.went-wrong',
    lane: 'action',
    when: { functions: ['legal'], parts: ['opinion-holder'] },
    rank: 54,
    words: {
      en: 'Ask {who} which supplier contract went wrong, and what it lacked',
      'zh-CN': '请教{who}：哪份供应商合同出过事，当时缺了什么',
    },
  },
  {
    id: 'legal.opinion-holder.warn-others',
    lane: 'information',
    when: { functions: ['legal'], parts: ['opinion-holder'] },
    rank: 52,
    words: {
      en: 'Learn: which sentence in our papers would make {who} warn the others',
      'zh-CN': '了解：我们材料里哪句话会让{who}提醒别人',
    },
  },
];
