/** The rule about an approver who is against it where no approver is for it. */
import { testRule } from '../ruleTester.ts';

const steps = { pick: 'selection', sign: 'approval' };
const seats = ['bo approver pick', 'cy approver sign'];

testRule('opposed-approver', {
  silent: {
    'nobody is against': { map: { people: { bo: 'neutral', cy: '' }, steps, seats } },
    'another approver is for us: the split speaks instead': {
      map: { people: { bo: 'opponent', cy: 'supporter' }, steps, seats },
    },
    'the one against is no approver': {
      map: { people: { bo: 'opponent', cy: '' }, steps, seats: ['bo initiator pick', 'cy approver sign'] },
    },
  },
  speaks: {
    'an opponent stops it': {
      map: { people: { bo: 'opponent', cy: 'neutral' }, steps, seats },
      finds: [{ severity: 'stop', subject: 'bo', people: ['bo'], fix: 'win-over' }],
    },
    'each is a finding of its own': {
      map: { people: { bo: 'opponent', cy: 'sceptic' }, steps, seats },
      finds: [
        { severity: 'stop', subject: 'bo', people: ['bo'] },
        { severity: 'slow', subject: 'cy', people: ['cy'] },
      ],
    },
    'somebody who is for us but approves nothing does not make it a split': {
      map: { people: { bo: 'sceptic', cy: 'champion' }, steps, seats: ['bo approver pick', 'cy initiator pick'] },
      finds: [{ severity: 'slow', subject: 'bo', people: ['bo'] }],
    },
    'two steps ahead it is one milder, and right after where we are it is not': {
      map: {
        people: { bo: 'opponent', cy: 'opponent' },
        steps: { need: 'need here', pick: 'selection', sign: 'approval' },
        seats,
      },
      finds: [
        { severity: 'stop', subject: 'bo', people: ['bo'] },
        { severity: 'slow', subject: 'cy', people: ['cy'] },
      ],
    },
  },
});
