/** The rule about those who have left and are still seated. */
import { testRule } from '../ruleTester.ts';

const steps = { need: 'need', pick: 'selection', use: 'rollout' };
const fork = { fields: { amount: 10 }, steps, links: ['need > pick : above 10', 'need > use'] };

testRule('left-but-seated', {
  silent: {
    'all are still there': { map: { people: { bo: 'kp' }, steps, seats: ['bo approver pick'] } },
    'no seat, no mark, only influence and concerns': {
      map: {
        people: { bo: '', zoe: 'left opponent' },
        steps,
        seats: ['bo approver pick'],
        relations: ['zoe sways bo strong'],
        concerns: { zoe: [['Why?']] },
      },
    },
    'the only seat is off the way': { map: { ...fork, people: { bo: 'left' }, seats: ['bo approver pick'] } },
  },
  speaks: {
    'an approver’s seat': {
      map: { people: { bo: 'left' }, steps, seats: ['bo approver pick'] },
      finds: [{ severity: 'stop', subject: 'bo', people: ['bo'], fix: 'hand-over' }],
    },
    'any other seat': {
      map: {
        people: { ann: 'left', kim: 'left', lex: 'left' },
        steps,
        seats: ['ann initiator need', 'kim executor use', 'lex informed pick'],
      },
      finds: [
        { severity: 'slow', subject: 'ann', people: ['ann'], fix: 'hand-over' },
        { severity: 'slow', subject: 'kim', people: ['kim'] },
        { severity: 'slow', subject: 'lex', people: ['lex'] },
      ],
    },
    'a KP mark alone': {
      map: { people: { bo: '', kay: 'left kp' }, steps, seats: ['bo approver pick'] },
      finds: [{ severity: 'slow', subject: 'kay', people: ['kay'], fix: 'hand-over' }],
    },
    'several seats are one finding, of the graver severity': {
      map: { people: { bo: 'left kp' }, steps, seats: ['bo initiator need', 'bo approver pick', 'bo executor use'] },
      finds: [{ severity: 'stop', subject: 'bo', people: ['bo'] }],
    },
    'an approver’s seat off the way does not make it graver': {
      map: { ...fork, people: { bo: 'left' }, seats: ['bo approver pick', 'bo informed use'] },
      finds: [{ severity: 'slow', subject: 'bo', people: ['bo'] }],
    },
    'a KP whose only seat is off the way': {
      map: { ...fork, people: { bo: 'left kp' }, seats: ['bo approver pick'] },
      finds: [{ severity: 'slow', subject: 'bo', people: ['bo'] }],
    },
    'that the step comes later makes it no milder': {
      map: {
        people: { bo: 'left', kim: 'left' },
        steps: { need: 'need here', pick: 'selection', sign: 'approval', use: 'rollout' },
        seats: ['bo approver sign', 'kim executor use'],
      },
      finds: [
        { severity: 'stop', subject: 'bo', people: ['bo'] },
        { severity: 'slow', subject: 'kim', people: ['kim'] },
      ],
    },
    'quiet or not': {
      map: {
        fields: { quiet: { from: null, to: null } },
        people: { bo: 'left discipline-inspection' },
        steps,
        seats: ['bo approver pick'],
      },
      finds: [{ severity: 'stop', subject: 'bo', people: ['bo'] }],
    },
  },
});
