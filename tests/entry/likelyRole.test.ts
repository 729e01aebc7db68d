/** The role proposed for somebody who is typed into a step. */
import { expect, it } from 'vitest';
import { likelyRole } from '../../src/entry/likelyRole.ts';
import { asId, sketch } from '../fixtures/mapBuilder.ts';

it('follows from the step, and the first of all starts the purchase', () => {
  const steps = { need: 'need', choice: 'selection', paid: 'payment' } as const;
  expect(likelyRole(sketch({ steps }), asId('choice'))).toBe('initiator');
  const map = sketch({ steps, people: { lin: '' }, seats: ['lin initiator need'] });
  expect(likelyRole(map, asId('need'))).toBe('informed');
  expect(likelyRole(map, asId('choice'))).toBe('approver');
  expect(likelyRole(map, asId('paid'))).toBe('executor');
});
