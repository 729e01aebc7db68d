/** The rule about approvers who have not heard from us for long. */
import { BLANK_OUR_SIDE, DEFAULT_THRESHOLDS } from '../../../src/model/ourSide.ts';
import { testRule } from '../ruleTester.ts';

const steps = { sign: 'approval' };
const seats = ['bo approver sign'];

testRule('gone-cold', {
  silent: {
    'thirty days are not more than thirty': {
      map: { people: { bo: 'met' }, steps, seats, contacts: [{ with: ['bo'], day: '2026-04-11' }] },
    },
    'there was never a contact': { map: { people: { bo: 'met' }, steps, seats } },
    'one is planned for today': {
      map: {
        people: { bo: 'met' },
        steps,
        seats,
        contacts: [
          { with: ['bo'], day: '2026-01-01' },
          { with: ['bo'], day: '2026-05-11', status: 'planned' },
        ],
      },
    },
    'in a quiet period': {
      map: {
        people: { bo: { quiet: { from: null, to: null } } },
        steps,
        seats,
        contacts: [{ with: ['bo'], day: '2026-01-01' }],
      },
    },
    'our side allows more days': {
      map: { people: { bo: '' }, steps, seats, contacts: [{ with: ['bo'], day: '2026-04-10' }] },
      ours: { ...BLANK_OUR_SIDE, thresholds: { ...DEFAULT_THRESHOLDS, coldAfterDays: 31 } },
    },
    'no approver': {
      map: { people: { bo: '' }, steps, seats: ['bo executor sign'], contacts: [{ with: ['bo'], day: '2025-01-01' }] },
    },
  },
  speaks: {
    'thirty-one days': {
      map: { people: { bo: 'met' }, steps, seats, contacts: [{ with: ['bo'], day: '2026-04-10' }] },
      finds: [{ severity: 'slow', subject: 'bo', people: ['bo'], fix: 'plan-contact' }],
    },
    'what was planned since has passed, was with others, or was a written question': {
      map: {
        people: { bo: 'met', kim: '' },
        steps,
        seats,
        contacts: [
          { with: ['bo'], day: '2026-03-01' },
          { with: ['bo'], day: '2026-05-10', status: 'planned' },
          { with: ['kim'], day: '2026-05-20', status: 'planned' },
          { with: ['bo'], day: '2026-05-09', writtenQuestion: true },
        ],
      },
      finds: [{ severity: 'slow', subject: 'bo', people: ['bo'] }],
    },
  },
});
