/** The rule about two functions that share a matter, one of which was not heard. */
import { testRule } from '../ruleTester.ts';

const steps = { pick: 'selection' };
const seats = ['a executor pick', 'b executor pick', 'c executor pick', 'd executor pick'];
const quiet = { from: null, to: null };

testRule('sibling-ignored', {
  silent: {
    'both were heard': {
      map: { people: { a: 'marketing met', b: 'sales contacted', c: 'sales', d: '' }, steps, seats },
    },
    'neither was heard': { map: { people: { a: 'finance identified', b: 'procurement', c: '', d: '' }, steps, seats } },
    'the other function has nobody with a part in it': {
      map: { people: { a: 'it met', u: 'user-department' }, steps, seats: ['a executor pick'] },
    },
    'all of the other function are in a quiet period': {
      map: { people: { a: 'finance met', b: { function: 'procurement', quiet } }, steps, seats: seats.slice(0, 2) },
    },
    'whoever was heard has no part in it': {
      map: { people: { x: 'sales met', a: 'sales', b: 'marketing' }, steps, seats: seats.slice(0, 2) },
    },
  },
  speaks: {
    'marketing was heard, sales was not': {
      map: { people: { a: 'marketing met', b: 'sales', c: 'sales none', d: 'hr' }, steps, seats },
      finds: [{ severity: 'slow', subject: 'marketing+sales', people: ['b', 'c'], fix: 'record-contact' }],
    },
    'it works both ways, and each pair is one finding': {
      map: { people: { a: 'procurement met', b: 'finance', c: 'user-department met', d: 'it' }, steps, seats },
      finds: [
        { severity: 'slow', subject: 'finance+procurement', people: ['b'] },
        { severity: 'slow', subject: 'it+user-department', people: ['d'] },
      ],
    },
    'only those not in a quiet period are named': {
      map: {
        people: { a: 'it met', b: 'user-department', c: { function: 'user-department', quiet }, d: '' },
        steps,
        seats,
      },
      finds: [{ severity: 'slow', subject: 'it+user-department', people: ['b'] }],
    },
  },
});
