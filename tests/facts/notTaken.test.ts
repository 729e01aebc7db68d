/** Links that the purchase does not pass along. */
import { expect, it } from 'vitest';
import { linksNotTaken } from '../../src/facts/notTaken.ts';
import { readWay } from '../../src/facts/way.ts';
import { sketch } from '../fixtures/mapBuilder.ts';

const map = (amount: number | null) =>
  sketch({
    fields: { amount },
    steps: { choice: 'selection', sign: 'budget', report: 'budget', legal: 'contract' },
    links: ['choice > sign : up-to 300', 'choice > report : above 300', 'sign > legal', 'report > legal'],
  });
const notTaken = (amount: number | null) => [...linksNotTaken(readWay(map(amount)))].sort();

it('are those that cannot hold, and those on from a step off the way', () => {
  expect(notTaken(800)).toEqual(['choice.sign', 'sign.legal']);
  expect(notTaken(300)).toEqual(['choice.report', 'report.legal']);
});

it('are none while the amount is unknown', () => {
  expect(notTaken(null)).toEqual([]);
});
