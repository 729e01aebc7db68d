// As many as can be shown, spread over all.
import { expect, it } from 'vitest';
import { evenly } from '../../src/moments/evenly.ts';

it.each([
  [[], 3, []],
  [[1, 2], 3, [1, 2]],
  [[1, 2, 3, 4, 5], 3, [1, 3, 5]],
  [[1, 2, 3, 4], 2, [1, 4]],
])('of %j at most %i are %j', (items, most, shown) => {
  expect(evenly(items, most)).toEqual(shown);
});
