/** The rule about an account that others of us claim too. */
import { team, testRule } from '../ruleTester.ts';

testRule('account-contested', {
  silent: {
    'our side is not recorded': { map: { fields: { contested: true } } },
    'it is known not to be': { map: { fields: { contested: false } }, ours: team(['li']) },
    'nobody knows': { map: {}, ours: team(['li']) },
  },
  speaks: {
    'it is marked': {
      map: { fields: { contested: true } },
      ours: team(['li']),
      finds: [{ severity: 'slow', whole: true, fix: 'edit-map' }],
    },
    'it is marked, and the purchase stands at a step': {
      map: { fields: { contested: true }, steps: { need: 'need here' } },
      ours: team(['li']),
      finds: [{ severity: 'slow', whole: true }],
    },
  },
});
