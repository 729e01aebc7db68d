/** The rule about a key person who cannot push it through. */
import { testRule } from '../ruleTester.ts';

const steps = { pick: 'selection', sign: 'approval' };
const seats = ['kay approver pick', 'bo approver pick', 'cy approver sign'];

testRule('kp-cannot-push', {
  silent: {
    'no key person is marked': { map: { people: { kay: '', bo: '', cy: '' }, steps, seats } },
    'the others are swayed, along arrows and reporting lines, or are for us': {
      map: {
        people: { kay: 'kp', bo: 'supporter', cy: 'opponent', mid: '' },
        steps,
        seats,
        relations: ['mid reports-to kay', 'mid sways cy'],
      },
    },
    'each approver is a key person': {
      map: { people: { kay: 'kp', bo: 'kp', cy: 'kp opponent' }, steps, seats },
    },
    'a second key person sways the rest': {
      map: { people: { kay: 'kp', bo: 'kp', cy: '' }, steps, seats, relations: ['bo sways cy strong'] },
    },
  },
  speaks: {
    'weak arrows, and lines upwards, sway nobody': {
      map: {
        people: { kay: 'kp champion', bo: '', cy: 'neutral' },
        steps,
        seats,
        relations: ['kay sways bo weak', 'kay reports-to cy'],
      },
      finds: [{ severity: 'stop', people: ['bo', 'cy'], fix: 'win-over' }],
    },
    'the key person stands outside, and it lies later without being milder': {
      map: {
        people: { kay: 'kp', bo: 'supporter', cy: 'sceptic' },
        steps: { need: 'need here', talk: 'search', ...steps },
        seats: ['bo approver pick', 'cy approver sign'],
      },
      finds: [{ severity: 'stop', people: ['cy'] }],
    },
    'being swayed the other way round does not help': {
      map: { people: { kay: 'kp', bo: 'champion', cy: '' }, steps, seats, relations: ['cy sways kay'] },
      finds: [{ severity: 'stop', people: ['cy'] }],
    },
  },
});
