/** Amounts as the interface shows them. */
import type { Language } from '../model/words.ts';

/** An amount with its currency's code, digits grouped: CNY 800,000. */
export const sayMoney = (amount: number, currency: string, language: Language): string =>
  `${currency} ${new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(amount)}`;
