/** Lines for a shareholder who starts the purchase. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NO_BIDS } from '../../procedures.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const shareholderInitiatorEntries: readonly PlaybookEntry[] = [
  {
    id: 'shareholder.initiator.sister-company',
    lane: 'information',
    when: {
      functions: ['shareholder'],
      parts: ['initiator'],
      stepKinds: ['need', 'search', 'selection', 'pilot'],
      profiles: NOT_SMALL,
    },
    rank: 56,
    topic: 'sister-company',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'From {who}: which of the other holdings has done this, with what result, and who keeps its figures?',
      'zh-CN': '向{who}问清：名下别的企业有没有做过，效果如何，数据在谁手上？',
    },
  },
  {
    id: 'shareholder.initiator.management-will',
    lane: 'information',
    when: { functions: ['shareholder'], parts: ['initiator'], stepKinds: ['need', 'search'], profiles: NOT_SMALL },
    rank: 54,
    topic: 'management-will',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'How far does management itself want what {who} began, and who would carry it?',
      'zh-CN': '{who}提的这件事，管理层自己愿不愿意做，由谁负责推进？',
    },
  },
  {
    id: 'shareholder.initiator.who-loses',
    lane: 'information',
    when: {
      functions: ['shareholder'],
      parts: ['initiator'],
      stepKinds: ['selection', 'pilot'],
      profiles: NOT_SMALL,
    },
    rank: 54,
    topic: 'who-loses',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'To {who}: what must change before the money pays, and whose work that touches',
      'zh-CN': '向{who}说明：先要改变什么钱才见效，会动到谁的工作',
    },
  },
  {
    id: 'shareholder.initiator.release-plan',
    lane: 'action',
    when: {
      functions: ['shareholder'],
      parts: ['initiator'],
      stepKinds: ['budget', 'approval'],
      profiles: NOT_SMALL,
      procedures: NO_BIDS,
    },
    rank: 54,
    topic: 'release-plan',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Settle with management whether the money from {who} comes at once or in parts, and what each part hangs on',
      'zh-CN': '与管理层商定：{who}的款一次拨付还是分次拨，每次拨付看什么条件',
    },
  },
  {
    id: 'shareholder.initiator.open-terms',
    lane: 'information',
    when: { functions: ['shareholder'], parts: ['initiator'], stepKinds: ['contract'], profiles: NOT_SMALL },
    rank: 54,
    topic: 'errands',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'To {who} through management: sum, payment days and terms as they stand, and what they do to the return',
      'zh-CN': '经管理层报{who}：现定的金额、付款期和条款，对回报有何影响',
    },
  },
  {
    id: 'shareholder.initiator.promised-came',
    lane: 'information',
    when: { functions: ['shareholder'], parts: ['initiator'], stepKinds: ['payment', 'rollout'], profiles: NOT_SMALL },
    rank: 54,
    topic: 'first-result',
    acts: ['approaches'],
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'To {who} through management: what the request promised, what came, what is still to come',
      'zh-CN': '经管理层报{who}：申请时承诺的、已做到的、还没到的',
    },
  },
];
