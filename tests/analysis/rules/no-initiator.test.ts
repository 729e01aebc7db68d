/** The rule about a purchase that nobody starts. */
import { testRule } from '../ruleTester.ts';

testRule('no-initiator', {
  silent: {
    'somebody starts it in the first step': {
      map: { people: { ann: '' }, steps: { need: 'need' }, seats: ['ann initiator need'] },
    },
    'somebody starts it in a later step on the way': {
      map: { people: { ann: '' }, steps: { a: 'search', b: 'need' }, seats: ['ann initiator b'] },
    },
    'the initiator sits behind a dead end, where all links count as holding': {
      map: {
        fields: { amount: 100 },
        people: { ann: '' },
        steps: { a: 'search', b: 'need' },
        links: ['a > b : above 100'],
        seats: ['ann initiator b'],
      },
    },
    'the initiator sits in a part that is cut off, which has a first step of its own': {
      map: {
        people: { ann: '' },
        steps: { a: 'search', b: 'selection', c: 'need' },
        links: ['a > b'],
        seats: ['ann initiator c'],
      },
    },
  },
  speaks: {
    'nothing is drawn yet': { map: {}, finds: [{ severity: 'stop', whole: true, fix: 'seat-somebody' }] },
    'all seats are of other roles': {
      map: { people: { ann: 'champion met kp' }, steps: { need: 'need' }, seats: ['ann executor need'] },
      finds: [{ severity: 'stop', whole: true }],
    },
    'the only initiator sits in a step that this amount does not pass': {
      map: {
        fields: { amount: 100 },
        people: { ann: '' },
        steps: { a: 'search', b: 'need', c: 'selection' },
        links: ['a > b : above 100', 'a > c : up-to 100'],
        seats: ['ann initiator b'],
      },
      finds: [{ severity: 'stop', whole: true }],
    },
    'the purchase already stands at a step, and the finding stays what it is': {
      map: { people: { ann: '' }, steps: { a: 'search here', b: 'need' }, seats: ['ann approver b'] },
      finds: [{ severity: 'stop', whole: true }],
    },
  },
});
