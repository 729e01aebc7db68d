/** The rule about parts of the process that nothing joins to its beginning. */
import { testRule } from '../ruleTester.ts';

const steps = { a: 'need', b: 'selection', c: 'budget', d: 'contract' };

testRule('unreachable-step', {
  silent: {
    'without any link the order is the chain': { map: { steps } },
    'all are joined, if only by a link that cannot hold': {
      map: { fields: { amount: 5 }, steps, links: ['a > b', 'b > c : above 5', 'b > d'] },
    },
    'a link back joins as well as any other': { map: { steps, links: ['a > b', 'b > c', 'd > a'] } },
    'there is one step only': { map: { steps: { a: 'need' } } },
  },
  speaks: {
    'a single step is cut off': {
      map: { steps, links: ['a > b', 'b > d'] },
      finds: [{ severity: 'slow', subject: 'c', steps: ['c'], fix: 'edit-step' }],
    },
    'each part without the first step is one finding': {
      map: { steps: { ...steps, e: 'payment' }, links: ['a > c', 'b > d'] },
      finds: [
        { severity: 'slow', subject: 'b', steps: ['b', 'd'] },
        { severity: 'slow', subject: 'e', steps: ['e'] },
      ],
    },
    'it lies neither before nor right after where we are': {
      map: { steps: { a: 'need here', b: 'selection', c: 'budget' }, links: ['a > b'] },
      finds: [{ severity: 'note', subject: 'c', steps: ['c'] }],
    },
    'it holds the step where we are': {
      map: { steps: { a: 'need', b: 'selection', c: 'budget here' }, links: ['a > b'] },
      finds: [{ severity: 'slow', subject: 'c', steps: ['c'] }],
    },
  },
});
