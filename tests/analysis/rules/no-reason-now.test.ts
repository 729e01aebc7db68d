/** The rule about a purchase that nothing presses. */
import { asDay } from '../../fixtures/mapBuilder.ts';
import { testRule } from '../ruleTester.ts';

const steps = { a: 'need', b: 'selection' };

testRule('no-reason-now', {
  silent: {
    'a reason, and today is the day': {
      map: { fields: { reasonNow: 'The licence ends', reasonBy: asDay('2026-05-11') }, steps },
    },
    'a reason and a day to come': {
      map: { fields: { reasonNow: 'The licence ends', reasonBy: asDay('2026-09-01') }, steps },
    },
    'there is one step only': { map: { steps: { a: 'need' } } },
  },
  speaks: {
    'neither a reason nor a day': { map: { steps }, finds: [{ severity: 'slow', whole: true, fix: 'edit-map' }] },
    'a reason without a day': {
      map: { fields: { reasonNow: 'The licence ends' }, steps },
      finds: [{ severity: 'slow', whole: true }],
    },
    'the day was yesterday': {
      map: { fields: { reasonNow: 'The licence ends', reasonBy: asDay('2026-05-10') }, steps },
      finds: [{ severity: 'slow', whole: true }],
    },
    'a day without a reason, blanks being none': {
      map: { fields: { reasonNow: '  ', reasonBy: asDay('2026-09-01') }, steps },
      finds: [{ severity: 'slow', whole: true }],
    },
  },
});
