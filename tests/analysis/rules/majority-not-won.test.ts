/** The rule about winning the weightiest approver and not the others. */
import { testRule } from '../ruleTester.ts';

const steps = { pick: 'selection' };
const seats = ['a approver pick', 'b approver pick', 'c approver pick', 'd approver pick'];

testRule('majority-not-won', {
  silent: {
    'exactly half of the others are against': {
      map: {
        people: { a: 'champion large', b: 'sceptic', c: 'opponent', d: 'neutral', e: 'supporter' },
        steps,
        seats: [...seats, 'e approver pick'],
      },
    },
    'only two of the others have a known stance': {
      map: { people: { a: 'champion large', b: 'sceptic', c: 'opponent', d: 'unknown' }, steps, seats },
    },
    'another approver weighs more and is not for us': {
      map: { people: { a: 'champion medium', b: 'sceptic large', c: 'opponent', d: 'neutral' }, steps, seats },
    },
    'no weight is known': {
      map: { people: { a: 'champion', b: 'sceptic', c: 'opponent', d: 'sceptic' }, steps, seats },
    },
    'those against neither approve nor sway': {
      map: {
        people: { a: 'champion large', b: 'sceptic', c: 'opponent', d: 'sceptic' },
        steps,
        seats: ['a approver pick', 'b executor pick', 'c executor pick', 'd informed pick'],
      },
    },
  },
  speaks: {
    'two of three others are against': {
      map: { people: { a: 'supporter small', b: 'sceptic', c: 'opponent', d: 'neutral' }, steps, seats },
      finds: [{ severity: 'slow', people: ['b', 'c'], fix: 'win-over' }],
    },
    'opinion holders count among the others': {
      map: {
        people: { a: 'supporter large', b: 'neutral', y: 'sceptic', z: 'opponent' },
        steps,
        seats: ['a approver pick', 'b approver pick'],
        relations: ['y sways a', 'z sways b'],
      },
      finds: [{ severity: 'slow', people: ['y', 'z'] }],
    },
    'two leaders make one finding': {
      map: {
        people: { a: 'champion large', b: 'champion large', c: 'opponent', d: 'sceptic', e: 'sceptic' },
        steps,
        seats: [...seats, 'e approver pick'],
      },
      finds: [{ severity: 'slow', people: ['c', 'd', 'e'] }],
    },
  },
});
