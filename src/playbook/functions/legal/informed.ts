/** Lines for a lawyer who is told. */
import type { PlaybookEntry } from '../../playbook.ts';
import { CALLED_OFF, NOT_PUBLIC, PUBLIC, TRADED } from '../../procedures.ts';
import { NOT_SMALL } from '../../profiles.ts';

export const legalInformedEntries: readonly PlaybookEntry[] = [
  {
    id: 'legal.informed.early-word',
    lane: 'action',
    when: {
      functions: ['legal'],
      parts: ['informed'],
      stepKinds: ['need', 'search', 'selection', 'pilot'],
      profiles: NOT_SMALL,
      procedures: ['unknown', 'direct', 'quotations'],
    },
    rank: 50,
    topic: 'informed-scope',
    acts: ['approaches'],
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'Two lines to {who}: what is planned, on whose form, and when a draft arrives',
      'zh-CN': '给{who}两句话：拟做什么、用哪方文本、草稿哪天到',
    },
  },
  {
    id: 'legal.informed.differs',
    lane: 'information',
    when: {
      functions: ['legal'],
      parts: ['informed'],
      stepKinds: ['contract'],
      profiles: NOT_SMALL,
      procedures: NOT_PUBLIC,
    },
    rank: 56,
    topic: 'fall-backs',
    acts: ['approaches'],
    day: { anchor: 'begin', days: 5 },
    words: {
      en: 'To {who}: each departure from the house contract, clause by clause, with its reason',
      'zh-CN': '报{who}：与其合同范本的差异，逐条附理由',
    },
  },
  {
    id: 'legal.informed.week-before',
    lane: 'action',
    when: {
      functions: ['legal'],
      parts: ['informed'],
      stepKinds: ['contract'],
      profiles: NOT_SMALL,
      procedures: NOT_PUBLIC,
    },
    rank: 54,
    topic: 'final-draft',
    acts: ['approaches'],
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'Send {who} the final draft a week before signature, with what changed since the last one marked',
      'zh-CN': '签约前一周把终稿发{who}，标出比上一稿改了哪里',
    },
  },
  {
    id: 'legal.informed.dates-run',
    lane: 'information',
    when: { functions: ['legal'], parts: ['informed'], stepKinds: ['payment', 'rollout'], profiles: NOT_SMALL },
    rank: 50,
    topic: 'informed-acceptance',
    acts: ['approaches'],
    day: { anchor: 'end', days: -3 },
    words: {
      en: 'To {who}: day of acceptance, and until when claims, any warranty and notice run',
      'zh-CN': '告知{who}：验收日，以及索赔、质保（如有）、解约通知各到哪天',
    },
  },
  {
    id: 'legal.informed.no-draft',
    lane: 'information',
    when: {
      functions: ['legal'],
      parts: ['informed'],
      stepKinds: ['need', 'search', 'selection', 'pilot', 'budget', 'approval'],
      profiles: NOT_SMALL,
      procedures: PUBLIC,
      silence: ['none', 'ahead'],
    },
    rank: 50,
    topic: 'informed-scope',
    acts: ['approaches'],
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'To {who}: no contract draft comes from us; whatever we have to ask on the published one goes through the channel',
      'zh-CN': '告知{who}：我方不另提合同稿，对招标文件所附合同的疑问只走指定渠道',
    },
  },
  {
    id: 'legal.informed.errors-only',
    lane: 'information',
    when: {
      functions: ['legal'],
      parts: ['informed'],
      stepKinds: ['contract'],
      profiles: NOT_SMALL,
      procedures: PUBLIC,
    },
    rank: 52,
    topic: 'informed-clause',
    acts: ['approaches'],
    day: { anchor: 'result', days: 2 },
    words: {
      en: 'To {who}: our list of gaps and typing errors, and that no other word was touched',
      'zh-CN': '告知{who}：我方核出的漏填和错字清单，别的文字一概未动',
    },
  },
  {
    id: 'legal.informed.sum-rests-on',
    lane: 'information',
    when: {
      functions: ['legal'],
      parts: ['informed'],
      stepKinds: ['budget'],
      profiles: NOT_SMALL,
      procedures: TRADED,
    },
    rank: 48,
    topic: 'informed-sum',
    acts: ['approaches'],
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'To {who}: the clauses on which the sum rests, such as payment, liability, any warranty, before one is changed',
      'zh-CN': '告知{who}：总价以哪几条为前提（付款、责任上限、质保等），改条款前先对价',
    },
  },
  {
    id: 'legal.informed.framework-terms',
    lane: 'information',
    when: {
      functions: ['legal'],
      parts: ['informed'],
      stepKinds: ['budget'],
      profiles: NOT_SMALL,
      procedures: CALLED_OFF,
    },
    rank: 48,
    topic: 'informed-sum',
    acts: ['approaches'],
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'To {who}: the framework’s terms stay as they are; only these blanks are filled in by the order',
      'zh-CN': '告知{who}：框架条款不动，订单只填这几处空项',
    },
  },
];
