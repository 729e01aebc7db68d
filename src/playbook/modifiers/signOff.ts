/** What a sign-off limit adds, beside the amount; must never suggest to split an order, nor to buy less. */
import type { StepKind } from '../../model/words.ts';
import type { PlaybookEntry } from '../playbook.ts';
import { NOT_SMALL } from '../profiles.ts';
import { SINGLE } from '../sorts.ts';

const DECIDING: readonly StepKind[] = ['need', 'search', 'selection', 'pilot', 'budget', 'approval', 'contract'];
/** Where money is released; whoever judges a trial or runs a list signs for that alone. */
const MONEY: readonly StepKind[] = ['budget', 'approval', 'contract'];
const SIGNS = {
  firstOfPart: true,
  parts: ['approver'],
  stepKinds: MONEY,
  sorts: SINGLE,
  profiles: NOT_SMALL,
  over: false,
} as const;
/** Where somebody else on the way signs for the amount, the map says who does. */
const OPEN = { ...SIGNS, covered: false } as const;

export const signOffEntries: readonly PlaybookEntry[] = [
  {
    id: 'limit.unknown.amount',
    lane: 'information',
    when: { ...OPEN, stepKinds: ['budget', 'approval'], limit: ['unknown'] },
    acts: ['approaches'],
    learns: true,
    rank: 49,
    topic: 'sign-off-limit',
    day: { anchor: 'end', days: -10 },
    words: {
      en: 'May {who} sign {amount} alone? If not, who does, when, on which paper?',
      'zh-CN': '{amount}，{who}自己能批吗？不能的话由谁、什么时候、凭什么材料批？',
    },
  },
  {
    id: 'limit.unknown',
    lane: 'information',
    when: { ...OPEN, stepKinds: ['budget', 'approval'], limit: ['unknown'], unknown: ['amount'] },
    acts: ['approaches'],
    learns: true,
    rank: 36,
    topic: 'sign-off-limit',
    day: { anchor: 'end', days: -10 },
    words: {
      en: 'Up to which amount may {who} sign alone, tax and running cost included?',
      'zh-CN': '含税含运维，{who}自己能批到多少？',
    },
  },
  {
    id: 'limit.none',
    lane: 'action',
    when: { ...OPEN, limit: ['none'] },
    acts: ['approaches'],
    rank: 56,
    topic: 'sign-off-limit',
    day: { anchor: 'end', days: -10 },
    words: {
      en: 'Ask {who} whose signature comes on top and which paper is read there; add it to the chain',
      'zh-CN': '问{who}：上面还要谁签、那里看什么材料，补进采购链',
    },
  },
  {
    id: 'limit.below',
    lane: 'action',
    // Of an initiator it is asked as such.
    when: { ...OPEN, limit: ['below'], initiates: false },
    acts: ['approaches'],
    rank: 58,
    topic: 'sign-off-limit',
    day: { anchor: 'end', days: -10 },
    words: {
      en: 'Ask {who} who signs {amount}, beyond {limit}: which body, when, which paper; add the step',
      'zh-CN': '{amount}超过{limit}：问{who}由哪一级批、何时开会、要什么材料，补进采购链',
    },
  },
  {
    id: 'limit.second-signature',
    lane: 'information',
    when: { ...SIGNS, staffed: true, limit: ['enough'], stepKinds: ['budget', 'approval'] },
    acts: ['approaches'],
    learns: true,
    joined: true,
    rank: 40,
    topic: 'sign-off-limit',
    day: { anchor: 'end', days: -10 },
    words: {
      en: 'Is it signed by {who} alone by custom, too, or does somebody read or sign before?',
      'zh-CN': '{who}权限够，按惯例还要先给谁看、要不要第二人签字？',
    },
  },
  {
    id: 'limit.uncompared',
    lane: 'action',
    when: { ...OPEN, limit: ['uncompared'] },
    acts: ['approaches'],
    rank: 54,
    topic: 'sign-off-limit',
    day: { anchor: 'end', days: -10 },
    words: {
      en: 'Settle with {who} whether the whole sum, tax and running cost in, goes beyond {limit}',
      'zh-CN': '与{who}核实：含税含运维的总额会不会超过{limit}',
    },
  },
  {
    id: 'limit.initiator.below',
    lane: 'action',
    when: {
      firstSeat: true,
      firstOfPart: true,
      parts: ['initiator'],
      stepKinds: DECIDING,
      sorts: SINGLE,
      profiles: NOT_SMALL,
      over: false,
      staffed: true,
      limit: ['below'],
    },
    acts: ['approaches'],
    rank: 59,
    topic: 'sign-off-limit',
    day: { anchor: 'end', days: -5 },
    words: {
      en: 'Ask {who} what {amount} takes beyond {limit}: which report, to whom, decided by when',
      'zh-CN': '问{who}：{amount}超过{limit}，要写什么报告、报给谁、多久批下来',
    },
  },
];
