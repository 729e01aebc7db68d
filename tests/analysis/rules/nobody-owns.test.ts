/** The rule about people for whom nobody of ours is responsible. */
import type { OurPersonId } from '../../../src/model/ids.ts';
import { asId } from '../../fixtures/mapBuilder.ts';
import { team, testRule } from '../ruleTester.ts';

const steps = { need: 'need', sign: 'approval' };
const seats = ['ann initiator need', 'bo approver sign', 'ann executor sign'];
const owned = { owner: asId<OurPersonId>('li') };

testRule('nobody-owns', {
  silent: {
    'our side is not recorded': { map: { people: { ann: '', bo: '' }, steps, seats } },
    'everybody has somebody of ours': { map: { people: { ann: owned, bo: owned }, steps, seats }, ours: team(['li']) },
    'a step off the way': {
      map: {
        fields: { amount: 10 },
        people: { ann: '' },
        steps: { a: 'need', b: 'budget', c: 'contract' },
        links: ['a > b : above 10', 'a > c'],
        seats: ['ann informed b'],
      },
      ours: team(['li']),
    },
    'a key person without a seat and without an arrow': { map: { people: { kay: 'kp' }, steps }, ours: team(['li']) },
  },
  speaks: {
    'one finding a step': {
      map: { people: { ann: '', bo: '' }, steps, seats },
      ours: team(['li']),
      finds: [
        { severity: 'slow', subject: 'need', people: ['ann'], steps: ['need'], fix: 'assign-owner' },
        { severity: 'slow', subject: 'sign', people: ['ann', 'bo'], steps: ['sign'] },
      ],
    },
    'opinion holders without a seat on the way, in one finding': {
      map: {
        people: { ann: owned, bo: owned, zoe: '', yan: '', xia: '' },
        steps,
        seats,
        relations: ['zoe sways bo', 'yan sways xia', 'xia sways ann weak'],
      },
      ours: team(['li']),
      finds: [{ severity: 'slow', subject: '', people: ['yan', 'zoe'] }],
    },
    'an opinion holder with a seat is named at the step alone': {
      map: { people: { ann: '', bo: owned }, steps, seats: ['ann initiator need'], relations: ['ann sways bo'] },
      ours: team(['li']),
      finds: [{ severity: 'slow', subject: 'need', people: ['ann'], steps: ['need'] }],
    },
    'somebody of ours who has left is nobody': {
      map: { people: { ann: owned, bo: owned }, steps, seats: ['bo approver sign'] },
      ours: team(['wu']),
      finds: [{ severity: 'slow', subject: 'sign', people: ['bo'], steps: ['sign'] }],
    },
  },
});
