/** The rule about gatekeepers. */
import { testRule } from '../ruleTester.ts';

const steps = { pick: 'selection', sign: 'approval' };
const seats = ['bo approver pick', 'cy approver sign'];
const quiet = { from: null, to: null };

testRule('guarded-approver', {
  silent: {
    'the gatekeeper was contacted and is not against': {
      map: { people: { bo: '', cy: '', gil: 'contacted' }, steps, seats, relations: ['gil guards bo'] },
    },
    'the approver was contacted': {
      map: { people: { bo: 'met', cy: '', gil: 'opponent' }, steps, seats, relations: ['gil guards bo'] },
    },
    'whoever is guarded approves nothing': {
      map: { people: { bo: '', gil: '' }, steps, seats: ['bo executor pick'], relations: ['gil guards bo'] },
    },
    'the gatekeeper is in a quiet period': {
      map: { people: { bo: '', cy: '', gil: { quiet } }, steps, seats, relations: ['gil guards bo'] },
    },
    'the approver is in a quiet period': {
      map: { people: { bo: { quiet }, cy: '', gil: '' }, steps, seats, relations: ['gil guards bo'] },
    },
    'the map is in a quiet period': {
      map: { fields: { quiet }, people: { bo: '', cy: '', gil: '' }, steps, seats, relations: ['gil guards bo'] },
    },
  },
  speaks: {
    'neither was contacted; two approvers make one finding': {
      map: { people: { bo: '', cy: '', gil: 'champion' }, steps, seats, relations: ['gil guards bo', 'gil guards cy'] },
      finds: [{ severity: 'slow', subject: 'gil', people: ['gil'], fix: 'record-contact' }],
    },
    'the gatekeeper was met and is a sceptic': {
      map: { people: { bo: 'identified', cy: '', gil: 'met sceptic' }, steps, seats, relations: ['gil guards bo'] },
      finds: [{ severity: 'slow', subject: 'gil', people: ['gil'], fix: 'win-over' }],
    },
    'of two guarded approvers only one is in a quiet period': {
      map: {
        people: { bo: { quiet }, cy: '', gil: 'met opponent' },
        steps,
        seats,
        relations: ['gil guards bo', 'gil guards cy'],
      },
      finds: [{ severity: 'slow', subject: 'gil', people: ['gil'] }],
    },
  },
});
