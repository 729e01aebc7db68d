/** The rule about a date that the schedule cannot keep; the schedule itself is tested in tests/plan. */
import { BLANK_OUR_SIDE } from '../../../src/model/ourSide.ts';
import { asDay } from '../../fixtures/mapBuilder.ts';
import { testRule } from '../ruleTester.ts';

// Monday 11 May 2026. Need takes 11–22 May, selection 25 May – 19 June, contract 22 June – 10 July.
const steps = { need: 'need', pick: 'selection', paper: 'contract' };
const by = (day: string) => ({ reasonNow: 'The audit', reasonBy: asDay(day) });

testRule('date-cannot-hold', {
  silent: {
    'it ends on the day': { map: { fields: by('2026-07-10'), steps } },
    'there is no date': { map: { fields: { reasonNow: 'The audit' }, steps } },
    'the date has passed': { map: { fields: by('2026-05-10'), steps } },
    'there is no step': { map: { fields: by('2026-05-11') } },
    'all but the last is done': { map: { fields: by('2026-06-01'), steps: { ...steps, paper: 'contract here' } } },
    'they named an earlier last day': {
      map: { fields: by('2026-05-20'), steps: { need: 'need until=2026-05-13', pick: 'selection until=2026-05-20' } },
    },
    'what would end too late is off the way': {
      map: {
        fields: { ...by('2026-06-19'), amount: 10 },
        steps,
        links: ['need > pick', 'need > paper : above 100'],
      },
    },
    'our side knows that it takes less': {
      map: { fields: by('2026-05-29'), steps },
      ours: {
        ...BLANK_OUR_SIDE,
        leadTimes: {
          need: { id: 'need', days: 5 },
          selection: { id: 'selection', days: 5 },
          contract: { id: 'contract', days: 5 },
        },
      },
    },
  },
  speaks: {
    'a day short': {
      map: { fields: by('2026-07-09'), steps },
      finds: [{ severity: 'slow', steps: ['paper'], fix: 'edit-map' }],
    },
    'of each branch the last that ends too late': {
      map: {
        fields: by('2026-06-05'),
        steps: { need: 'need', sign: 'budget', try: 'pilot', end: 'custom days=1' },
        links: ['need > sign', 'need > try', 'need > end'],
      },
      // Need ends on 22 May; budget takes 25 May – 12 June, the pilot 25 May – 3 July, the end 25 May.
      finds: [{ severity: 'slow', steps: ['sign', 'try'] }],
    },
    'a step in the middle that has too little room before a last day that was named': {
      // Need ends on 22 May; selection was named for 20 May, which leaves it a day: need has to end the day before 22 May.
      map: { fields: by('2026-05-22'), steps: { need: 'need', pick: 'selection until=2026-05-20' } },
      finds: [{ severity: 'slow', steps: ['need'] }],
    },
    'a date today': {
      map: { fields: by('2026-05-11'), steps: { need: 'need days=2' } },
      finds: [{ severity: 'slow', steps: ['need'] }],
    },
    'that the steps lie ahead makes it no milder': {
      map: { fields: by('2026-07-09'), steps: { need: 'need here', pick: 'selection', paper: 'contract' } },
      finds: [{ severity: 'slow', steps: ['paper'] }],
    },
  },
});
