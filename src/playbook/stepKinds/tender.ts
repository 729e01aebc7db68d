/** What a tender asks of us: paper, dates and form. No line here sends anybody to the customer. */
import type { PlaybookEntry } from '../playbook.ts';
import { NOT_PUBLIC, PUBLIC } from '../procedures.ts';

const TENDER = { stepKinds: ['tender'] } as const;
/** While we write a bid, or may yet. */
const BID = {
  ...TENDER,
  goNoGo: ['open', 'go'],
  over: false,
  silence: ['none', 'ahead', 'inside'],
} as const satisfies PlaybookEntry['when'];
/** While the bid is being written. */
const WRITING = { ...BID, bidsIn: false } as const satisfies PlaybookEntry['when'];
/** Its result may still concern us. */
const RESULT = { ...TENDER, goNoGo: ['open', 'go'], over: false } as const satisfies PlaybookEntry['when'];
const CHINA = ['cn-bidding', 'cn-procurement'] as const;

export const tenderEntries: readonly PlaybookEntry[] = [
  {
    id: 'tender.which-law',
    lane: 'information',
    when: { ...WRITING, regimes: ['unknown'] },
    learns: true,
    rank: 64,
    topic: 'regime',
    day: { anchor: 'published', days: 1 },
    words: {
      en: 'From the documents: which law or house rules, which agency, which procedure set the deadlines?',
      'zh-CN': '看文件：适用哪部法或哪套内部制度、哪家代理、什么采购方式？',
    },
  },
  {
    id: 'tender.dates-missing',
    lane: 'information',
    when: { ...WRITING, unknown: ['bidsDue'] },
    learns: true,
    rank: 62,
    topic: 'tender-dates',
    day: { anchor: 'published', days: 1 },
    words: {
      en: 'From the documents: hour bids are due, last day for questions, bid validity, day of the result?',
      'zh-CN': '看文件：投标截止时刻、提问截止日、投标有效期、出结果日各是哪天？',
    },
  },
  {
    id: 'tender.bid-or-not',
    lane: 'action',
    when: { ...WRITING, goNoGo: ['open'] },
    rank: 76,
    topic: 'go-no-go',
    day: { anchor: 'published', days: 2 },
    words: {
      en: 'Go or no-go in writing; two no’s stop it: mandatory clauses, points, floor price, team, contract, known to them before',
      'zh-CN': '书面决定是否投标，两项不满足即放弃：★条款、可得分、底价、人手、合同条件、事前了解',
    },
  },
  {
    id: 'tender.no-bid',
    lane: 'action',
    when: { ...WRITING, goNoGo: ['no-go'] },
    rank: 76,
    topic: 'go-no-go',
    day: { anchor: 'published', days: 3 },
    words: {
      en: 'Not bidding: reasons on file; where the documents ask for a reply, one line through the named channel',
      'zh-CN': '不投标：理由存档；文件要求回复的，经指定渠道书面回复一句',
    },
  },
  {
    id: 'tender.calendar',
    lane: 'action',
    when: WRITING,
    rank: 66,
    topic: 'bid-calendar',
    day: { anchor: 'published', days: 1 },
    words: {
      en: 'Set the bid calendar back from {bidsDue}: bond, full draft, independent check, price, upload',
      'zh-CN': '从{bidsDue}倒排投标计划：保证金、全稿、交叉复核、定价、上传',
    },
  },
  {
    id: 'tender.questions-by-channel',
    lane: 'action',
    when: WRITING,
    rank: 74,
    topic: 'tender-questions',
    day: { anchor: 'questions-by', days: -2 },
    words: {
      en: 'Put all questions in writing, in one go, before {questionsBy}, through this channel only: {channel}',
      'zh-CN': '{questionsBy}前一次书面提完全部疑问，只走这个渠道：{channel}',
    },
  },
  {
    id: 'tender.questions-channel',
    lane: 'action',
    when: { ...WRITING, questionsClosed: false, unknown: ['questionsBy'] },
    rank: 73,
    topic: 'tender-questions',
    day: { anchor: 'published', days: 3 },
    words: {
      en: 'Put all questions in writing by the third day, through this channel only: {channel}',
      'zh-CN': '公告后第三天前书面提完全部疑问，只走这个渠道：{channel}',
    },
  },
  {
    id: 'tender.questions-once',
    lane: 'action',
    when: { ...WRITING, questionsClosed: false },
    rank: 58,
    topic: 'tender-questions',
    day: { anchor: 'published', days: 3 },
    words: {
      en: 'Put all questions in writing by the third day, through the channel that the documents name',
      'zh-CN': '拿到文件后三天内书面提完全部疑问，只走文件指定的渠道',
    },
  },
  {
    id: 'tender.questions-closed',
    lane: 'action',
    when: { ...WRITING, questionsClosed: true },
    rank: 60,
    topic: 'tender-questions',
    day: { anchor: 'bids-due', days: -5 },
    words: {
      en: 'Time for questions is over: read what the answers to all changed, price in whatever stayed unclear',
      'zh-CN': '提问已截止：核对答疑改了哪些内容，仍不明确的计入报价',
    },
  },
  {
    id: 'tender.starred',
    lane: 'action',
    when: WRITING,
    rank: 72,
    topic: 'starred-clauses',
    day: { anchor: 'published', days: 5 },
    words: {
      en: 'Write the deviation table: each mandatory clause (★ in China) with proof and page; one miss can void the bid',
      'zh-CN': '填好偏离表：★条款逐条附证明和页码，缺一条就可能废标',
    },
  },
  {
    id: 'tender.own-score',
    lane: 'action',
    when: WRITING,
    rank: 54,
    topic: 'own-score',
    day: { anchor: 'bids-due', days: -7 },
    words: {
      en: 'Score our full draft against the published table; know where the missing points go',
      'zh-CN': '按公布的评分办法给全稿自评，丢分处逐项标明',
    },
  },
  {
    id: 'tender.bond',
    lane: 'action',
    when: { ...WRITING, regimes: CHINA },
    rank: 56,
    topic: 'bid-bond',
    day: { anchor: 'bids-due', days: -10 },
    words: {
      en: 'Order the bid bond as the documents ask, from our own basic account; check locally',
      'zh-CN': '按文件要求办理投标保证金或保函，从本公司基本户出，以当地规定为准',
    },
  },
  {
    id: 'tender.object.bidding-law',
    lane: 'action',
    when: { ...WRITING, regimes: ['cn-bidding'] },
    rank: 55,
    topic: 'objection-documents',
    day: { anchor: 'bids-due', days: -10 },
    words: {
      en: 'Objection to the documents: raise it in writing ten days before bids are due, or never; check locally',
      'zh-CN': '对招标文件有异议，须在投标截止10日前书面提出，逾期不再受理，以当地规定为准',
    },
  },
  {
    id: 'tender.object.procurement-law',
    lane: 'action',
    when: { ...WRITING, regimes: ['cn-procurement'] },
    rank: 55,
    topic: 'objection-documents',
    day: { anchor: 'published', days: 5 },
    words: {
      en: 'Decide on a formal challenge of the documents: seven working days from receipt; check locally',
      'zh-CN': '对采购文件要不要质疑，收到文件7个工作日内定，以当地规定为准',
    },
  },
  {
    id: 'tender.object.eu',
    lane: 'action',
    when: { ...WRITING, regimes: ['eu'] },
    rank: 55,
    topic: 'objection-documents',
    day: { anchor: 'published', days: 5 },
    words: {
      en: 'File a complaint on flaws in the documents within days of seeing them, before bids are due; check locally',
      'zh-CN': '发现文件有瑕疵，数日内书面申诉，最晚在投标截止前，以当地规定为准',
    },
  },
  {
    id: 'tender.second-check',
    lane: 'action',
    when: WRITING,
    rank: 52,
    topic: 'independent-check',
    day: { anchor: 'bids-due', days: -4 },
    words: {
      en: 'Have mandatory clauses, signatures and expiry dates checked by somebody who did not write the bid',
      'zh-CN': '由没参与编写的人复核★条款、签章和证书有效期',
    },
  },
  {
    id: 'tender.price-and-upload',
    lane: 'action',
    when: WRITING,
    rank: 53,
    topic: 'upload',
    day: { anchor: 'bids-due', days: -1 },
    words: {
      en: 'Price approved at or above our floor two days ahead; upload a day ahead, certificate key tested',
      'zh-CN': '提前两天定价（不低于底价）并用印，提前一天上传，CA证书先测好',
    },
  },
  {
    id: 'tender.clarification',
    lane: 'action',
    when: BID,
    rank: 51,
    topic: 'clarification',
    day: { anchor: 'bids-due', days: 1 },
    words: {
      en: 'After opening: answer only what the committee asks in writing, within its hour; send nothing unasked',
      'zh-CN': '开标后只按评委会书面要求澄清，在限定时间内答复，不主动补料',
    },
  },
  {
    id: 'tender.notice-day',
    lane: 'action',
    when: { ...TENDER, silence: ['none', 'ahead'], unknown: ['published'] },
    rank: 70,
    topic: 'notice-day',
    day: { anchor: 'begin', days: 0 },
    words: {
      en: 'On the day the notice or invitation comes: enter its dates and the quiet period; from then on the named channel only',
      'zh-CN': '公告或邀请当天：录入各项日期和禁止接触期，此后只走指定渠道',
    },
  },
  {
    id: 'tender.scoring',
    lane: 'information',
    when: WRITING,
    learns: true,
    rank: 56,
    topic: 'scoring-table',
    day: { anchor: 'published', days: 1 },
    words: {
      en: 'From the documents: what earns points, how much does price weigh, what needs a proof?',
      'zh-CN': '看文件：哪几项拿分、价格占多少、哪些要附证明？',
    },
  },
  {
    id: 'tender.contract-draft',
    lane: 'information',
    when: { ...WRITING, procedures: PUBLIC },
    learns: true,
    rank: 50,
    topic: 'tender-contract',
    day: { anchor: 'published', days: 3 },
    words: {
      en: 'Which clause of the contract draft could we not live with, as it will not move after the award?',
      'zh-CN': '所附合同条件中标后不能再谈，哪一条我方做不到？',
    },
  },
  {
    id: 'tender.contract-reservations',
    lane: 'information',
    when: { ...WRITING, procedures: NOT_PUBLIC },
    learns: true,
    rank: 50,
    topic: 'tender-contract',
    day: { anchor: 'published', days: 3 },
    words: {
      en: 'Which clauses of the contract draft can we not take, and does the bid allow reservations?',
      'zh-CN': '所附合同条件里哪几条我方做不到，投标时允不允许提偏离？',
    },
  },
  {
    id: 'tender.independent',
    lane: 'information',
    when: WRITING,
    rank: 46,
    topic: 'no-collusion',
    day: { anchor: 'published', days: 2 },
    words: {
      en: 'For all of ours on the bid: own authors, own price, own account; no word with any other bidder',
      'zh-CN': '告知我方投标人员：独立编写、独立报价、独立账户，不与别家投标人沟通',
    },
  },
  {
    id: 'tender.award.bidding-law',
    lane: 'action',
    when: { ...RESULT, regimes: ['cn-bidding'] },
    rank: 50,
    topic: 'award-objection',
    day: { anchor: 'result', days: 1 },
    words: {
      en: 'Read the published ranking at once; an objection is possible only while it is on display; check locally',
      'zh-CN': '中标候选人公示当天就看，异议只能在公示期内书面提出，以当地规定为准',
    },
  },
  {
    id: 'tender.award.procurement-law',
    lane: 'action',
    when: { ...RESULT, regimes: ['cn-procurement'] },
    rank: 50,
    topic: 'award-objection',
    day: { anchor: 'result', days: 3 },
    words: {
      en: 'Decide on a formal challenge of the result, with evidence; seven working days run; check locally',
      'zh-CN': '要不要对结果质疑，三天内内部定并备齐证据，法定7个工作日，以当地规定为准',
    },
  },
  {
    id: 'tender.award.eu',
    lane: 'action',
    when: { ...RESULT, regimes: ['eu'] },
    rank: 50,
    topic: 'award-objection',
    day: { anchor: 'result', days: 3 },
    words: {
      en: 'Decide on a review within three working days of the letter; the standstill is short; check locally',
      'zh-CN': '收到通知后三个工作日内定是否申请审查，静止期很短，以当地规定为准',
    },
  },
  {
    id: 'tender.debrief',
    lane: 'information',
    when: RESULT,
    learns: true,
    rank: 48,
    topic: 'debrief',
    day: { anchor: 'result', days: 2 },
    words: {
      en: 'If lost: which reasons and which gap in points? Ask for them in writing, through the channel',
      'zh-CN': '若未中标：原因是什么、差几分？经指定渠道书面申请告知',
    },
  },
  {
    id: 'tender.proofs',
    lane: 'system',
    when: TENDER,
    asks: 'system:tender-library',
    rank: 34,
    words: {
      en: 'Bid library: a proof for every mandatory clause, none expired; certificate keys tested',
      'zh-CN': '投标资料库：★条款逐条有证明、无一过期，CA证书可用',
    },
  },
  {
    id: 'tender.scoring-first',
    lane: 'capability',
    when: TENDER,
    asks: 'capability:tendering',
    rank: 34,
    words: {
      en: 'Tender law: trained within two years, three bids led',
      'zh-CN': '招投标法规：两年内受过培训，主导过三次投标',
    },
  },
  {
    id: 'tender.second-reader',
    lane: 'team',
    when: TENDER,
    asks: 'team:tender-desk',
    rank: 34,
    words: {
      en: 'Bid desk: full draft seven working days ahead, second reader named',
      'zh-CN': '投标支持：提前7个工作日出全稿，指定复核人',
    },
  },
  {
    id: 'tender.price-release',
    lane: 'team',
    when: TENDER,
    asks: 'team:finance',
    rank: 32,
    words: {
      en: 'Deal desk: ceiling, floor and bond released before the price is set',
      'zh-CN': '商务财务：定价前核定最高限价、底价和保证金',
    },
  },
];
