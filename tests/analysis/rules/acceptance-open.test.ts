/** The rule about acceptance and payment that nobody has drawn. */
import { testRule } from '../ruleTester.ts';

const steps = { sign: 'approval', end: 'payment' };
const seats = ['bo approver sign', 'kim executor end'];
const fields = { amount: 100 };

testRule('acceptance-open', {
  silent: {
    'somebody sits there': { map: { fields, people: { bo: 'met', kim: '' }, steps, seats } },
    'one of two such steps has somebody': {
      map: { fields, people: { bo: 'met', kim: '' }, steps: { ...steps, later: 'payment' }, seats },
    },
    'no approver was contacted': { map: { fields, people: { bo: 'identified' }, steps, seats: ['bo approver sign'] } },
    'the amount is unknown': { map: { people: { bo: 'met' }, steps, seats: ['bo approver sign'] } },
  },
  speaks: {
    'one of two approvers was contacted': {
      map: {
        fields,
        people: { bo: 'met', cy: '' },
        steps: { sign: 'approval', go: 'rollout' },
        seats: ['bo approver sign', 'cy approver sign'],
      },
      finds: [{ severity: 'note', whole: true }],
    },
    'there is no such step': {
      map: { fields, people: { bo: 'met' }, steps: { sign: 'approval', go: 'rollout' }, seats: ['bo approver sign'] },
      finds: [{ severity: 'note', whole: true, fix: 'edit-map' }],
    },
    'the only one is off the way': {
      map: {
        fields,
        people: { bo: 'met', kim: '' },
        steps: { ...steps, go: 'rollout' },
        links: ['sign > end : above 100', 'sign > go'],
        seats,
      },
      finds: [{ severity: 'note', whole: true }],
    },
    'nobody sits in any of them': {
      map: { fields, people: { bo: 'met' }, steps: { ...steps, later: 'payment' }, seats: ['bo approver sign'] },
      finds: [{ severity: 'note', steps: ['end', 'later'], fix: 'seat-somebody' }],
    },
  },
});
