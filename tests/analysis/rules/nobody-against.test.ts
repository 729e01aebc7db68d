/** The rule about maps on which everybody is content. */
import { testRule } from '../ruleTester.ts';

const steps = { pick: 'selection' };
const seats = ['a initiator pick', 'b approver pick', 'c approver pick', 'd informed pick', 'e executor pick'];
const people = { a: 'champion', b: 'supporter', c: 'neutral', d: 'neutral', e: 'supporter' };

testRule('nobody-against', {
  silent: {
    'a sceptic is enough': { map: { people: { ...people, d: 'sceptic' }, steps, seats } },
    'only four stances are known': { map: { people: { ...people, d: '' }, steps, seats } },
    'the fifth with a stance has no part in it': {
      map: { people: { ...people, e: '', f: 'neutral' }, steps, seats },
    },
  },
  speaks: {
    'five stances, none against': {
      map: { people, steps, seats },
      finds: [{ severity: 'note', whole: true, fix: 'win-over' }],
    },
    'the one who is against has no part in it': {
      map: { people: { ...people, f: 'opponent' }, steps, seats },
      finds: [{ severity: 'note', whole: true }],
    },
    'five are known besides one who is not': {
      map: { people: { ...people, f: '' }, steps, seats: [...seats, 'f informed pick'] },
      finds: [{ severity: 'note', whole: true }],
    },
  },
});
