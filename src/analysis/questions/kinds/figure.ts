/** Asks about a line of the account of which nobody has said how much it is, or not for long. */

import type { AccountKind } from '../../../model/words.ts';
import { ACCOUNT_NAMES } from '../../../playbook/names.ts';
import { type AccountLack, readAccountAsks } from '../accountAsks.ts';
import type { Lack, QuestionKind } from '../question.ts';

interface Figure {
  readonly text: string;
  readonly kind: AccountKind;
  readonly amount: number | null;
  readonly lack: AccountLack;
}

const LACKS: { readonly [Of in AccountLack]: Lack } = {
  amount: 'unknown',
  assumed: 'assumed',
  source: 'assumed',
  stale: 'stale',
};

export const figure: QuestionKind<Figure> = {
  id: 'figure',
  find: ({ facts, found }) =>
    readAccountAsks(facts).map(({ line, lack, whom }) => {
      const of = { table: 'accountLines' as const, record: line.id, field: 'amount' };
      return {
        subject: line.id,
        lack: LACKS[lack],
        wanted: { by: lack === 'amount' ? 'facts' : 'still', facts: [of] },
        people: line.person === null ? [] : [line.person],
        whom,
        settles: found('negative-account').filter((blocker) =>
          line.person === null ? blocker.whole : blocker.people.includes(line.person),
        ),
        facts: { text: line.text.trim(), kind: line.kind, amount: line.amount, lack },
      };
    }),
  words: {
    en: {
      ask: (w) => {
        const { text, kind, amount, lack } = w.facts;
        const what = text === '' ? ACCOUNT_NAMES[kind].en.toLowerCase() : `“${text}”`;
        if (amount === null) return `How much is it: ${what}?`;
        if (lack === 'assumed') return `We assume ${w.money(amount)} for ${what}. What is it with you?`;
        if (lack === 'source') return `Who can confirm ${w.money(amount)} for ${what}?`;
        return `Is ${w.money(amount)} for ${what} still right?`;
      },
      why: () => 'A figure of theirs convinces in the house; one of ours is a claim.',
    },
    'zh-CN': {
      ask: (w) => {
        const { text, kind, amount, lack } = w.facts;
        const what = `「${text === '' ? ACCOUNT_NAMES[kind]['zh-CN'] : text}」`;
        if (amount === null) return `${what}大概是多少？`;
        if (lack === 'assumed') return `${what}我们先按${w.money(amount)}算，贵司实际是多少？`;
        if (lack === 'source') return `${what}${w.money(amount)}，谁能确认？`;
        return `${what}${w.money(amount)}，现在还是这个数吗？`;
      },
      why: () => '客户自己的数，内部才认；我们的数只是说法。',
    },
  },
};
