/** What a tender agency asks of us, in the five lanes: complete, formal, on time, in writing. Its people are never met, invited or asked for a favour. */
import type { PlaybookEntry } from '../playbook.ts';

export const tenderAgencyEntries: readonly PlaybookEntry[] = [
  {
    id: 'tender-agency.approver.portal-only',
    lane: 'action',
    when: { functions: ['tender-agency'], parts: ['approver'] },
    rank: 70,
    words: {
      en: 'Deal with {who} through the portal and in writing only',
      'zh-CN': '与{who}只走招标平台和书面往来',
    },
  },
  {
    id: 'tender-agency.approver.day-early',
    lane: 'action',
    when: { functions: ['tender-agency'], parts: ['approver'] },
    rank: 60,
    day: { anchor: 'bids-due', days: -1 },
    words: {
      en: 'Hand in to {who} complete papers, a day before each deadline',
      'zh-CN': '交{who}的材料要齐全，每个截止日都提前一天',
    },
  },
  {
    id: 'tender-agency.approver.written-questions',
    lane: 'information',
    when: { functions: ['tender-agency'], parts: ['approver'] },
    rank: 58,
    day: { anchor: 'questions-by', days: -1 },
    words: {
      en: 'For {who}, in writing: all questions on the documents, by the day set',
      'zh-CN': '书面向{who}一次提完对文件的疑问，赶在截止日前',
    },
  },
  {
    id: 'tender-agency.approver.may-sign',
    lane: 'information',
    when: {
      functions: ['tender-agency'],
      parts: ['approver'],
      firstOfPart: true,
      limit: ['none', 'below', 'enough', 'uncompared'],
    },
    rank: 48,
    words: {
      en: 'Learn: from the documents, what {who} may settle alone and what {customer} decides',
      'zh-CN': '了解：文件里哪些由{who}定、哪些由{customer}定',
    },
  },
  {
    id: 'tender-agency.approver.notice',
    lane: 'information',
    when: { functions: ['tender-agency'], parts: ['approver'] },
    rank: 52,
    words: {
      en: 'Learn: from the notice, dates, bond, form of upload and channel for questions',
      'zh-CN': '了解：公告里的时间、保证金、上传方式、提问渠道',
    },
  },
  {
    id: 'tender-agency.approver.none-expired',
    lane: 'system',
    when: { functions: ['tender-agency'], parts: ['approver'] },
    asks: 'system:tender-library',
    rank: 58,
    words: {
      en: 'Tender library: no certificate expired, every binding clause with its proof',
      'zh-CN': '投标资料库：证照没有过期，实质性条款逐条有证明',
    },
  },
  {
    id: 'tender-agency.approver.formal-slip',
    lane: 'capability',
    when: { functions: ['tender-agency'], parts: ['approver'] },
    asks: 'capability:tendering',
    rank: 56,
    words: {
      en: 'Tendering: knows which slip in form voids a bid',
      'zh-CN': '招投标：知道哪种形式差错会废标',
    },
  },
  {
    id: 'tender-agency.approver.one-calendar',
    lane: 'team',
    when: { functions: ['tender-agency'], parts: ['approver'] },
    asks: 'team:tender-desk',
    rank: 56,
    words: {
      en: 'Tender desk: dates, bond, seal and upload in one calendar',
      'zh-CN': '投标支持：日期、保证金、用印、上传排进一张表',
    },
  },
  {
    id: 'tender-agency.initiator.register',
    lane: 'action',
    when: { functions: ['tender-agency'], parts: ['initiator'] },
    rank: 70,
    day: { anchor: 'published', days: 0 },
    words: {
      en: 'Register with {who} on the portal the day the notice appears',
      'zh-CN': '公告当天就在平台上向{who}登记',
    },
  },
  {
    id: 'tender-agency.initiator.receives',
    lane: 'information',
    when: { functions: ['tender-agency'], parts: ['initiator'] },
    rank: 54,
    words: {
      en: 'For {who}, in writing: who of ours receives notices, and the deputy',
      'zh-CN': '书面告知{who}：我方由谁收件、谁替补',
    },
  },
  {
    id: 'tender-agency.initiator.procedure',
    lane: 'information',
    when: { functions: ['tender-agency'], parts: ['initiator'] },
    rank: 52,
    words: {
      en: 'Learn: which procedure {customer} has ordered, and its published dates',
      'zh-CN': '了解：{customer}委托的是哪种采购方式、公布的日程',
    },
  },
  {
    id: 'tender-agency.informed.nothing-more',
    lane: 'action',
    when: { functions: ['tender-agency'], parts: ['informed'] },
    rank: 70,
    words: {
      en: 'Send {who} nothing but what the documents ask for',
      'zh-CN': '文件没要求的，不发给{who}',
    },
  },
  {
    id: 'tender-agency.informed.receipt',
    lane: 'information',
    when: { functions: ['tender-agency'], parts: ['informed'] },
    rank: 46,
    words: {
      en: 'For {who}: a written receipt for each notice, the same day',
      'zh-CN': '给{who}：每份通知当天书面回执',
    },
  },
  {
    id: 'tender-agency.executor.upload',
    lane: 'action',
    when: { functions: ['tender-agency'], parts: ['executor'] },
    rank: 70,
    day: { anchor: 'bids-due', days: -1 },
    words: {
      en: 'Upload for {who} a day early; keep the receipt with its time',
      'zh-CN': '提前一天上传给{who}，留好带时间的回执',
    },
  },
  {
    id: 'tender-agency.executor.as-worded',
    lane: 'information',
    when: { functions: ['tender-agency'], parts: ['executor'] },
    rank: 48,
    words: {
      en: 'For {who}: bond, seals and powers of attorney exactly as the documents word them',
      'zh-CN': '给{who}：保证金、印章、授权书，照文件原文办',
    },
  },
  {
    id: 'tender-agency.opinion-holder.no-meal',
    lane: 'action',
    when: { functions: ['tender-agency'], parts: ['opinion-holder'] },
    rank: 70,
    words: {
      en: 'No meal, gift or private talk with {who}, whoever suggests it',
      'zh-CN': '不请{who}吃饭、不送礼、不私下谈，谁提议都不行',
    },
  },
  {
    id: 'tender-agency.opinion-holder.channel',
    lane: 'information',
    when: { functions: ['tender-agency'], parts: ['opinion-holder'] },
    rank: 50,
    words: {
      en: 'Learn: by which channel questions reach {swayed} while the tender runs',
      'zh-CN': '了解：招标期间，向{swayed}提问走哪个渠道',
    },
  },
];
