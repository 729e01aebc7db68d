/** The rule about approvers of whom some are for us and some against. */
import { testRule } from '../ruleTester.ts';

const steps = { pick: 'selection', sign: 'approval' };
const seats = ['bo approver pick', 'cy approver sign', 'di approver sign'];

testRule('split-decision', {
  silent: {
    'all who have a stance are for us': {
      map: { people: { bo: 'champion', cy: 'supporter', di: 'unknown' }, steps, seats },
    },
    'all who have a stance are against us': {
      map: { people: { bo: 'opponent', cy: 'sceptic', di: 'neutral' }, steps, seats },
    },
    'neutral and unknown are neither for nor against': {
      map: { people: { bo: 'champion', cy: 'neutral', di: 'unknown' }, steps, seats },
    },
    'the one against approves in a step off the way': {
      map: {
        fields: { amount: 100 },
        people: { bo: 'supporter', cy: 'opponent' },
        steps: { ...steps, end: 'payment' },
        links: ['pick > sign : above 100', 'pick > end : up-to 100'],
        seats: ['bo approver pick', 'cy approver sign'],
      },
    },
    'the one against only uses it': {
      map: { people: { bo: 'supporter', cy: 'opponent' }, steps, seats: ['bo approver pick', 'cy executor sign'] },
    },
  },
  speaks: {
    'a sceptic among them slows it': {
      map: { people: { bo: 'supporter', cy: 'sceptic', di: '' }, steps, seats },
      finds: [{ severity: 'slow', people: ['cy'], fix: 'win-over' }],
    },
    'an opponent among them stops it, and all who are against are named at once': {
      map: { people: { bo: 'sceptic', cy: 'opponent', di: 'champion' }, steps, seats },
      finds: [{ severity: 'stop', people: ['bo', 'cy'] }],
    },
    'those against sit further on than the next step': {
      map: {
        people: { bo: 'supporter', cy: 'opponent', di: 'opponent' },
        steps: { need: 'need here', talk: 'search', pick: 'selection', sign: 'approval' },
        seats,
      },
      finds: [{ severity: 'slow', people: ['cy', 'di'] }],
    },
  },
});
