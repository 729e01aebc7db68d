/** The rule about a purchase that does not pay. */
import { testRule } from '../ruleTester.ts';

const people = { bo: '', kim: '' };
const steps = { sign: 'approval' };
const seats = ['bo approver sign', 'kim executor sign'];

testRule('negative-account', {
  silent: {
    'value exceeds cost': { map: { account: ['saving large', 'money medium'] } },
    'there are lines of one kind only': { map: { account: ['money large', 'time small'] } },
    'the sizes are against it, but every line has an amount and these are for it': {
      map: { account: ['saving small 100000', 'money large 200000 once'] },
    },
    'the own account of somebody who approves nothing': {
      map: { people, steps, seats, account: ['kim saving small', 'kim learning large'] },
    },
  },
  speaks: {
    'value equals cost': {
      map: { account: ['saving medium', 'money small', 'time small'] },
      finds: [{ severity: 'stop', whole: true, fix: 'account' }],
    },
    'one line has no amount, so that the sizes are compared': {
      map: { account: ['saving small 900000', 'money large 100 once', 'change small'] },
      finds: [{ severity: 'stop', whole: true }],
    },
    'over the years set, the amounts fall short': {
      map: { fields: { accountYears: 1 }, account: ['saving small 100000', 'money large 200000 once'] },
      finds: [{ severity: 'stop', whole: true }],
    },
    'an approver’s own account, beside that of the purchase': {
      map: { people, steps, seats, account: ['saving large', 'money small', 'bo income small', 'bo change large'] },
      finds: [{ severity: 'slow', subject: 'bo', people: ['bo'], fix: 'account' }],
    },
  },
});
