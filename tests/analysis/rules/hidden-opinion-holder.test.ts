/** The rule about voices behind the approvers. */
import { testRule } from '../ruleTester.ts';

const steps = { need: 'need', sign: 'approval' };
const seats = ['bo approver sign', 'kim executor need'];

testRule('hidden-opinion-holder', {
  silent: {
    'contacted and not against': {
      map: { people: { bo: '', kim: '', zoe: 'contacted' }, steps, seats, relations: ['zoe sways bo'] },
    },
    'uncontacted, but with a seat on the way': {
      map: { people: { bo: '', kim: 'neutral' }, steps, seats, relations: ['kim sways bo strong'] },
    },
    'uncontacted in a quiet period': {
      map: {
        people: { bo: '', kim: '', zoe: { quiet: { from: null, to: null } } },
        steps,
        seats,
        relations: ['zoe sways bo'],
      },
    },
    'the arrow is weak, or ends at nobody who approves': {
      map: {
        people: { bo: '', kim: '', zoe: 'opponent', yan: 'opponent' },
        steps,
        seats,
        relations: ['zoe sways bo weak', 'yan sways kim'],
      },
    },
    'one approver sways another': {
      map: {
        people: { bo: '', kim: 'opponent' },
        steps,
        seats: ['bo approver sign', 'kim approver need'],
        relations: ['kim sways bo'],
      },
    },
  },
  speaks: {
    'without a seat and uncontacted, over two lines': {
      map: {
        people: { bo: '', kim: 'met', zoe: '' },
        steps,
        seats,
        relations: ['kim reports-to zoe', 'kim sways bo'],
      },
      finds: [{ severity: 'slow', subject: 'zoe', people: ['zoe'], fix: 'record-contact' }],
    },
    'an opponent with a seat, who was met': {
      map: { people: { bo: '', kim: 'opponent met' }, steps, seats, relations: ['kim sways bo'] },
      finds: [{ severity: 'stop', subject: 'kim', people: ['kim'], fix: 'win-over' }],
    },
    'an opponent in a quiet period is still an opponent; a sceptic slows': {
      map: {
        people: { bo: '', kim: 'sceptic met', zoe: { stance: 'opponent', quiet: { from: null, to: null } } },
        steps,
        seats,
        relations: ['zoe sways bo', 'kim sways bo'],
      },
      finds: [
        { severity: 'stop', subject: 'zoe', people: ['zoe'] },
        { severity: 'slow', subject: 'kim', people: ['kim'] },
      ],
    },
    'where it counts is where the swayed approve: two steps ahead it is milder': {
      map: {
        people: { bo: '', zoe: 'opponent' },
        steps: { here: 'search here', need: 'need', sign: 'approval' },
        seats: ['bo approver sign'],
        relations: ['zoe sways bo'],
      },
      finds: [{ severity: 'slow', subject: 'zoe', people: ['zoe'] }],
    },
  },
});
