/** The rule about an approver to whom nobody has talked. */
import { asDay } from '../../fixtures/mapBuilder.ts';
import { testRule } from '../ruleTester.ts';

const steps = { pick: 'selection', sign: 'approval' };
const seats = ['bo approver pick', 'cy approver sign'];

testRule('uncontacted-approver', {
  silent: {
    'contacted is enough': { map: { people: { bo: 'contacted', cy: 'aligned' }, steps, seats } },
    'a contact that took place, whatever level is recorded': {
      map: {
        people: { bo: 'none', cy: '' },
        steps,
        seats,
        contacts: [{ with: ['bo', 'cy'], day: '2025-01-01' }],
      },
    },
    'today is the last day of the quiet period': {
      map: { people: { bo: { quiet: { from: null, to: asDay('2026-05-11') } }, cy: 'met' }, steps, seats },
    },
    'today is the first day of the map’s quiet period': {
      map: { fields: { quiet: { from: asDay('2026-05-11'), to: null } }, people: { bo: '', cy: '' }, steps, seats },
    },
    'the step is off the way': {
      map: {
        fields: { amount: 10 },
        people: { bo: 'met', cy: '' },
        steps: { ...steps, end: 'payment' },
        links: ['pick > sign : above 10', 'pick > end'],
        seats,
      },
    },
  },
  speaks: {
    'identified only means that we know who it is': {
      map: { people: { bo: 'identified', cy: 'none' }, steps, seats },
      finds: [
        { severity: 'stop', subject: 'bo', people: ['bo'], fix: 'record-contact' },
        { severity: 'stop', subject: 'cy', people: ['cy'] },
      ],
    },
    'two seats make one finding': {
      map: { people: { bo: '' }, steps, seats: ['bo approver pick', 'bo approver sign', 'bo initiator pick'] },
      finds: [{ severity: 'stop', subject: 'bo', people: ['bo'] }],
    },
    'a planned contact, one whose day has passed and a written question do not count': {
      map: {
        people: { bo: '', cy: 'met' },
        steps,
        seats,
        contacts: [
          { with: ['bo'], day: '2026-05-11', status: 'planned' },
          { with: ['bo'], day: '2026-05-10', status: 'planned' },
          { with: ['bo'], day: '2026-05-10', writtenQuestion: true },
        ],
      },
      finds: [{ severity: 'stop', subject: 'bo', people: ['bo'] }],
    },
    'the quiet period ended yesterday': {
      map: { people: { bo: { quiet: { from: null, to: asDay('2026-05-10') } }, cy: 'met' }, steps, seats },
      finds: [{ severity: 'stop', subject: 'bo', people: ['bo'] }],
    },
    'one of two seats is due, so that it is not milder': {
      map: {
        people: { bo: '', cy: '' },
        steps: { need: 'need here', pick: 'selection', sign: 'approval', end: 'payment' },
        seats: ['bo approver pick', 'bo approver end', 'cy approver sign'],
      },
      finds: [
        { severity: 'stop', subject: 'bo', people: ['bo'] },
        { severity: 'slow', subject: 'cy', people: ['cy'] },
      ],
    },
  },
});
