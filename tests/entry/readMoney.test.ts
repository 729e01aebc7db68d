/** Tests that amounts are understood as people write them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMoney } from '../../src/entry/readMoney.ts';
import { sayCondition } from '../../src/model/sayCondition.ts';
import { CURRENCIES, sayFigure, sayMoney } from '../../src/model/sayMoney.ts';
import { LANGUAGES } from '../../src/model/words.ts';

/** What is read on a map that counts in CNY, in short. */
const read = (text: string, currency = 'CNY'): unknown => {
  const found = readMoney(text, currency);
  if (found.is === 'amount') return found.amount;
  if (found.is === 'doubt') return [...found.amounts, ...(found.currency ? [found.currency] : [])];
  return found.is === 'other' ? `${found.currency} ${found.amount}` : found.is;
};

describe('an amount', () => {
  it.each([
    ['800k', 800_000],
    ['80万', 800_000],
    ['80 万', 800_000],
    ['80w', 800_000],
    ['80 W', 800_000],
    ['1,2 Mio', 1_200_000],
    ['1.1m', 1_100_000],
    ['0.125m', 125_000],
    ['0,125 Mio', 125_000],
    ['1.255亿', 125_500_000],
    ['1.2亿', 120_000_000],
    ['3千万', 30_000_000],
    ['1.255万', 12_550],
    ['1,255万', 12_550_000],
    ['1,255 Mio', 1_255_000],
    ['８００，０００', 800_000],
    ['800,000', 800_000],
    ['800.000', 800_000],
    ['1.234.567,89', 1_234_567.89],
    ['1,234,567.89', 1_234_567.89],
    ["1'200'000", 1_200_000],
    ['1 200 000', 1_200_000],
    ['1 200,50', 1_200.5],
    ['¥ 300,000', 300_000],
    ['CNY 300000', 300_000],
    ['rmb80w', 800_000],
    ['￥８００，０００', 800_000],
    ['￥800,000', 800_000],
    ['¥８０万', 800_000],
    ['80万人民币', 800_000],
    ['人民币 80 万元', 800_000],
    ['80万元整', 800_000],
    ['\u200b80万\u00a0', 800_000],
    ['30万元', 300_000],
    ['0.5', 0.5],
    ['12,5', 12.5],
    ['1.5亿', 150_000_000],
    ['1.25555k', 1_255.55],
    ['0', 0],
    ['1亿2000万', 120_000_000],
    ['1 亿 2000 万', 120_000_000],
    ['3万5千', 35_000],
    ['2千万', 20_000_000],
    ['1千2百万', 12_000_000],
    ['12亿零5万元', 1_200_050_000],
    ['一千二百万', 12_000_000],
    ['五十万元', 500_000],
    ['两亿三千万', 230_000_000],
    ['三万零五百', 30_500],
    ['人民币壹佰贰拾万元整', 1_200_000],
    ['十五万', 150_000],
  ])('written as %s is %d', (text, amount) => {
    expect(read(text)).toBe(amount);
  });

  it.each([
    'soon',
    '12 apples',
    '-5',
    '1e9',
    '5 6 x',
    '..',
    'EUR',
    '￥',
    '1.2.3',
    '1,2345,678',
    '12,',
    '0.125',
    '99999999亿',
    '3万5',
    '1亿2000',
    '一百二',
    '3万500',
    '2万3亿',
    '五千千',
    '1.5亿2000万',
    '几十万',
    '二〇二六',
  ])('is not read from %s', (text) => {
    expect(read(text)).toBe('unread');
  });

  it.each(['', '   ', '\u200b'])('is none when nothing is written', (text) => {
    expect(read(text)).toBe('nothing');
  });

  it.each([
    ['EUR 1.2M', 'EUR 1200000'],
    ['€750k', 'EUR 750000'],
    ['750k €', 'EUR 750000'],
    ['USD 3m', 'USD 3000000'],
    ['$3m', 'USD 3000000'],
    ['300万美元', 'USD 3000000'],
    ['80万日元', 'JPY 800000'],
    ['一千二百万美元', 'USD 12000000'],
    ['hkd　250k', 'HKD 250000'],
    ['SEK 500', 'SEK 500'],
  ])('of another currency than the map counts in is told apart: %s', (text, amount) => {
    expect(read(text)).toBe(amount);
  });

  it.each([
    ['$3m', 'HKD', 3_000_000],
    ['￥1,000', 'JPY', 1_000],
    ['80万元', 'HKD', 800_000],
    ['SGD 1,000', 'SGD', 1_000],
    ['EUR 1.2M', 'EUR', 1_200_000],
    ['XAU 5', 'XAU', 5],
  ])('with a sign that several currencies share is in that of the map: %s in %s', (text, currency, amount) => {
    expect(read(text, currency)).toBe(amount);
  });

  it.each([
    ['1,255k', [1_255, 1_255_000]],
    ['1,500m', [1_500_000, 1_500_000_000]],
    ['1.255 Mio', [1_255_000, 1_255_000_000]],
    ['€1,255k', [1_255, 1_255_000, 'EUR']],
  ])('in doubt about a separator is two: %s', (text, amounts) => {
    expect(read(text)).toEqual(amounts);
  });

  it.each([
    [6_800_000, 'CNY', 'CNY 6,800,000', '680万元'],
    [800_000, 'EUR', 'EUR 800,000', '80万欧元'],
    [10_000, 'HKD', 'HKD 10,000', '1万港元'],
    [12_500, 'CNY', 'CNY 12,500', '1.25万元'],
    [123_456, 'CNY', 'CNY 123,456', '123,456元'],
    [12_340.5, 'CNY', 'CNY 12,340.5', '12,340.5元'],
    [9_900, 'CNY', 'CNY 9,900', '9,900元'],
    [0, 'CNY', 'CNY 0', '0元'],
    [1_234.5, 'EUR', 'EUR 1,234.5', '1,234.5欧元'],
    [120_000_000, 'USD', 'USD 120,000,000', '1.2亿美元'],
    [125_500_000, 'CNY', 'CNY 125,500,000', '12,550万元'],
    [123_456_789, 'CNY', 'CNY 123,456,789', '123,456,789元'],
    [5_000_000, 'SEK', 'SEK 5,000,000', 'SEK 500万'],
  ])('is shown as a reader there writes it: %d %s', (amount, currency, en, zh) => {
    expect([sayMoney(amount, currency, 'en'), sayMoney(amount, currency, 'zh-CN')]).toEqual([en, zh]);
  });

  it('is read back from whatever it is shown as', () => {
    const cents = fc.oneof(
      fc.integer({ min: 0, max: 100_000 }),
      fc.integer({ min: 0, max: 1_000_000_000_000 }),
      fc
        .tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 10 }))
        .map(([figure, tens]) => figure * 10 ** tens),
    );
    fc.assert(
      fc.property(
        cents,
        fc.constantFrom(...CURRENCIES, ...Intl.supportedValuesOf('currency')),
        fc.constantFrom(...LANGUAGES),
        (all, currency, language) => {
          expect(read(sayMoney(all / 100, currency, language), currency)).toBe(all / 100);
          expect(read(sayFigure(all / 100, language), currency)).toBe(all / 100);
        },
      ),
      { seed: 20261123, numRuns: 2000 },
    );
  });
});

describe('a figure in Chinese signs', () => {
  const ONES = '零一二三四五六七八九';
  /** As a school book writes it: a zero wherever a place is skipped. */
  const section = (figure: number): string =>
    [1000, 100, 10, 1]
      .map((of, at) => {
        const digit = Math.floor(figure / of) % 10;
        return digit === 0 ? '零' : `${ONES[digit]}${['千', '百', '十', ''][at]}`;
      })
      .join('')
      .replace(/零+$/, '')
      .replace(/零+/g, '零');
  const written = (figure: number, of: (part: number) => string): string =>
    [1e8, 1e4, 1]
      .map((unit, at) => {
        const part = Math.floor(figure / unit) % 10_000;
        return part === 0 ? '零' : `${of(part)}${['亿', '万', ''][at]}`;
      })
      .join('')
      .replace(/零+$/, '')
      .replace(/^零+/, '')
      .replace(/零+/g, '零');

  it('is read back however it is written', () => {
    const figures = fc.integer({ min: 10_000, max: 999_999_999_999 });
    fc.assert(
      fc.property(figures, (figure) => {
        expect(read(written(figure, section))).toBe(figure);
        expect(read(written(figure, (part) => (part > 999 ? String(part) : `零${part}`)))).toBe(figure);
      }),
      { seed: 20261130, numRuns: 2000 },
    );
  });
});

describe('a condition', () => {
  it('is said in the language of the reader', () => {
    expect(sayCondition({ kind: 'above', amount: 300_000 }, 'CNY', 'en')).toBe('above CNY 300,000');
    expect(sayCondition({ kind: 'up-to', amount: 300_000 }, 'CNY', 'zh-CN')).toBe('不超过30万元');
  });

  it('in words stays as it was written', () => {
    expect(sayCondition({ kind: 'text', text: 'once the board agrees' }, 'CNY', 'zh-CN')).toBe('once the board agrees');
  });
});
