/** The rule about an amount that nobody may sign. */
import { testRule } from '../ruleTester.ts';

const steps = { pick: 'selection', sign: 'approval' };
const seats = ['bo approver pick', 'cy approver sign'];
const fields = { amount: 100 };

testRule('over-authority', {
  silent: {
    'a limit equal to the amount is enough': {
      map: { fields, people: { bo: 'limit=50', cy: 'limit=100' }, steps, seats },
    },
    'somebody signs without limit': {
      map: { fields, people: { bo: 'limit=none', cy: 'limit=unlimited' }, steps, seats },
    },
    'one limit is unknown': { map: { fields, people: { bo: 'limit=50', cy: '' }, steps, seats } },
    'the amount is unknown': { map: { people: { bo: 'limit=50', cy: 'limit=none' }, steps, seats } },
    'nobody approves': { map: { fields, people: { bo: 'limit=50' }, steps, seats: ['bo initiator pick'] } },
  },
  speaks: {
    'all limits lie below, and who reaches furthest is named': {
      map: { fields, people: { bo: 'limit=50', cy: 'limit=99' }, steps, seats },
      finds: [{ severity: 'stop', people: ['cy'], fix: 'seat-somebody' }],
    },
    'several reach equally far': {
      map: {
        fields,
        people: { bo: 'limit=50', cy: 'limit=50', di: 'limit=none' },
        steps,
        seats: [...seats, 'di approver sign'],
      },
      finds: [{ severity: 'stop', people: ['bo', 'cy'] }],
    },
    'none of their own lies below every amount, nothing included': {
      map: { fields: { amount: 0 }, people: { bo: 'limit=none', cy: 'limit=none' }, steps, seats },
      finds: [{ severity: 'stop', people: ['bo', 'cy'] }],
    },
    'who could sign it sits off the way, and what lies later is not milder': {
      map: {
        fields,
        people: { bo: 'limit=50', cy: 'limit=unlimited' },
        steps: { here: 'need here', wait: 'search', pick: 'selection', sign: 'approval', end: 'payment' },
        links: ['here > wait', 'wait > pick', 'pick > sign : above 100', 'pick > end'],
        seats,
      },
      finds: [{ severity: 'stop', people: ['bo'] }],
    },
  },
});
