/** The rule about people without a part in the purchase. */
import { testRule } from '../ruleTester.ts';

const steps = { pick: 'selection' };

testRule('not-placed', {
  silent: {
    'a seat off the way is a seat': {
      map: {
        fields: { amount: 10 },
        people: { a: '' },
        steps: { ...steps, b: 'budget', c: 'contract' },
        links: ['pick > b : above 10', 'pick > c'],
        seats: ['a informed b'],
      },
    },
    'a key person': { map: { people: { a: 'kp' } } },
    'both ends of a weak arrow': { map: { people: { a: '', b: '' }, relations: ['a sways b weak'] } },
    'the head of an approver sways the approver': {
      map: { people: { a: '', b: '' }, steps, seats: ['a approver pick'], relations: ['a reports-to b'] },
    },
  },
  speaks: {
    'a card that was only put on the sheet': {
      map: { people: { a: 'met finance', b: '' }, steps, seats: ['b approver pick'] },
      finds: [{ severity: 'note', subject: 'a', people: ['a'], fix: 'edit-person' }],
    },
    'being guarded, reporting to an approver or being in conflict is no part': {
      map: {
        people: { a: '', b: '', c: '', g: '', z: '' },
        steps,
        seats: ['b approver pick'],
        relations: ['g guards a', 'c reports-to b', 'z conflicts b'],
      },
      finds: [
        { severity: 'note', subject: 'a', people: ['a'] },
        { severity: 'note', subject: 'c', people: ['c'] },
        { severity: 'note', subject: 'z', people: ['z'] },
      ],
    },
  },
});
