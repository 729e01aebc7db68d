/** Tests that amounts are understood as people write them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMoney } from '../../src/entry/readMoney.ts';
import { CURRENCIES, sayFigure, sayMoney } from '../../src/model/sayMoney.ts';
import { LANGUAGES } from '../../src/model/words.ts';
import { sayCondition } from '../../src/telling/sayCondition.ts';

describe('an amount', () => {
  it.each([
    ['800k', 800_000],
    ['80万', 800_000],
    ['80 万', 800_000],
    ['1,2 Mio', 1_200_000],
    ['1.1m', 1_100_000],
    ['８００，０００', 800_000],
    ['800,000', 800_000],
    ['800.000', 800_000],
    ['1.234.567,89', 1_234_567.89],
    ['1,234,567.89', 1_234_567.89],
    ["1'200'000", 1_200_000],
    ['1 200 000', 1_200_000],
    ['¥ 300,000', 300_000],
    ['CNY 300000', 300_000],
    ['￥８００，０００', 800_000],
    ['JPY 1,000,000', 1_000_000],
    ['hkd　250k', 250_000],
    ['\u200b80万\u00a0', 800_000],
    ['30万元', 300_000],
    ['0.5', 0.5],
    ['12,5', 12.5],
    ['1.5亿', 150_000_000],
    ['0', 0],
  ])('written as %s is %d', (text, amount) => {
    expect(readMoney(text)).toBe(amount);
  });

  it.each(['soon', '12 apples', '-5', '1e9', '5 6 x', '..', 'EUR', '￥'])('is not read from %s', (text) => {
    expect(readMoney(text)).toBeUndefined();
  });

  it.each(['', '   ', '\u200b'])('is none when nothing is written', (text) => {
    expect(readMoney(text)).toBeNull();
  });

  it('is shown with the code of its currency', () => {
    expect(sayMoney(800_000, 'CNY', 'en')).toBe('CNY 800,000');
    expect(sayMoney(1_234.5, 'EUR', 'zh-CN')).toBe('EUR 1,234.5');
  });

  it('is read back from whatever it is shown as', () => {
    const cents = fc.oneof(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 0, max: 1_000_000_000_000 }));
    fc.assert(
      fc.property(cents, fc.constantFrom(...CURRENCIES), fc.constantFrom(...LANGUAGES), (all, currency, language) => {
        expect(readMoney(sayMoney(all / 100, currency, language))).toBe(all / 100);
        expect(readMoney(sayFigure(all / 100, language))).toBe(all / 100);
      }),
      { seed: 20261123, numRuns: 2000 },
    );
  });
});

describe('a condition', () => {
  it('is said in the language of the reader', () => {
    expect(sayCondition({ kind: 'above', amount: 300_000 }, 'CNY', 'en')).toBe('above CNY 300,000');
    expect(sayCondition({ kind: 'up-to', amount: 300_000 }, 'CNY', 'zh-CN')).toBe('不超过 CNY 300,000');
  });

  it('in words stays as it was written', () => {
    expect(sayCondition({ kind: 'text', text: 'once the board agrees' }, 'CNY', 'zh-CN')).toBe('once the board agrees');
  });
});
