/** The rule about a sale that hangs on one contact. */
import { testRule } from '../ruleTester.ts';

const steps = { pick: 'selection' };
const seats = ['a initiator pick', 'b approver pick', 'c executor pick'];

testRule('single-thread', {
  silent: {
    'two were contacted': { map: { people: { a: 'met', b: 'contacted', c: '' }, steps, seats } },
    'nobody was contacted': { map: { people: { a: 'identified', b: '', c: '' }, steps, seats } },
    'only two people have a part in it': {
      map: { people: { a: 'met', b: '', out: '' }, steps, seats: seats.slice(0, 2) },
    },
    'a small business': { map: { fields: { profile: 'smb' }, people: { a: 'met', b: '', c: '' }, steps, seats } },
    'one person holds all seats': {
      map: {
        people: { a: 'met', y: '', z: '' },
        steps,
        seats: ['a initiator pick', 'a approver pick'],
        relations: ['y sways a', 'z sways a'],
      },
    },
    'the map is in a quiet period': {
      map: { fields: { quiet: { from: null, to: null } }, people: { a: 'met', b: '', c: '' }, steps, seats },
    },
  },
  speaks: {
    'before any price was named': {
      map: { people: { a: 'met', b: 'identified', c: '' }, steps, seats },
      finds: [{ severity: 'slow', people: ['a'], fix: 'record-contact' }],
    },
    'once a price was named, to whomever, and however far off the step is': {
      map: {
        people: { a: 'met', b: '', c: '', out: '' },
        steps: { need: 'need here', talk: 'search', pick: 'selection' },
        seats,
        contacts: [{ with: ['out'], day: '2026-05-01', topics: ['price'] }],
      },
      finds: [{ severity: 'stop', people: ['a'] }],
    },
    'a price that is planned was not named, and those without a part do not count': {
      map: {
        people: { a: 'met', b: '', c: '', out: 'met' },
        steps,
        seats,
        contacts: [{ with: ['a'], day: '2026-05-12', status: 'planned', topics: ['price'] }],
      },
      finds: [{ severity: 'slow', people: ['a'] }],
    },
  },
});
