/** The rule about those who approve nothing and to whom nobody has talked. */
import { testRule } from '../ruleTester.ts';

const steps = { need: 'need', pick: 'selection', use: 'rollout' };
const quiet = { from: null, to: null };

testRule('uncontacted-party', {
  silent: {
    'all were contacted': {
      map: { people: { ann: 'contacted', kim: 'met' }, steps, seats: ['ann initiator need', 'kim executor use'] },
    },
    'an approver has a rule of their own, at every seat': {
      map: { people: { bo: '' }, steps, seats: ['bo approver pick', 'bo executor use'] },
    },
    'the only one is in a quiet period': { map: { people: { kim: { quiet } }, steps, seats: ['kim executor use'] } },
    'a step off the way': {
      map: {
        fields: { amount: 10 },
        people: { kim: '' },
        steps,
        links: ['need > pick : above 10', 'need > use'],
        seats: ['kim informed pick'],
      },
    },
    'an opinion holder without a seat who is no key person': {
      map: { people: { bo: 'met', zoe: '' }, steps, seats: ['bo approver pick'], relations: ['zoe sways bo'] },
    },
  },
  speaks: {
    'one finding a step, and whoever sits in two is named in both': {
      map: {
        people: { ann: 'identified', kim: '', pat: { quiet } },
        steps,
        seats: ['ann initiator need', 'kim informed need', 'kim executor use', 'pat executor use'],
      },
      finds: [
        { severity: 'slow', subject: 'need', people: ['ann', 'kim'], steps: ['need'], fix: 'record-contact' },
        { severity: 'slow', subject: 'use', people: ['kim'], steps: ['use'] },
      ],
    },
    'key persons without a seat on the way': {
      map: {
        fields: { amount: 10 },
        people: { kay: 'kp', lou: 'kp', max: 'kp met' },
        steps,
        links: ['need > pick : above 10', 'need > use'],
        seats: ['lou executor pick'],
      },
      finds: [{ severity: 'slow', subject: '', people: ['kay', 'lou'] }],
    },
    'a key person with a seat is named at the step alone': {
      map: { people: { kay: 'kp' }, steps, seats: ['kay initiator need'] },
      finds: [{ severity: 'slow', subject: 'need', people: ['kay'], steps: ['need'] }],
    },
    'a step that lies two ahead': {
      map: {
        people: { ann: '', kim: '' },
        steps: { need: 'need here', pick: 'selection', use: 'rollout' },
        seats: ['ann initiator need', 'kim executor use'],
      },
      finds: [
        { severity: 'slow', subject: 'need', people: ['ann'], steps: ['need'] },
        { severity: 'note', subject: 'use', people: ['kim'], steps: ['use'] },
      ],
    },
  },
});
