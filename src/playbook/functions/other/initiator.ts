/** Lines for somebody of another department who starts the purchase. */
import type { PlaybookEntry } from '../../playbook.ts';
import { NO_BIDS, NOT_PUBLIC, PUBLIC } from '../../procedures.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const otherInitiatorEntries: readonly PlaybookEntry[] = [
  {
    id: 'other.initiator.first-complaint',
    lane: 'action',
    when: { functions: ['other'], parts: ['initiator'], stepKinds: ['need', 'search'], profiles: NOT_SMALL },
    rank: 56,
    topic: 'first-case',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Take down with {who} what led to this: the case or demand, its day, who raised it, what it costs',
      'zh-CN': '与{who}记下缘起：哪件事或哪项要求、哪天、谁提出的、代价多大',
    },
  },
  {
    id: 'other.initiator.who-notices',
    lane: 'information',
    when: { functions: ['other'], parts: ['initiator'], stepKinds: ['need', 'search'], profiles: NOT_SMALL },
    rank: 52,
    topic: 'who-notices',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'If nothing is done by the end of the year, who besides {who} would be asked about it?',
      'zh-CN': '到年底还没动静，除{who}外谁会被追问？',
    },
  },
  {
    id: 'other.initiator.cases-given',
    lane: 'action',
    when: {
      functions: ['other'],
      parts: ['initiator'],
      stepKinds: ['selection'],
      profiles: NOT_SMALL,
      procedures: ['unknown', 'quotations'],
    },
    rank: 52,
    topic: 'test-cases',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Get three cases from {who} that any offer must settle, each with paper or figure',
      'zh-CN': '请{who}给三件各家都要解决的实例，各附单据或数字',
    },
  },
  {
    id: 'other.initiator.result-wanted',
    lane: 'information',
    when: { functions: ['other'], parts: ['initiator'], stepKinds: ['selection', 'pilot'], profiles: NOT_SMALL },
    rank: 50,
    topic: 'success',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Which figure or paper must {who} show when it is over?',
      'zh-CN': '事情办完，{who}要拿出哪个数或哪份材料交差？',
    },
  },
  {
    id: 'other.initiator.own-proof',
    lane: 'information',
    when: {
      functions: ['other'],
      parts: ['initiator'],
      stepKinds: ['budget', 'approval'],
      profiles: NOT_SMALL,
      procedures: NO_BIDS,
    },
    rank: 52,
    topic: 'own-proof',
    acts: ['approaches'],
    learns: true,
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Which figure in the request can only {who} prove, and from which record?',
      'zh-CN': '申请里哪个数只有{who}拿得出依据，依据是哪份记录？',
    },
  },
  {
    id: 'other.initiator.reasons',
    lane: 'information',
    when: {
      functions: ['other'],
      parts: ['initiator'],
      stepKinds: ['contract'],
      profiles: NOT_SMALL,
      procedures: NOT_PUBLIC,
    },
    rank: 44,
    topic: 'reasons-to-pass',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Give {who} one sentence on each clause still open',
      'zh-CN': '每个未定条款给{who}一句话说明',
    },
  },
  {
    id: 'other.initiator.award-page',
    lane: 'information',
    when: {
      functions: ['other'],
      parts: ['initiator', 'executor'],
      stepKinds: ['contract'],
      profiles: NOT_SMALL,
      procedures: PUBLIC,
    },
    rank: 44,
    topic: 'promise-written',
    acts: ['approaches'],
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Tell {who} on one page what the award fixes: start, their tasks, contact',
      'zh-CN': '用一页告诉{who}：中标内容定的启用日、对方要做的事、联系人',
    },
  },
  {
    id: 'other.initiator.first-result',
    lane: 'action',
    when: { functions: ['other'], parts: ['initiator'], stepKinds: ['payment', 'rollout'], profiles: NOT_SMALL },
    rank: 50,
    topic: 'first-result',
    acts: ['approaches'],
    day: { anchor: 'end', days: 0 },
    words: {
      en: 'Bring {who} the first result beside what was asked for at the start: figure, day, source',
      'zh-CN': '把首个成果与当初的要求并排给{who}看：数字、日期、出处',
    },
  },
];
