/** The rule about people who lean to a competitor. */
import { testRule } from '../ruleTester.ts';

const steps = { need: 'need here', talk: 'search', sign: 'approval' };
const seats = ['bo approver sign', 'kim executor talk'];

testRule('competitor-inside', {
  silent: {
    'nothing is known of it': { map: { people: { bo: 'opponent', kim: '' }, steps, seats } },
    'somebody who neither approves nor sways': {
      map: { people: { bo: '', kim: { competitors: [{ name: 'Ostwind', kind: 'rival' }] } }, steps, seats },
    },
    'all arrows of that person are weak, and end where nobody approves': {
      map: {
        people: { bo: '', kim: '', zoe: { competitors: [{ name: 'Ostwind', kind: 'rival' }] } },
        steps,
        seats,
        relations: ['zoe sways kim weak'],
      },
    },
  },
  speaks: {
    'an approver right here': {
      map: {
        people: { bo: { competitors: [{ name: 'Ostwind', kind: 'rival' }], stance: 'supporter' } },
        steps: { sign: 'approval here' },
        seats: ['bo approver sign'],
      },
      finds: [{ severity: 'slow', subject: 'bo', people: ['bo'], fix: 'edit-person' }],
    },
    'an approver two steps ahead, and a competitor without a name': {
      map: { people: { bo: { competitors: [{ name: '', kind: 'rival' }] }, kim: '' }, steps, seats },
      finds: [{ severity: 'note', subject: 'bo', people: ['bo'] }],
    },
    'an opinion holder who sways nobody who approves and sits nowhere': {
      map: {
        people: { bo: '', kim: '', zoe: { competitors: [{ name: 'Ostwind', kind: 'rival' }] } },
        steps,
        seats,
        relations: ['zoe sways kim'],
      },
      finds: [{ severity: 'slow', subject: 'zoe', people: ['zoe'] }],
    },
  },
});
