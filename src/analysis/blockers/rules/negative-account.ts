/** Finds that the purchase does not pay for the customer, or for an approver; must never judge an account with lines of one kind only. */
import type { PersonId } from '../../../model/ids.ts';
import { type AccountSum, readAccount } from '../../account.ts';
import type { BlockerRule, Found } from '../blockerRule.ts';

interface Negative {
  readonly person: PersonId | null;
  readonly sum: AccountSum;
  readonly years: number;
}

export const negativeAccount: BlockerRule<Negative> = {
  id: 'negative-account',
  group: 'chain',
  find: ({ map, approvers }) => {
    const account = readAccount(map);
    const years = map.fields.accountYears;
    const found: Found<Negative>[] = [];
    if (isNegative(account.purchase)) {
      found.push({ subject: '', severity: 'stop', whole: true, facts: { person: null, sum: account.purchase, years } });
    }
    for (const { id } of approvers) {
      const sum = account.people.get(id);
      if (!sum || !isNegative(sum)) continue;
      found.push({ subject: id, severity: 'slow', people: [id], facts: { person: id, sum, years } });
    }
    return found;
  },
  fix: (found) => ({ do: 'account', person: found.facts.person }),
  example: {
    facts: { person: null, years: 3, sum: { measure: 'amounts', value: 900_000, cost: 960_000, complete: true } },
  },
  words: {
    en: {
      name: 'It does not pay',
      finds: 'In the account of the purchase, or in an approver’s own, what is gained does not exceed what it costs.',
      title: (w) => (w.facts.person ? `It does not pay for ${w.people}` : 'It does not pay for the customer'),
      why: (w) =>
        w.facts.sum.measure === 'amounts'
          ? `Over ${w.facts.years} years they gain ${w.money(w.facts.sum.value)} at a cost of ${w.money(w.facts.sum.cost)}. Nobody buys at a loss for long.`
          : 'What is gained weighs no more than the money, time, learning and change it takes. Nobody buys at a loss for long.',
      todo: (w) =>
        w.facts.person
          ? w.bodies()
            ? `Find what the paper for ${w.people} leaves out: a gain of their own, or less to change for those they answer for.`
            : `Find what would ease it for ${w.people}: less to learn, less to change, or a gain for their own work.`
          : 'Find the income or saving that is missing, and work out what it takes of their own time, learning and change.',
      several: {
        title: (w) => `It does not pay for ${w.people}`,
      },
      silence: 'What is gained is clearly more than what it costs, or there are not yet lines of both kinds.',
    },
    'zh-CN': {
      name: '账算不过来',
      finds: '整个采购的经济账，或某位审批人自己的账，所得没有超过付出。',
      title: (w) => (w.facts.person ? `对${w.people}来说，这笔账算不过来` : '对客户来说，这笔账算不过来'),
      why: (w) =>
        w.facts.sum.measure === 'amounts'
          ? `按 ${w.facts.years} 年算，得到${w.money(w.facts.sum.value)}，付出${w.money(w.facts.sum.cost)}。亏本的买卖没有人会一直做下去。`
          : '得到的，抵不过要花的钱、时间、学习和改变。亏本的买卖没有人会一直做下去。',
      todo: (w) =>
        w.facts.person
          ? w.bodies()
            ? `看看给${w.people}的材料漏了什么：其自身的所得，或者怎样让所管的人少改一点。`
            : `想想怎样让${w.people}轻松一些：少学一点、少改一点，或者让其本职工作也有所得。`
          : '找出还没算进去的收入或节省，再核一核客户自己要花的时间、学习和改变。',
      several: {
        title: (w) => `对${w.people}来说，这笔账都算不过来`,
      },
      silence: '所得明显多于付出，或者两类账目还没有都填。',
    },
  },
};

const isNegative = (sum: AccountSum): boolean => sum.complete && sum.value <= sum.cost;
