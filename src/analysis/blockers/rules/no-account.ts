/** Finds that there is an amount and no account to justify it; must never judge what the account says. */
import { readAccount } from '../../account.ts';
import type { BlockerRule } from '../blockerRule.ts';

interface NoAccount {
  readonly amount: number;
}

export const noAccount: BlockerRule<NoAccount> = {
  id: 'no-account',
  group: 'chain',
  find: ({ map }) => {
    const { amount } = map.fields;
    if (amount === null || readAccount(map).purchase.complete) return [];
    return [{ subject: '', severity: 'note', whole: true, facts: { amount } }];
  },
  fix: () => ({ do: 'account', person: null }),
  example: { facts: { amount: 800_000 } },
  words: {
    en: {
      name: 'No account of gain and cost',
      finds: 'The amount is known, and the account of the purchase lacks what is gained or what it costs.',
      title: (w) => `Nobody has worked out what ${w.money(w.facts.amount)} brings them`,
      why: () => 'Whoever approves will ask what it brings. If we cannot answer, they will compare prices instead.',
      todo: () =>
        'Put down at least one line of gain (income or saving) and one of cost, best together with the customer.',
      silence: 'The account of the purchase has lines of gain and of cost.',
    },
    'zh-CN': {
      name: '没算经济账',
      finds: '金额已经知道，但整个采购的经济账缺了所得，或者缺了付出。',
      title: (w) => `还没有人算过：花${w.money(w.facts.amount)}能换来什么`,
      why: () => '审批的人一定会问值不值。我们答不上来，客户就只能比价格。',
      todo: () => '至少写下一条所得（收入或节省）和一条付出，最好和客户一起算。',
      silence: '整个采购的经济账里，所得和付出都有。',
    },
  },
};
