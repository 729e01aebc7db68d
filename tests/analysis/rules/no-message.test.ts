/** The rule about people for whom we have no answer. */
import { testRule } from '../ruleTester.ts';

const steps = { pick: 'selection' };
const seats = ['bo approver pick', 'kim executor pick'];

testRule('no-message', {
  silent: {
    'every concern has a message': {
      map: {
        people: { bo: 'met', kim: '' },
        steps,
        seats,
        concerns: { bo: [['Who sees the data?', 'Only your own administrators.']] },
      },
    },
    'nobody was contacted and no concern is known': { map: { people: { bo: 'identified', kim: '' }, steps, seats } },
    'the person has no part in it': {
      map: { people: { bo: '', kim: '', eve: 'met', flo: '' }, steps, seats, concerns: { flo: [['Why now?']] } },
    },
  },
  speaks: {
    'contacted, and no concern is known': {
      map: { people: { bo: 'contacted', kim: '' }, steps, seats },
      finds: [{ severity: 'slow', subject: 'bo', people: ['bo'], fix: 'answer-concerns' }],
    },
    'a concern without a message, contacted or not; one finding a person': {
      map: {
        people: { bo: 'met', kim: '' },
        steps,
        seats,
        concerns: {
          bo: [
            ['Who sees the data?', 'Only your own administrators.'],
            ['What does it cost?', '  '],
          ],
          kim: [['Must I learn it?'], ['When does it start?']],
        },
      },
      finds: [
        { severity: 'slow', subject: 'bo', people: ['bo'] },
        { severity: 'slow', subject: 'kim', people: ['kim'] },
      ],
    },
    'a concern without words is none': {
      map: { people: { bo: 'met', kim: '' }, steps, seats, concerns: { bo: [[' ', 'All is well.']] } },
      finds: [{ severity: 'slow', subject: 'bo', people: ['bo'] }],
    },
    'an opinion holder without a seat': {
      map: { people: { bo: '', kim: '', zoe: 'met' }, steps, seats, relations: ['zoe sways kim weak'] },
      finds: [{ severity: 'slow', subject: 'zoe', people: ['zoe'] }],
    },
  },
});
