/** The rule about a sale in which nothing is arranged. */
import { testRule } from '../ruleTester.ts';

const people = { ann: '', bo: '', kim: '' };
const steps = { need: 'need', sign: 'approval' };
const seats = ['ann initiator need', 'bo approver sign', 'kim executor need'];
const done = { with: ['kim'], day: '2026-05-01' };

testRule('no-next-step', {
  silent: {
    'the next one is today, with the initiator': {
      map: { people, steps, seats, contacts: [done, { with: ['ann'], day: '2026-05-11', status: 'planned' }] },
    },
    'the next one is with an approver among others': {
      map: { people, steps, seats, contacts: [done, { with: ['kim', 'bo'], day: '2026-07-01', status: 'planned' }] },
    },
    'there was no contact yet, only a recorded level': { map: { people: { ...people, ann: 'met' }, steps, seats } },
    'a small business': { map: { fields: { profile: 'smb' }, people, steps, seats, contacts: [done] } },
    'the map is in a quiet period': {
      map: { fields: { quiet: { from: null, to: null } }, people, steps, seats, contacts: [done] },
    },
  },
  speaks: {
    'nothing is planned': {
      map: { people, steps, seats, contacts: [done] },
      finds: [{ severity: 'slow', whole: true, fix: 'plan-contact' }],
    },
    'planned with a user, overdue with an approver, or in writing': {
      map: {
        people,
        steps,
        seats,
        contacts: [
          done,
          { with: ['kim'], day: '2026-06-01', status: 'planned' },
          { with: ['bo'], day: '2026-05-10', status: 'planned' },
          { with: ['bo'], day: '2026-06-01', status: 'planned', writtenQuestion: true },
        ],
      },
      finds: [{ severity: 'slow', whole: true }],
    },
    'the only contact was with somebody without a part in it': {
      map: { people: { ...people, out: '' }, steps, seats, contacts: [{ with: ['out'], day: '2026-05-01' }] },
      finds: [{ severity: 'slow', whole: true }],
    },
  },
});
