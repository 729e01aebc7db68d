/** The rule about contacts in a quiet period. */
import { asDay } from '../../fixtures/mapBuilder.ts';
import { testRule } from '../ruleTester.ts';

const steps = { need: 'need here', talk: 'search', pick: 'selection' };
const seats = ['bo approver pick', 'cy approver pick'];
const quiet = { from: asDay('2026-05-01'), to: asDay('2026-05-20') };

testRule('contact-in-quiet', {
  silent: {
    'the day before and the day after': {
      map: {
        people: { bo: { quiet }, cy: '' },
        steps,
        seats,
        contacts: [
          { with: ['bo'], day: '2026-04-30' },
          { with: ['bo'], day: '2026-05-21', status: 'planned' },
        ],
      },
    },
    'a written question is allowed': {
      map: {
        fields: { quiet },
        people: { bo: '', cy: '' },
        steps,
        seats,
        contacts: [{ with: ['bo'], day: '2026-05-05', writtenQuestion: true }],
      },
    },
    'planned, and its day has passed: nobody knows whether it took place': {
      map: {
        people: { bo: { quiet }, cy: '' },
        steps,
        seats,
        contacts: [{ with: ['bo'], day: '2026-05-10', status: 'planned' }],
      },
    },
    'it was with somebody who has no quiet period': {
      map: { people: { bo: { quiet }, cy: '' }, steps, seats, contacts: [{ with: ['cy'], day: '2026-05-05' }] },
    },
  },
  speaks: {
    'it took place on the first day; that the step comes later makes it no milder': {
      map: { people: { bo: { quiet }, cy: '' }, steps, seats, contacts: [{ with: ['bo', 'cy'], day: '2026-05-01' }] },
      finds: [{ severity: 'slow', subject: 'bo', people: ['bo'] }],
    },
    'one took place and one is planned for the last day': {
      map: {
        people: { bo: { quiet }, cy: '' },
        steps,
        seats,
        contacts: [
          { with: ['bo'], day: '2026-05-01' },
          { with: ['bo'], day: '2026-05-20', status: 'planned' },
        ],
      },
      finds: [{ severity: 'stop', subject: 'bo', people: ['bo'] }],
    },
    'in the map’s quiet period it concerns each, even without a part in it': {
      map: {
        fields: { quiet: { from: asDay('2026-05-11'), to: null } },
        people: { bo: '', cy: '', out: '' },
        steps,
        seats,
        contacts: [{ with: ['bo', 'out'], day: '2026-05-11', status: 'planned' }],
      },
      finds: [
        { severity: 'stop', subject: 'bo', people: ['bo'] },
        { severity: 'stop', subject: 'out', people: ['out'] },
      ],
    },
  },
});
