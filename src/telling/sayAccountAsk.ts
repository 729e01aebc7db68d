/** What is still to be asked about a line of the account, as one would ask it. */
import type { AccountAsk } from '../analysis/accountAsk.ts';
import { sayMoney } from '../model/sayMoney.ts';
import type { Language } from '../model/words.ts';
import { ACCOUNT_NAMES } from '../playbook/names.ts';
import type { Say, TextKey } from '../text/text.ts';

const WORDS = {
  amount: 'account.askAmount',
  assumed: 'account.askAssumed',
  source: 'account.askSource',
  stale: 'account.askStale',
} as const satisfies { readonly [Lack in AccountAsk['lack']]: TextKey };

export function sayAccountAsk({ line, lack }: AccountAsk, currency: string, language: Language, t: Say): string {
  return t(WORDS[lack], {
    what: line.text || ACCOUNT_NAMES[line.kind][language],
    amount: line.amount === null ? '' : sayMoney(line.amount, currency, language),
  });
}
