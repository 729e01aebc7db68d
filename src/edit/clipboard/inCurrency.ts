/** Brings a fragment into a map of another currency; must never pass one currency's figure off as another's. */
import type { Fragment } from '../../model/fragment.ts';
import type { AccountLine, Person } from '../../model/records.ts';
import { sayMoney } from '../../model/sayMoney.ts';
import { withToldFacts } from './toldFacts.ts';

const noted = (text: string, currency: string, amount: number, gap: string): string =>
  [text, sayMoney(amount, currency, 'en')].filter((part) => part !== '').join(gap);

/** Amounts become words beside what they are of: converting them would take a rate that nobody gave. */
export function inCurrency(fragment: Fragment, currency: string): Fragment {
  if (fragment.currency === currency) return fragment;
  const person = (one: Person): Person =>
    one.limit.kind === 'amount'
      ? { ...one, limit: { kind: 'unknown' }, notes: noted(one.notes, fragment.currency, one.limit.amount, '\n') }
      : one;
  const line = (one: AccountLine): AccountLine =>
    one.amount === null ? one : { ...one, amount: null, text: noted(one.text, fragment.currency, one.amount, ', ') };
  const changed: Fragment = {
    ...fragment,
    currency,
    people: Object.fromEntries(Object.entries(fragment.people).map(([id, one]) => [id, person(one)])),
    accountLines: Object.fromEntries(Object.entries(fragment.accountLines).map(([id, one]) => [id, line(one)])),
  };
  return withToldFacts(fragment, changed);
}
