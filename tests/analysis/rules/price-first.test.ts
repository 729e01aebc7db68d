/** The rule about naming a price before the value. */
import { testRule } from '../ruleTester.ts';

const steps = { need: 'need', pick: 'selection', money: 'budget', paper: 'contract' };
const seats = ['ann approver need', 'bo approver pick', 'fay approver money', 'lex approver paper'];
const people = { ann: '', bo: '', fay: '', lex: '' };
const price = { with: ['fay'], day: '2026-05-01', topics: ['price'] } as const;
const quiet = { from: null, to: null };

testRule('price-first', {
  silent: {
    'no price was named': { map: { people, steps, seats } },
    'the price is only planned to be named': {
      map: { people, steps, seats, contacts: [{ ...price, day: '2026-06-01', status: 'planned' }] },
    },
    'all who approve before the budget have heard of the value': {
      map: { people, steps, seats, contacts: [price, { with: ['ann', 'bo'], day: '2026-05-02', topics: ['value'] }] },
    },
    'there is no budget or contract step on the way': {
      map: {
        people: { ann: '' },
        steps: { need: 'need', pick: 'selection' },
        seats: ['ann approver need'],
        contacts: [{ ...price, with: ['ann'] }],
      },
    },
    'those who approve come after the budget, if also before the contract': {
      map: {
        people: { bo: '', fay: '' },
        steps: { money: 'budget', pick: 'selection', paper: 'contract' },
        seats: ['fay approver money', 'bo approver pick'],
        contacts: [price],
      },
    },
    'only a link back leads from the step to the budget': {
      map: {
        people: { bo: '', fay: '' },
        steps: { money: 'budget', pick: 'selection' },
        links: ['pick > money'],
        seats: ['fay approver money', 'bo approver pick'],
        contacts: [price],
      },
    },
  },
  speaks: {
    'all who approve ahead of the budget are named at once': {
      map: { people, steps, seats, contacts: [price] },
      finds: [{ severity: 'slow', people: ['ann', 'bo'], fix: 'record-contact' }],
    },
    'those in a quiet period and those who heard are not named': {
      map: {
        people: { ...people, di: '', ed: { quiet } },
        steps,
        seats: [...seats, 'di approver pick', 'ed approver pick'],
        contacts: [price, { with: ['ann', 'di'], day: '2026-05-02', topics: ['value'] }],
      },
      finds: [{ severity: 'slow', people: ['bo'] }],
    },
    'the budget step is off the way, and the contract comes first': {
      map: {
        fields: { amount: 10 },
        people,
        steps,
        links: ['need > pick', 'pick > money : above 10', 'pick > paper : up-to 10', 'money > paper'],
        seats: ['ann initiator need', 'bo approver pick', 'fay approver money', 'lex approver paper'],
        contacts: [price],
      },
      finds: [{ severity: 'slow', people: ['bo'] }],
    },
    'a price named to somebody without a part in it is named': {
      map: { people: { ...people, out: '' }, steps, seats, contacts: [{ ...price, with: ['out'] }] },
      finds: [{ severity: 'slow', people: ['ann', 'bo'] }],
    },
  },
});
