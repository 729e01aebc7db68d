/** Lines for somebody of procurement who approves, from the contract on. */
import type { PlaybookEntry } from '../../playbook.ts';
import { PUBLIC } from '../../procedures.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const procurementApproverFromContractEntries: readonly PlaybookEntry[] = [
  {
    id: 'procurement.approver.trade',
    lane: 'action',
    when: {
      functions: ['procurement'],
      parts: ['approver'],
      stepKinds: ['contract'],
      profiles: NOT_SMALL,
      procedures: ['unknown', 'direct', 'quotations', 'private-tender'],
    },
    rank: 62,
    topic: 'trade-with',
    acts: ['approaches', 'concession'],
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Trade with {who} from our list only: price against term, volume, earlier payment or a published case',
      'zh-CN': '与{who}谈价只按清单：降价换期限、数量、提前付款或可公开的案例',
    },
  },
  {
    id: 'procurement.approver.framework',
    lane: 'action',
    when: {
      functions: ['procurement'],
      parts: ['approver'],
      stepKinds: ['contract'],
      profiles: NOT_SMALL,
      procedures: ['framework'],
    },
    rank: 62,
    topic: 'framework-terms',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Ask {who} for the framework and its call-off form; list only what they leave open',
      'zh-CN': '向{who}要框架协议和下单表，只列其中没写到的事项',
    },
  },
  {
    id: 'procurement.approver.as-awarded',
    lane: 'action',
    when: {
      functions: ['procurement'],
      parts: ['approver'],
      stepKinds: ['contract'],
      profiles: NOT_SMALL,
      procedures: PUBLIC,
    },
    rank: 62,
    topic: 'performance-bond',
    acts: ['approaches'],
    day: { anchor: 'result', days: 5 },
    words: {
      en: 'Hand {who} the performance bond and our signed copies within the time that the award sets',
      'zh-CN': '在中标通知规定的期限内，把履约保函和已签合同交{who}',
    },
  },
  {
    id: 'procurement.approver.saving',
    lane: 'information',
    when: {
      functions: ['procurement'],
      parts: ['approver'],
      stepKinds: ['contract'],
      profiles: NOT_SMALL,
      procedures: ['unknown', 'direct', 'quotations', 'private-tender'],
    },
    rank: 56,
    topic: 'saving',
    acts: ['approaches', 'price-indication'],
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'To {who}: saving against the last price paid or the first offer, in words fit for a report',
      'zh-CN': '报{who}：比上次成交价或首轮报价省多少，写成可上报的一句话',
    },
  },
  {
    id: 'procurement.approver.file-order',
    lane: 'action',
    when: { functions: ['procurement'], parts: ['approver'], stepKinds: ['payment'], profiles: NOT_SMALL },
    rank: 60,
    topic: 'acceptance-papers',
    acts: ['approaches'],
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'Hand {who} proof of delivery or service, acceptance page and invoice copy in the order of the buyer’s file',
      'zh-CN': '按买方归档顺序，把交付或服务凭证、验收单、发票复印件交{who}',
    },
  },
  {
    id: 'procurement.approver.goods-receipt',
    lane: 'information',
    when: {
      functions: ['procurement'],
      parts: ['approver'],
      stepKinds: ['payment'],
      profiles: NOT_SMALL,
      offer: ['goods'],
    },
    rank: 56,
    topic: 'goods-receipt',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'From {who}: who books the receipt, at which gate, and which slip is signed on the spot?',
      'zh-CN': '向{who}问清：谁办入库、在哪个门收货、当场签哪张单？',
    },
  },
  {
    id: 'procurement.approver.supplier-rating',
    lane: 'action',
    when: { functions: ['procurement'], parts: ['approver'], stepKinds: ['payment', 'rollout'], profiles: NOT_SMALL },
    rank: 54,
    topic: 'rating',
    acts: ['approaches'],
    day: { anchor: 'end', days: 0 },
    words: {
      en: 'Ask {who} how suppliers are rated after delivery, and for our marks when they are due',
      'zh-CN': '问{who}交付后怎么评供应商，到期取回我方得分',
    },
  },
];
