/** The rule about steps after which the purchase cannot go on. */
import { testRule } from '../ruleTester.ts';

const steps = { a: 'need', b: 'selection', c: 'contract' };

testRule('dead-end', {
  silent: {
    'the amount is unknown, so that any bound can hold': { map: { steps, links: ['a > b : above 10', 'b > c'] } },
    'one of several links can hold': {
      map: { fields: { amount: 10 }, steps, links: ['a > b : above 10', 'a > c : up-to 10'] },
    },
    'free words can always hold': { map: { fields: { amount: 10 }, steps, links: ['a > b : text if asked', 'b > c'] } },
    'the last step has only a link back': {
      map: { fields: { amount: 10 }, steps, links: ['a > b', 'b > c', 'c > a : above 10'] },
    },
    'a step off the way is no dead end': {
      map: {
        fields: { amount: 10 },
        steps: { ...steps, d: 'payment' },
        links: ['a > b : above 10', 'a > d : up-to 10', 'b > c : above 10'],
      },
    },
  },
  speaks: {
    'above means more than': {
      map: { fields: { amount: 10 }, steps, links: ['a > b : above 10', 'b > c'] },
      finds: [{ severity: 'stop', subject: 'a', steps: ['a'], fix: 'edit-step' }],
    },
    'up to does not reach beyond': {
      map: { fields: { amount: 11 }, steps, links: ['a > b', 'b > c : up-to 10'] },
      finds: [{ severity: 'stop', subject: 'b', steps: ['b'] }],
    },
    'a link back that can hold is no way on': {
      map: { fields: { amount: 10 }, steps, links: ['a > b', 'b > c : above 10', 'b > a'] },
      finds: [{ severity: 'stop', subject: 'b', steps: ['b'] }],
    },
    'what lies behind a dead end can be one too': {
      map: { fields: { amount: 10 }, steps, links: ['a > b : above 10', 'b > c : above 10'] },
      finds: [
        { severity: 'stop', subject: 'a', steps: ['a'] },
        { severity: 'stop', subject: 'b', steps: ['b'] },
      ],
    },
    'it lies further on than the next step': {
      map: {
        fields: { amount: 10 },
        steps: { a: 'need here', b: 'selection', c: 'contract', d: 'payment' },
        links: ['a > b', 'b > c', 'c > d : above 10'],
      },
      finds: [{ severity: 'slow', subject: 'c', steps: ['c'] }],
    },
  },
});
