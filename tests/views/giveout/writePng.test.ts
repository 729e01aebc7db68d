// How large a picture may become: as large as asked for, unless no browser would paint it.
import { expect, it } from 'vitest';
import { enlargedBy } from '../../../src/views/giveout/writePng.ts';

it.each([
  [1000, 800, 3, 3],
  [1000, 8000, 3, 16_384 / 8000],
  [20_000, 100, 1, 16_384 / 20_000],
  [10_000, 10_000, 6, Math.sqrt(2)],
])('%i by %i, %i times', (width, height, wanted, by) => {
  expect(enlargedBy(width, height, wanted)).toBeCloseTo(by, 6);
});
