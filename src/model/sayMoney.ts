/** How an amount is written wherever one is shown; must never follow the device. */
import type { Language } from './words.ts';

/** Those that a map can be in by choice; a file may bring any other. */
export const CURRENCIES = ['CNY', 'EUR', 'USD', 'GBP', 'CHF', 'HKD', 'JPY', 'SGD'] as const;

/** Made once, for an edit asks for many; two places behind the point, as money has. */
const GROUPED: { readonly [Lang in Language]: Intl.NumberFormat } = {
  en: new Intl.NumberFormat('en', { maximumFractionDigits: 2 }),
  'zh-CN': new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 2 }),
};

/** In Chinese one counts in ten thousands and hundred millions; never so that a figure would be rounded or get a tail. */
const LARGE = [
  { unit: '亿', is: 100_000_000, whole: 1_000_000 },
  { unit: '万', is: 10_000, whole: 100 },
] as const;

/** What a Chinese reader calls a currency; any other goes by its code. */
const CHINESE: { readonly [code: string]: string } = {
  CNY: '元',
  EUR: '欧元',
  USD: '美元',
  GBP: '英镑',
  CHF: '瑞士法郎',
  HKD: '港元',
  JPY: '日元',
  SGD: '新加坡元',
} satisfies { readonly [Code in (typeof CURRENCIES)[number]]: string };

/** A figure as it is written there: 6,800,000 or 680万. */
export function sayFigure(figure: number, language: Language): string {
  const large = language === 'en' ? undefined : LARGE.find(({ is, whole }) => figure >= is && figure % whole === 0);
  return `${GROUPED[language].format(large ? figure / large.is : figure)}${large?.unit ?? ''}`;
}

/** An amount with its currency: CNY 6,800,000 or 680万元. */
export function sayMoney(amount: number, currency: string, language: Language): string {
  const [figure, name] = [sayFigure(amount, language), CHINESE[currency]];
  return language === 'en' || name === undefined ? `${currency} ${figure}` : `${figure}${name}`;
}
