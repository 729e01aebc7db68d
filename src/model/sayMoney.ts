/** How an amount is written wherever one is shown; must never follow the device. */
import type { Language } from './words.ts';

/** Those that a map can be in by choice; a file may bring any other. */
export const CURRENCIES = ['CNY', 'EUR', 'USD', 'GBP', 'CHF', 'HKD', 'JPY', 'SGD'] as const;

/** Made once, for an edit asks for many; two places behind the point, as money has. */
const GROUPED: { readonly [Lang in Language]: Intl.NumberFormat } = {
  en: new Intl.NumberFormat('en', { maximumFractionDigits: 2 }),
  'zh-CN': new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 2 }),
};

/** A figure with its digits grouped: 800,000. */
export const sayFigure = (figure: number, language: Language): string => GROUPED[language].format(figure);

/** An amount with its currency's code: CNY 800,000. */
export const sayMoney = (amount: number, currency: string, language: Language): string =>
  `${currency} ${sayFigure(amount, language)}`;
