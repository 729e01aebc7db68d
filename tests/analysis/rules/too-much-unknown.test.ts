/** The rule about people of whom hardly anything is known. */
import { testRule } from '../ruleTester.ts';

const steps = { pick: 'selection' };
const seats = [
  'a initiator pick',
  'b approver pick',
  'c approver pick',
  'd informed pick',
  'e executor pick',
  'f executor pick',
];

testRule('too-much-unknown', {
  silent: {
    'exactly half of eighteen answers is unknown': {
      map: {
        people: { a: 'met it neutral', b: 'met it neutral', c: 'met it neutral', d: '', e: '', f: '' },
        steps,
        seats,
      },
    },
    'no contact and identified are answers, and so is another function': {
      map: {
        people: { a: 'none it', b: 'none it', c: 'identified it', d: 'none other', e: '', f: '' },
        steps,
        seats: seats.slice(0, 5),
      },
    },
    'only four people have a part in it': {
      map: { people: { a: '', b: '', c: '', d: '', e: '', f: '' }, steps, seats: seats.slice(0, 4) },
    },
  },
  speaks: {
    'eight of fifteen answers are unknown': {
      map: {
        people: { a: 'met it', b: 'met it', c: 'met it', d: 'met', e: '' },
        steps,
        seats: seats.slice(0, 5),
      },
      finds: [{ severity: 'note', whole: true, fix: 'edit-person' }],
    },
    'those without a part do not help': {
      map: {
        people: { a: '', b: '', c: '', d: '', e: '', x: 'met it neutral', y: 'met it neutral', z: 'met it neutral' },
        steps,
        seats: seats.slice(0, 5),
      },
      finds: [{ severity: 'note', whole: true }],
    },
  },
});
