/** The rule about one of us who has all the contacts. */
import { team, testRule } from '../ruleTester.ts';

const people = { a: 'met', b: 'met', c: '' };
const steps = { pick: 'selection' };
const seats = ['a initiator pick', 'b approver pick', 'c executor pick'];
const byLi = { with: ['c'], day: '2026-05-01', ours: ['li'] };

testRule('one-of-ours', {
  silent: {
    'a second of ours was there': {
      map: { people, steps, seats, contacts: [byLi, { with: ['a'], day: '2026-05-02', ours: ['wu'] }] },
      ours: team(['li', 'wu']),
    },
    'only two were contacted; one without a part does not count': {
      map: {
        people: { a: 'met', b: '', c: '', out: 'met' },
        steps,
        seats,
        contacts: [byLi],
      },
      ours: team(['li', 'wu']),
    },
    'our side has one person': { map: { people, steps, seats, contacts: [byLi] }, ours: team(['li']) },
    'no contact names anybody of ours': {
      map: { people, steps, seats, contacts: [{ with: ['c'], day: '2026-05-01' }] },
      ours: team(['li', 'wu']),
    },
  },
  speaks: {
    'all contacts that name one of us name the same': {
      map: { people, steps, seats, contacts: [byLi, { with: ['a'], day: '2026-05-02' }] },
      ours: team(['li', 'wu']),
      finds: [{ severity: 'slow', whole: true, fix: 'record-contact' }],
    },
    'the colleague is only planned, or wrote a question': {
      map: {
        people,
        steps,
        seats,
        contacts: [
          byLi,
          { with: ['a'], day: '2026-06-02', status: 'planned', ours: ['wu'] },
          { with: ['a'], day: '2026-05-02', writtenQuestion: true, ours: ['wu'] },
        ],
      },
      ours: team(['li', 'wu']),
      finds: [{ severity: 'slow', whole: true }],
    },
  },
});
