// All code that can wait is fetched at once when it may soon be gone, also what is named only then.
import { expect, it } from 'vitest';
import { fetchAll, later } from '../../src/shared/later.ts';

it('fetches each piece once, those that come with others too, and stops at none that fails', async () => {
  const fetched: string[] = [];
  const piece = (name: string, brings: () => void = () => {}) =>
    later(async () => {
      fetched.push(name);
      brings();
      if (name === 'broken') throw new TypeError('made to fail');
      return name;
    });
  const one = piece('one', () => piece('inside', () => piece('deep inside')));
  piece('broken');
  piece('last');
  await fetchAll();
  expect(fetched).toEqual(['one', 'broken', 'last', 'inside', 'deep inside']);
  expect(await one()).toBe('one');
});
