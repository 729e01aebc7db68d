/** The rule about an amount without an account. */
import { testRule } from '../ruleTester.ts';

testRule('no-account', {
  silent: {
    'the amount is unknown': { map: {} },
    'the account has lines of both kinds': { map: { fields: { amount: 5 }, account: ['saving small', 'time large'] } },
    'an account that is negative is still one': {
      map: { fields: { amount: 5 }, account: ['income small', 'money large'] },
    },
  },
  speaks: {
    'there is no line': { map: { fields: { amount: 5 } }, finds: [{ severity: 'note', whole: true, fix: 'account' }] },
    'there are lines of one kind': {
      map: { fields: { amount: 5 }, account: ['income small', 'saving large'] },
      finds: [{ severity: 'note', whole: true }],
    },
    'the lines belong to one person alone': {
      map: { fields: { amount: 0 }, people: { bo: '' }, account: ['bo income small', 'bo money small'] },
      finds: [{ severity: 'note', whole: true }],
    },
  },
});
