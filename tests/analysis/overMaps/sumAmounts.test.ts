// Amounts are added within a currency and never across.
import { expect, it } from 'vitest';
import { sumAmounts } from '../../../src/analysis/overMaps/sumAmounts.ts';

it('each currency has a sum of its own, and whoever says no amount is counted', () => {
  expect(
    sumAmounts([
      { amount: 800_000, currency: 'CNY' },
      { amount: 50_000, currency: 'EUR' },
      { amount: 200_000, currency: 'CNY' },
      { amount: null, currency: 'CNY' },
      { amount: 0, currency: 'USD' },
    ]),
  ).toEqual({
    sums: [
      { currency: 'CNY', amount: 1_000_000 },
      { currency: 'EUR', amount: 50_000 },
      { currency: 'USD', amount: 0 },
    ],
    without: 1,
  });
});

it('keeps cents whole', () => {
  const cents = { amount: 0.1, currency: 'EUR' };
  expect(sumAmounts([cents, cents, cents]).sums).toEqual([{ currency: 'EUR', amount: 0.3 }]);
});

it('of nothing comes nothing', () => {
  expect(sumAmounts([])).toEqual({ sums: [], without: 0 });
});
