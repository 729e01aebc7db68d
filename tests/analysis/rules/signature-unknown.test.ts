/** The rule about not knowing who may sign. */
import { testRule } from '../ruleTester.ts';

const steps = { pick: 'selection', sign: 'approval' };
const seats = ['bo approver pick', 'cy approver sign'];
const fields = { amount: 100 };

testRule('signature-unknown', {
  silent: {
    'somebody may sign it': { map: { fields, people: { bo: 'met', cy: 'limit=100' }, steps, seats } },
    'somebody signs without limit': { map: { fields, people: { bo: 'met', cy: 'limit=unlimited' }, steps, seats } },
    'all limits are known': { map: { fields, people: { bo: 'met limit=5', cy: 'limit=none' }, steps, seats } },
    'no approver was contacted': { map: { fields, people: { bo: 'identified', cy: '' }, steps, seats } },
    'the amount is unknown': { map: { people: { bo: 'met', cy: '' }, steps, seats } },
  },
  speaks: {
    'those whose limit is unknown are named in one finding': {
      map: { fields, people: { bo: 'met', cy: '' }, steps, seats },
      finds: [{ severity: 'slow', people: ['bo', 'cy'], fix: 'edit-person' }],
    },
    'the one contacted has a limit that is too low': {
      map: { fields, people: { bo: 'contacted limit=99', cy: '' }, steps, seats },
      finds: [{ severity: 'slow', people: ['cy'] }],
    },
    'who may sign it sits off the way': {
      map: {
        fields,
        people: { bo: 'met', cy: 'limit=unlimited' },
        steps: { ...steps, end: 'payment' },
        links: ['pick > sign : above 100', 'pick > end'],
        seats,
      },
      finds: [{ severity: 'slow', people: ['bo'] }],
    },
  },
});
