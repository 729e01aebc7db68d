/** What amounts come to, each currency by itself; must never add one currency to another. */
import { compareBy } from '../../shared/compare.ts';

interface Sum {
  readonly currency: string;
  readonly amount: number;
}

interface Sums {
  /** By the currency's code. */
  readonly sums: readonly Sum[];
  /** How many say no amount. */
  readonly without: number;
}

/** Amounts have two places behind the point at most, so that is how far a sum goes. */
export function sumAmounts(all: readonly { readonly amount: number | null; readonly currency: string }[]): Sums {
  const sums = new Map<string, number>();
  let without = 0;
  for (const { amount, currency } of all) {
    if (amount === null) without += 1;
    else sums.set(currency, (sums.get(currency) ?? 0) + amount);
  }
  return {
    sums: [...sums]
      .map(([currency, amount]) => ({ currency, amount: Math.round(amount * 100) / 100 }))
      .sort(compareBy(({ currency }) => currency)),
    without,
  };
}
