/** What procurement cares about, part by part, in the five lanes. */
import { PHASES } from '../phases.ts';
import type { PlaybookEntry } from '../playbook.ts';

export const procurementEntries: readonly PlaybookEntry[] = [
  {
    id: 'procurement.approver.rules-first',
    lane: 'action',
    when: { functions: ['procurement'], parts: ['approver'], stepKinds: ['need', 'search', 'selection'] },
    rank: 62,
    topic: 'yardsticks',
    words: {
      en: 'Ask {who} for the rules of comparison before a price is written',
      'zh-CN': '报价动笔之前，先请{who}讲清比价和评分规则',
    },
  },
  {
    id: 'procurement.approver.line-by-line',
    lane: 'action',
    when: { functions: ['procurement'], parts: ['approver'], stepKinds: ['search', 'selection', 'budget', 'custom'] },
    rank: 54,
    words: {
      en: 'Give {who} an offer in lines, ready to be laid beside two others',
      'zh-CN': '逐项列价，让{who}能和另外两家并排比',
    },
  },
  {
    id: 'procurement.approver.threshold',
    lane: 'action',
    when: { functions: ['procurement'], parts: ['approver'], stepKinds: ['need', 'budget', 'approval', 'custom'] },
    rank: 58,
    words: {
      en: 'Ask {who} which threshold this amount crosses, and what that sets off',
      'zh-CN': '问{who}：这个金额过了哪条线，会触发什么程序',
    },
  },
  {
    id: 'procurement.approver.tender-calendar',
    lane: 'action',
    when: { functions: ['procurement'], parts: ['approver'], stepKinds: ['approval', 'tender'] },
    rank: 64,
    words: {
      en: 'Ask {who} in writing for the tender calendar, and keep to the named channel',
      'zh-CN': '书面向{who}索取招标日程，只走指定渠道沟通',
    },
  },
  {
    id: 'procurement.approver.if-it-passes',
    lane: 'action',
    when: { functions: ['procurement'], parts: ['approver'], stepKinds: ['pilot'] },
    rank: 60,
    words: {
      en: 'Agree with {who} price and form of the order if the pilot passes',
      'zh-CN': '与{who}先谈好：试点达标后按什么价、走什么单',
    },
  },
  {
    id: 'procurement.approver.trade',
    lane: 'action',
    when: { functions: ['procurement'], parts: ['approver'], stepKinds: ['contract'] },
    rank: 64,
    words: {
      en: 'Give {who} a lower price only against term, volume or earlier payment',
      'zh-CN': '跟{who}谈价，每降一步都换期限、数量或提前付款',
    },
  },
  {
    id: 'procurement.approver.framework',
    lane: 'action',
    when: { functions: ['procurement'], parts: ['approver'], stepKinds: ['contract'] },
    rank: 56,
    words: {
      en: 'Ask {who} for the framework terms, and mark only what we cannot sign',
      'zh-CN': '向{who}要框架条款，只标出我们签不了的',
    },
  },
  {
    id: 'procurement.approver.file-order',
    lane: 'action',
    when: { functions: ['procurement'], parts: ['approver'], stepKinds: ['payment', 'rollout'] },
    rank: 60,
    words: {
      en: 'Hand {who} the acceptance papers in the order their file wants them',
      'zh-CN': '按客户归档顺序，把验收资料整套交给{who}',
    },
  },
  {
    id: 'procurement.approver.supplier-rating',
    lane: 'action',
    when: { functions: ['procurement'], parts: ['approver'], stepKinds: ['payment', 'rollout'] },
    rank: 50,
    words: {
      en: 'Ask {who} for a supplier rating after the first quarter',
      'zh-CN': '用满一个季度，请{who}给我们做一次供应商评价',
    },
  },
  {
    id: 'procurement.approver.what-holds',
    lane: 'information',
    when: { functions: ['procurement'], parts: ['approver'], stepKinds: PHASES.beforeContract },
    rank: 58,
    words: {
      en: 'Tell {who}: what is not included, what recurs every year, until when the price holds',
      'zh-CN': '告诉{who}：不含哪些、每年另收哪些、报价有效到哪天',
    },
  },
  {
    id: 'procurement.approver.saving',
    lane: 'information',
    when: { functions: ['procurement'], parts: ['approver'], stepKinds: PHASES.fromContract },
    rank: 60,
    words: {
      en: 'Tell {who}: the saving against list or last price, as a figure to report',
      'zh-CN': '告诉{who}：比目录价或上次成交价省多少，给一个能上报的数',
    },
  },
  {
    id: 'procurement.approver.how-many',
    lane: 'information',
    when: { functions: ['procurement'], parts: ['approver'], stepKinds: PHASES.beforeContract },
    rank: 54,
    topic: 'how-many',
    words: {
      en: 'Learn: how many offers are needed, and what counts besides price',
      'zh-CN': '了解：要几家报价，除价格外还看什么、各占几分',
    },
  },
  {
    id: 'procurement.approver.target',
    lane: 'information',
    when: { functions: ['procurement'], parts: ['approver'], stepKinds: PHASES.fromContract },
    rank: 52,
    words: {
      en: 'Learn: which saving {who} must show this year, and against what base',
      'zh-CN': '了解：{who}今年的降本指标多少、拿什么作基数',
    },
  },
  {
    id: 'procurement.approver.side-by-side',
    lane: 'system',
    when: { functions: ['procurement'], parts: ['approver'], stepKinds: ['need', 'search', 'selection'] },
    asks: 'system:comparison-sheets',
    rank: 54,
    words: {
      en: 'Comparison sheets: our offer and two others, line by line',
      'zh-CN': '竞品对比表：我们和另外两家逐项并排',
    },
  },
  {
    id: 'procurement.approver.not-expired',
    lane: 'system',
    when: { functions: ['procurement'], parts: ['approver'], stepKinds: ['approval', 'tender'] },
    asks: 'system:tender-library',
    rank: 60,
    words: {
      en: 'Tender library: licences, statements and references, none expired',
      'zh-CN': '投标资料库：资质、声明、业绩齐全，都在有效期内',
    },
  },
  {
    id: 'procurement.approver.concession',
    lane: 'system',
    when: { functions: ['procurement'], parts: ['approver'], stepKinds: ['pilot', 'budget', 'contract', 'custom'] },
    asks: 'system:quoting',
    rank: 56,
    words: {
      en: 'Quoting tool that shows what each concession costs us',
      'zh-CN': '报价工具：每让一步，当场算出代价',
    },
  },
  {
    id: 'procurement.approver.purchase-order',
    lane: 'system',
    when: { functions: ['procurement'], parts: ['approver'], stepKinds: ['payment', 'rollout'] },
    asks: 'system:acceptance-checklist',
    rank: 52,
    words: {
      en: 'Acceptance checklist with the line numbers of their purchase order',
      'zh-CN': '验收清单：逐行对应客户采购订单',
    },
  },
  {
    id: 'procurement.approver.scoring-table',
    lane: 'capability',
    when: { functions: ['procurement'], parts: ['approver'], stepKinds: ['approval', 'tender'] },
    asks: 'capability:tendering',
    rank: 60,
    words: {
      en: 'Tendering: reads the scoring table before the specification',
      'zh-CN': '招投标：先读评分表，再读技术要求',
    },
  },
  {
    id: 'procurement.approver.clauses',
    lane: 'capability',
    when: {
      functions: ['procurement'],
      parts: ['approver'],
      stepKinds: ['need', 'search', 'selection', 'pilot', 'budget', 'contract', 'payment', 'rollout', 'custom'],
    },
    asks: 'capability:negotiation',
    rank: 56,
    words: {
      en: 'Negotiation: knows which clauses may move, and in return for what',
      'zh-CN': '商务谈判：清楚哪些条款能让、拿什么换',
    },
  },
  {
    id: 'procurement.approver.two-days',
    lane: 'team',
    when: {
      functions: ['procurement'],
      parts: ['approver'],
      stepKinds: ['need', 'search', 'selection', 'pilot', 'budget', 'custom'],
    },
    asks: 'team:presales',
    rank: 50,
    words: {
      en: 'Presales: answers the technical half of their form in two days',
      'zh-CN': '售前：两天内答完询价表的技术部分',
    },
  },
  {
    id: 'procurement.approver.sealed',
    lane: 'team',
    when: { functions: ['procurement'], parts: ['approver'], stepKinds: ['approval', 'tender'] },
    asks: 'team:tender-desk',
    rank: 60,
    words: {
      en: 'Tender desk: a second pair of eyes on every page before it is sealed',
      'zh-CN': '投标支持：封标之前，第二个人逐页核过',
    },
  },
  {
    id: 'procurement.approver.discount-clear',
    lane: 'team',
    when: { functions: ['procurement'], parts: ['approver'], stepKinds: PHASES.fromContract },
    asks: 'team:finance',
    rank: 54,
    words: {
      en: 'Our finance: clears discounts and payment days within one day',
      'zh-CN': '我方财务：折扣和账期一天内给答复',
    },
  },
  {
    id: 'procurement.initiator.market-overview',
    lane: 'action',
    when: { functions: ['procurement'], parts: ['initiator'] },
    rank: 56,
    words: {
      en: 'Give {who} an overview of the market that names our rivals too',
      'zh-CN': '给{who}一份市场概览，同行也如实列上',
    },
  },
  {
    id: 'procurement.initiator.price-driver',
    lane: 'information',
    when: { functions: ['procurement'], parts: ['initiator'] },
    rank: 54,
    words: {
      en: 'Tell {who}: what drives the price of this, and where a buyer can save',
      'zh-CN': '告诉{who}：这类东西价格由什么决定，买方能在哪里省',
    },
  },
  {
    id: 'procurement.initiator.notice',
    lane: 'information',
    when: { functions: ['procurement'], parts: ['initiator'] },
    rank: 52,
    words: {
      en: 'Learn: when the present contract ends, and the notice it takes',
      'zh-CN': '了解：现有合同何时到期，要提前多久通知',
    },
  },
  {
    id: 'procurement.initiator.regrets',
    lane: 'capability',
    when: { functions: ['procurement'], parts: ['initiator'] },
    asks: 'capability:industry-expertise',
    rank: 50,
    words: {
      en: 'Industry expertise: knows what others bought, and what they regret',
      'zh-CN': '行业专业度：知道同行买了什么、后悔什么',
    },
  },
  {
    id: 'procurement.informed.before-promise',
    lane: 'action',
    when: { functions: ['procurement'], parts: ['informed'] },
    rank: 48,
    words: {
      en: 'Tell {who} before any department promises us anything',
      'zh-CN': '业务部门表态之前，先跟{who}打招呼',
    },
  },
  {
    id: 'procurement.informed.no-bypass',
    lane: 'information',
    when: { functions: ['procurement'], parts: ['informed'] },
    rank: 48,
    words: {
      en: 'Tell {who}: no price or term has been agreed past procurement',
      'zh-CN': '告诉{who}：没有绕过采购谈定过任何价格和条件',
    },
  },
  {
    id: 'procurement.executor.registration',
    lane: 'action',
    when: { functions: ['procurement'], parts: ['executor'] },
    rank: 50,
    words: {
      en: 'Complete the supplier registration with {who} in one sitting',
      'zh-CN': '陪{who}一次补齐供应商入库资料',
    },
  },
  {
    id: 'procurement.executor.company-data',
    lane: 'information',
    when: { functions: ['procurement'], parts: ['executor'] },
    rank: 48,
    words: {
      en: 'Give {who} our company data, bank account and certificates, in their own form',
      'zh-CN': '把公司信息、账户、资质按{who}的表格填好交去',
    },
  },
  {
    id: 'procurement.executor.same-day',
    lane: 'system',
    when: { functions: ['procurement'], parts: ['executor'] },
    asks: 'system:tender-library',
    rank: 46,
    words: {
      en: 'Tender library: registration papers that go out the same day',
      'zh-CN': '投标资料库：入库资料当天就能发出',
    },
  },
  {
    id: 'procurement.opinion-holder.lost-after',
    lane: 'action',
    when: { functions: ['procurement'], parts: ['opinion-holder'] },
    rank: 54,
    words: {
      en: 'Ask {who} how suppliers lose here after winning on content',
      'zh-CN': '请教{who}：方案胜出却丢了单的，通常输在哪里',
    },
  },
  {
    id: 'procurement.opinion-holder.framework-rival',
    lane: 'information',
    when: { functions: ['procurement'], parts: ['opinion-holder'] },
    rank: 52,
    words: {
      en: 'Learn: which rival has framework terms here, and until when',
      'zh-CN': '了解：哪家同行有框架协议，签到哪天',
    },
  },
];
