/** The rule about a budget of which nobody has talked. */
import { testRule } from '../ruleTester.ts';

const people = { ann: '', bo: '' };
const steps = { need: 'need', sign: 'approval' };
const seats = ['ann initiator need', 'bo approver sign'];
const fields = { amount: 100 };

testRule('budget-not-discussed', {
  silent: {
    'the initiator was asked': {
      map: {
        fields,
        people,
        steps,
        seats,
        contacts: [{ with: ['ann'], day: '2026-01-01', topics: ['need', 'budget'] }],
      },
    },
    'somebody in finance was asked, even without a part in it': {
      map: {
        fields,
        people: { ...people, fay: 'finance' },
        steps,
        seats,
        contacts: [{ with: ['fay'], day: '2026-01-01', topics: ['budget'] }],
      },
    },
    'the budget was published': { map: { fields: { amount: 100, budgetPublished: true }, people, steps, seats } },
    'neither an amount nor a budget step': { map: { people, steps, seats } },
    'a small business': { map: { fields: { amount: 100, profile: 'smb' }, people, steps, seats } },
    'one person holds all seats': {
      map: { fields, people, steps, seats: ['ann initiator need', 'ann approver sign'] },
    },
    'the map is in a quiet period': {
      map: { fields: { amount: 100, quiet: { from: null, to: null } }, people, steps, seats },
    },
  },
  speaks: {
    'there is an amount': {
      map: { fields, people, steps, seats },
      finds: [{ severity: 'stop', whole: true, fix: 'record-contact' }],
    },
    'there is a budget step and no amount; that it was not published is known': {
      map: { fields: { budgetPublished: false }, people, steps: { ...steps, money: 'budget' }, seats },
      finds: [{ severity: 'stop', whole: true }],
    },
    'the talk is only planned, was with a user, or was a written question': {
      map: {
        fields,
        people: { ...people, kim: 'user-department' },
        steps,
        seats: [...seats, 'kim executor need'],
        contacts: [
          { with: ['ann'], day: '2026-05-20', status: 'planned', topics: ['budget'] },
          { with: ['ann'], day: '2026-05-01', status: 'planned', topics: ['budget'] },
          { with: ['kim'], day: '2026-05-01', topics: ['budget'] },
          { with: ['bo'], day: '2026-05-01', topics: ['budget'], writtenQuestion: true },
          { with: ['bo'], day: '2026-05-01', topics: ['price'] },
        ],
      },
      finds: [{ severity: 'stop', whole: true }],
    },
    'the approver alone is in a quiet period': {
      map: { fields, people: { ann: '', bo: { quiet: { from: null, to: null } } }, steps, seats },
      finds: [{ severity: 'stop', whole: true }],
    },
  },
});
