/** The rule about two people who count and are at odds. */
import { asId } from '../../fixtures/mapBuilder.ts';
import { team, testRule } from '../ruleTester.ts';

const steps = { pick: 'selection', sign: 'approval' };
const seats = ['bo approver pick', 'cy approver sign'];
const relations = ['bo conflicts cy'];
const quiet = { from: null, to: null };

testRule('approvers-in-conflict', {
  silent: {
    'both were met, and our side is not recorded': {
      map: { people: { bo: 'met', cy: 'aligned' }, steps, seats, relations },
    },
    'both were met and both have somebody of ours': {
      map: {
        people: { bo: { contact: 'met', owner: asId('li') }, cy: { contact: 'met', owner: asId('li') } },
        steps,
        seats,
        relations,
      },
      ours: team(['li']),
    },
    'one of the two neither approves nor sways anybody': {
      map: { people: { bo: '', cy: '' }, steps, seats: ['bo approver pick', 'cy executor sign'], relations },
    },
    'the one who was not met is in a quiet period': {
      map: { people: { bo: 'met', cy: { quiet } }, steps, seats, relations },
    },
    'the map is in a quiet period': {
      map: { fields: { quiet }, people: { bo: 'met', cy: '' }, steps, seats, relations },
    },
  },
  speaks: {
    'contacted is not met': {
      map: { people: { bo: 'met', cy: 'contacted' }, steps, seats, relations },
      finds: [{ severity: 'slow', subject: 'bo+cy', people: ['bo', 'cy'], fix: 'meet' }],
    },
    'both were met, our side is recorded, and one has nobody of ours': {
      map: { people: { bo: { contact: 'met', owner: asId('li') }, cy: 'met' }, steps, seats, relations },
      ours: team(['li']),
      finds: [{ severity: 'slow', subject: 'bo+cy', people: ['bo', 'cy'], fix: 'assign-owner' }],
    },
    'an approver and an opinion holder, the arrow drawn the other way and twice': {
      map: {
        people: { bo: '', zoe: '' },
        steps,
        seats: ['bo approver pick'],
        relations: ['zoe conflicts bo', 'bo conflicts zoe', 'zoe sways bo'],
      },
      finds: [{ severity: 'slow', subject: 'bo+zoe', people: ['bo', 'zoe'] }],
    },
    'only the one who was met is in a quiet period': {
      map: { people: { bo: { contact: 'met', quiet }, cy: '' }, steps, seats, relations },
      finds: [{ severity: 'slow', subject: 'bo+cy', people: ['bo', 'cy'] }],
    },
  },
});
