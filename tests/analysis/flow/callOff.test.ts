/** A call-off from a framework trades on nothing: its terms are agreed, so nobody is asked for gives and gets. */
import { expect, test } from 'vitest';
import type { Procedure } from '../../../src/model/words.ts';
import { sketch } from '../../fixtures/mapBuilder.ts';
import { flowOf } from './readFlow.ts';

/** What the contract asks of our side, each with the entries that ask for it. */
const askedAt = (procedure: Procedure) => {
  const map = sketch({
    fields: { profile: 'national', procedure },
    people: { lin: 'operations', bo: 'procurement' },
    steps: { sign: 'contract' },
    seats: ['lin initiator sign', 'bo approver sign'],
  });
  return new Map(flowOf(map).items.flatMap(({ asks, reasons }) => (asks ? [[asks, reasons]] : [])));
};

test.each([
  ['system:quoting', 'contract.call-off'],
  ['team:finance', 'contract.call-off'],
] as const)('%s is asked for by the call-off alone', (asked, by) => {
  const entries =
    askedAt('framework')
      .get(asked)
      ?.map(({ entry }) => entry) ?? [];
  expect(entries.length).toBeGreaterThan(0);
  for (const entry of entries) expect(entry.startsWith(by)).toBe(true);
  expect(
    askedAt('direct')
      .get(asked)
      ?.some(({ person }) => person === 'bo'),
  ).toBe(true);
});

test('negotiation is asked for where there is something to trade, and at no call-off', () => {
  expect(askedAt('framework').has('capability:negotiation')).toBe(false);
  expect(
    askedAt('direct')
      .get('capability:negotiation')
      ?.some(({ person }) => person === 'bo'),
  ).toBe(true);
});
