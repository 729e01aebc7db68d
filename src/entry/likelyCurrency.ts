/** The currency in which a new map counts, until somebody says otherwise; must never be asked of a map that holds an amount. */
import type { CURRENCIES } from '../model/sayMoney.ts';
import type { Language } from '../model/words.ts';

type Currency = (typeof CURRENCIES)[number];

const OF_REGION: { readonly [region: string]: Currency } = {
  CN: 'CNY',
  HK: 'HKD',
  SG: 'SGD',
  JP: 'JPY',
  US: 'USD',
  GB: 'GBP',
  CH: 'CHF',
  LI: 'CHF',
  ...Object.fromEntries(
    'AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK'
      .split(' ')
      .map((region) => [region, 'EUR' as const]),
  ),
};

/** `locales`: those of the device, the preferred first. For Chinese, only where Chinese is spoken counts. */
export function likelyCurrency(language: Language, locales: readonly string[]): Currency {
  const read = locales.filter((locale) => language === 'en' || locale.startsWith('zh'));
  const regions = read.flatMap((locale) => new Intl.Locale(locale).maximize().region ?? []);
  return regions.flatMap((region) => OF_REGION[region] ?? [])[0] ?? (language === 'en' ? 'USD' : 'CNY');
}
