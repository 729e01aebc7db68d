/** A person of ours in two or three signs. */
import { expect, it } from 'vitest';
import { initials } from '../../src/telling/sayCard.ts';

it.each([
  ['Chen Hao', 'CH'],
  ['Anna Maria Vogel', 'AV'],
  ['Bo', 'BO'],
  ['陈浩', '陈浩'],
  ['欧阳文静', '欧阳文'],
])('%s is %s', (name, short) => {
  expect(initials(name)).toBe(short);
});
