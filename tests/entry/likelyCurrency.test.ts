// The currency in which a new map counts.
import { expect, it } from 'vitest';
import { likelyCurrency } from '../../src/entry/likelyCurrency.ts';

it.each([
  ['zh-CN', ['zh-CN', 'en'], 'CNY'],
  ['zh-CN', ['en-US'], 'CNY'],
  ['zh-CN', ['zh-HK'], 'HKD'],
  ['zh-CN', ['zh'], 'CNY'],
  ['en', ['en-US'], 'USD'],
  ['en', ['en-GB', 'en'], 'GBP'],
  ['en', ['de-CH', 'de'], 'CHF'],
  ['en', ['de'], 'EUR'],
  ['en', ['zh-CN', 'zh'], 'CNY'],
  ['en', ['en-SG'], 'SGD'],
  ['en', ['sw-KE', 'fr-FR'], 'EUR'],
  ['en', [], 'USD'],
] as const)('of somebody who reads %s on a device set to %j is %s', (language, locales, currency) => {
  expect(likelyCurrency(language, locales)).toBe(currency);
});
