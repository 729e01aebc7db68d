/** What the kind of offer adds; must never depend on the state of anybody. */
import type { PlaybookEntry } from '../playbook.ts';
import { NOT_PUBLIC } from '../procedures.ts';
import { NOT_SMALL } from '../profiles.ts';

export const offerEntries: readonly PlaybookEntry[] = [
  {
    id: 'offer.data.hand-over',
    lane: 'action',
    when: { stepKinds: ['selection'], offer: ['data'], procedures: NOT_PUBLIC, profiles: NOT_SMALL },
    acts: ['approaches'],
    rank: 53,
    topic: 'security-pack',
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'Hand over the security pack unasked: certificate, pen test, processing agreement, sub-processors',
      'zh-CN': '主动提交安全资料：证书、渗透测试、数据处理协议、分包方清单',
    },
  },
  {
    id: 'offer.data.papers',
    lane: 'system',
    when: { stepKinds: ['selection'], offer: ['data'], profiles: NOT_SMALL },
    asks: 'system:security-papers',
    rank: 34,
    words: {
      en: 'Security and privacy pack: certificate, pen test of the last 12 months, agreement, measures, sub-processors',
      'zh-CN': '安全与隐私资料包：证书、12个月内渗透测试、处理协议、安全措施、分包方',
    },
  },
  {
    id: 'offer.data.pilot-papers',
    lane: 'system',
    when: { stepKinds: ['pilot'], offer: ['data'], profiles: NOT_SMALL },
    asks: 'system:security-papers',
    rank: 34,
    words: {
      en: 'Security and privacy pack: processing agreement ready to sign, made-up data, form for the deletion afterwards',
      'zh-CN': '安全与隐私资料包：可直接签的处理协议、模拟数据、试点结束后的删除确认单',
    },
  },
  {
    id: 'offer.data.questionnaire',
    lane: 'capability',
    when: { stepKinds: ['selection'], offer: ['data'], profiles: NOT_SMALL },
    asks: 'capability:security-answers',
    rank: 33,
    words: {
      en: 'Security answers: a questionnaire filled in within ten working days',
      'zh-CN': '安全问卷答复：10个工作日内答完一份问卷',
    },
  },
  {
    id: 'offer.data.officer',
    lane: 'team',
    when: { stepKinds: ['selection'], offer: ['data'], profiles: NOT_SMALL },
    asks: 'team:security',
    rank: 34,
    words: {
      en: 'Security and privacy officer: one name who signs the answers for {customer} and joins the talk with its specialists',
      'zh-CN': '安全与隐私负责人：指定一人，替我方在{customer}的问卷上签字，并参加对方专业人员的沟通',
    },
  },
  {
    id: 'offer.system.interfaces',
    lane: 'information',
    when: { stepKinds: ['selection'], offer: ['system'], procedures: NOT_PUBLIC, profiles: NOT_SMALL },
    acts: ['approaches'],
    learns: true,
    rank: 47,
    topic: 'interfaces',
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Which systems must it talk to, in which direction, and who builds each end?',
      'zh-CN': '要对接哪些系统、数据往哪边走，两端各由谁开发？',
    },
  },
  {
    id: 'offer.system.connections',
    lane: 'system',
    when: { stepKinds: ['selection'], offer: ['system'], profiles: NOT_SMALL },
    asks: 'system:integration-list',
    rank: 31,
    words: {
      en: 'Integration catalogue: method, builder, effort and a tested site for each interface',
      'zh-CN': '接口清单：逐个接口写方式、开发方、工作量、已联调的客户',
    },
  },
  {
    id: 'offer.system.connections-live',
    lane: 'system',
    when: { stepKinds: ['rollout'], offer: ['system'], profiles: NOT_SMALL },
    asks: 'system:integration-list',
    rank: 31,
    words: {
      en: 'Integration catalogue: test record of each interface, and who answers on either side when it fails',
      'zh-CN': '接口清单：逐个接口有联调记录，出故障时双方各找谁',
    },
  },
  {
    id: 'offer.service.people',
    lane: 'action',
    when: { stepKinds: ['selection'], offer: ['service'], procedures: NOT_PUBLIC, profiles: NOT_SMALL },
    acts: ['approaches'],
    rank: 50,
    topic: 'service-people',
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Bring the people who would do the work: names, hours, and who stands in for whom',
      'zh-CN': '带实际上岗的人去：姓名、投入时间、谁替谁',
    },
  },
  {
    id: 'offer.service.months',
    lane: 'information',
    when: { stepKinds: ['payment'], offer: ['service'], profiles: NOT_SMALL },
    acts: ['approaches'],
    learns: true,
    // Of a system with service it is asked how that is accepted.
    rank: 44,
    topic: 'trial-run',
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Who signs the sheet of the month, by which day, and who stands in?',
      'zh-CN': '每月的服务单由谁签、几号前签，不在时谁代签？',
    },
  },
  {
    id: 'offer.works.site',
    lane: 'action',
    when: { stepKinds: ['selection', 'search'], offer: ['works'], procedures: NOT_PUBLIC },
    acts: ['approaches'],
    rank: 52,
    topic: 'site',
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'Walk the site with {initiator} before naming a sum: access, ground, power, what stays in use',
      'zh-CN': '报数之前与{initiator}踏勘现场：进场、地面、用电、哪些不停用',
    },
  },
  {
    id: 'offer.works.measured',
    lane: 'information',
    when: { stepKinds: ['contract', 'payment'], offer: ['works'], profiles: NOT_SMALL },
    acts: ['approaches'],
    learns: true,
    rank: 45,
    topic: 'works-measured',
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Who measures the work done, how often, and who signs the progress claim?',
      'zh-CN': '工程量由谁计、多久计一次，进度款由谁签？',
    },
  },
  {
    id: 'offer.goods.gate',
    lane: 'information',
    when: { stepKinds: ['payment'], offer: ['goods'], profiles: NOT_SMALL },
    acts: ['approaches'],
    learns: true,
    rank: 45,
    topic: 'goods-receipt',
    day: { anchor: 'begin', days: -5 },
    words: {
      en: 'Who counts and inspects at the gate, what do they sign, and how long may defects be named?',
      'zh-CN': '到货由谁点数、谁验、签哪张单，几天内可提质量异议？',
    },
  },
  {
    id: 'offer.system.trial-run',
    lane: 'information',
    when: { stepKinds: ['payment'], offer: ['system'], profiles: NOT_SMALL },
    acts: ['approaches'],
    learns: true,
    rank: 45,
    topic: 'trial-run',
    day: { anchor: 'begin', days: -10 },
    words: {
      en: 'How long is the trial run before final acceptance, and what counts as passed?',
      'zh-CN': '初验到终验之间试运行多久，什么算通过？',
    },
  },
];
