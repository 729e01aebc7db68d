/** The rule about a quiet period that begins soon. */
import { BLANK_OUR_SIDE, DEFAULT_THRESHOLDS } from '../../../src/model/ourSide.ts';
import { asDay } from '../../fixtures/mapBuilder.ts';
import { testRule } from '../ruleTester.ts';

// Today is 11 May 2026; the next 14 days are the 12th to the 25th.
const from = (day: string, to: string | null = null) => ({ from: asDay(day), to: to === null ? null : asDay(to) });
const steps = { pick: 'selection', sign: 'approval' };
const seats = ['bo approver pick', 'cy approver sign', 'kim executor pick'];
const people = { bo: 'contacted', cy: '', kim: '' };

testRule('quiet-ahead', {
  silent: {
    'it begins on the fifteenth day': { map: { fields: { quiet: from('2026-05-26') }, people, steps, seats } },
    'it has begun today': { map: { fields: { quiet: from('2026-05-11') }, people, steps, seats } },
    'it began before, and who knows when': {
      map: { fields: { quiet: { from: null, to: asDay('2026-05-20') } }, people, steps, seats },
    },
    'all whom it will bind were met': {
      map: { fields: { quiet: from('2026-05-12') }, people: { ...people, bo: 'met', cy: 'aligned' }, steps, seats },
    },
    'the only one who was not met is in a quiet period of their own': {
      map: {
        fields: { quiet: from('2026-05-12') },
        people: { bo: 'met', cy: { quiet: from('2026-05-01', '2026-05-11') } },
        steps,
        seats: seats.slice(0, 2),
      },
    },
    'it binds somebody who approves nothing': {
      map: { people: { ...people, kim: { quiet: from('2026-05-12') } }, steps, seats },
    },
    'it binds an approver who was met, and the other has none': {
      map: { people: { ...people, bo: { contact: 'met', quiet: from('2026-05-12') } }, steps, seats },
    },
    'it would end before it begins': {
      map: { fields: { quiet: from('2026-05-20', '2026-05-12') }, people, steps, seats },
    },
    'our side looks less far ahead': {
      map: { fields: { quiet: from('2026-05-25') }, people, steps, seats },
      ours: { ...BLANK_OUR_SIDE, thresholds: { ...DEFAULT_THRESHOLDS, quietAheadDays: 13 } },
    },
    'those who are never approached': {
      map: {
        fields: { quiet: from('2026-05-12') },
        people: { bo: 'discipline-inspection', cy: 'tender-agency' },
        steps,
        seats: seats.slice(0, 2),
      },
    },
    'who has left approves nowhere': {
      map: {
        fields: { quiet: from('2026-05-12') },
        people: { bo: 'met', cy: 'left' },
        steps,
        seats: seats.slice(0, 2),
      },
    },
    'the approver stands off the way': {
      map: {
        fields: { quiet: from('2026-05-12'), amount: 10 },
        people: { bo: 'met', cy: '' },
        steps: { ...steps, end: 'payment' },
        links: ['pick > sign : above 10', 'pick > end'],
        seats: seats.slice(0, 2),
      },
    },
  },
  speaks: {
    'the map’s begins on the fourteenth day; contacted is not met': {
      map: { fields: { quiet: from('2026-05-25') }, people, steps, seats },
      finds: [{ severity: 'slow', people: ['bo', 'cy'], fix: 'meet' }],
    },
    'an approver’s own begins tomorrow': {
      map: { people: { ...people, cy: { quiet: from('2026-05-12', '2026-05-12') } }, steps, seats },
      finds: [{ severity: 'slow', people: ['cy'] }],
    },
    'the map’s and one of an approver are one finding': {
      map: {
        fields: { quiet: from('2026-05-20') },
        people: { bo: 'met', cy: { quiet: from('2026-05-13') }, di: { quiet: from('2026-08-01') } },
        steps,
        seats: ['bo approver pick', 'cy approver sign', 'di approver sign'],
      },
      finds: [{ severity: 'slow', people: ['cy', 'di'] }],
    },
    'a quiet period that was, and another that comes': {
      map: {
        fields: { quiet: from('2026-05-20') },
        people: { bo: { quiet: from('2026-01-01', '2026-05-10') } },
        steps,
        seats: ['bo approver pick'],
      },
      finds: [{ severity: 'slow', people: ['bo'] }],
    },
    'our side looks further ahead': {
      map: { fields: { quiet: from('2026-06-10') }, people, steps, seats },
      ours: { ...BLANK_OUR_SIDE, thresholds: { ...DEFAULT_THRESHOLDS, quietAheadDays: 30 } },
      finds: [{ severity: 'slow', people: ['bo', 'cy'] }],
    },
    'that they approve later makes it no milder': {
      map: {
        fields: { quiet: from('2026-05-12') },
        people: { bo: '' },
        steps: { need: 'need here', look: 'search', pick: 'selection' },
        seats: ['bo approver pick'],
      },
      finds: [{ severity: 'slow', people: ['bo'] }],
    },
  },
});
