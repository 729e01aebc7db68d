/** The rule about a purchase that nobody approves. */
import { testRule } from '../ruleTester.ts';

testRule('no-approver', {
  silent: {
    'somebody approves': { map: { people: { bo: '' }, steps: { sign: 'approval' }, seats: ['bo approver sign'] } },
    'the amount is unknown, so that every bound can hold': {
      map: {
        people: { bo: '' },
        steps: { a: 'need', b: 'approval', c: 'contract' },
        links: ['a > b : above 100', 'a > c : up-to 100'],
        seats: ['bo approver b'],
      },
    },
    'the approver sits behind a condition in free words, which can always hold': {
      map: {
        fields: { amount: 5 },
        people: { bo: '' },
        steps: { a: 'need', b: 'approval' },
        links: ['a > b : text when the board wishes'],
        seats: ['bo approver b'],
      },
    },
  },
  speaks: {
    'everybody is only told of it': {
      map: { people: { bo: 'kp' }, steps: { sign: 'approval' }, seats: ['bo informed sign'] },
      finds: [{ severity: 'stop', whole: true, fix: 'seat-somebody' }],
    },
    'the only approver sits in a step off the way': {
      map: {
        fields: { amount: 100 },
        people: { bo: '' },
        steps: { a: 'need', b: 'approval', c: 'contract' },
        links: ['a > b : above 100', 'a > c'],
        seats: ['bo approver b'],
      },
      finds: [{ severity: 'stop', whole: true }],
    },
    'nothing is drawn yet': { map: {}, finds: [{ severity: 'stop', whole: true }] },
  },
});
