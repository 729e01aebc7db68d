/** The rule about a purchase for which nobody fights. */
import { testRule } from '../ruleTester.ts';

const steps = { pick: 'selection' };
const seats = ['a initiator pick', 'b approver pick', 'c approver pick', 'd informed pick', 'e executor pick'];
const people = { a: '', b: 'supporter met', c: '', d: '', e: '' };

testRule('no-champion', {
  silent: {
    'a champion was met': { map: { people: { ...people, a: 'champion met' }, steps, seats } },
    'a champion is aligned': { map: { people: { ...people, e: 'champion aligned' }, steps, seats } },
    'only four people have a part in it': { map: { people, steps, seats: seats.slice(0, 4) } },
  },
  speaks: {
    'there is no champion': {
      map: { people, steps, seats },
      finds: [{ severity: 'slow', whole: true, fix: 'edit-person' }],
    },
    'the champion was contacted and never met': {
      map: { people: { ...people, a: 'champion contacted' }, steps, seats },
      finds: [{ severity: 'slow', whole: true }],
    },
    'nobody is for us': {
      map: { people: { ...people, b: 'sceptic large met', c: 'medium' }, steps, seats },
      finds: [{ severity: 'slow', whole: true, fix: 'edit-person' }],
    },
    'everybody is against us': {
      map: { people: { a: 'sceptic', b: 'sceptic', c: 'sceptic', d: 'opponent', e: 'sceptic large' }, steps, seats },
      finds: [{ severity: 'slow', whole: true, fix: 'edit-person' }],
    },
    'the champion has no part in it': {
      map: { people: { ...people, f: 'champion met' }, steps, seats },
      finds: [{ severity: 'slow', whole: true }],
    },
  },
});
