/** The rule about those who check the work and were not heard. */
import { testRule } from '../ruleTester.ts';

const steps = { need: 'need', use: 'rollout' };
const seats = ['kim executor use', 'ray informed use', 'aud informed use'];
const quiet = { from: null, to: null };

testRule('supervisors-ignored', {
  silent: {
    'discipline inspection supervises and is never approached': {
      map: { people: { kim: 'sales met', ray: 'discipline-inspection', aud: 'it' }, steps, seats },
    },
    'nobody in an executing function was contacted': {
      map: { people: { kim: 'sales', ray: 'risk-control', aud: 'finance met' }, steps, seats },
    },
    'somebody of that function was contacted': {
      map: {
        people: { kim: 'operations met', ray: 'risk-control', aud: 'risk-control contacted' },
        steps,
        seats,
      },
    },
    'all of that function are in a quiet period': {
      map: {
        people: { kim: 'sales met', ray: { function: 'risk-control', quiet }, aud: 'it' },
        steps,
        seats,
      },
    },
    'the one who was contacted has no part in it': {
      map: { people: { kim: '', pat: 'sales met', ray: 'risk-control', aud: '' }, steps, seats },
    },
    'the supervisors have no part in it': {
      map: { people: { kim: 'marketing met', lex: 'legal' }, steps, seats: ['kim executor use'] },
    },
  },
  speaks: {
    'legal was heard, and compliance and data protection were not': {
      map: {
        people: { kim: 'sales met', ray: 'compliance', aud: 'data-protection', lex: 'legal met' },
        steps,
        seats: [...seats, 'lex informed use'],
      },
      finds: [{ severity: 'slow', people: ['aud', 'ray'] }],
    },
    'information security and staff representation do not supervise': {
      map: {
        people: { kim: 'sales met', ray: 'risk-control', aud: 'information-security', rep: 'staff-representation' },
        steps,
        seats: [...seats, 'rep informed use'],
      },
      finds: [{ severity: 'slow', people: ['ray'] }],
    },
    'one finding for all such functions': {
      map: { people: { kim: 'administration met', ray: 'risk-control', aud: 'legal identified' }, steps, seats },
      finds: [{ severity: 'slow', people: ['aud', 'ray'], fix: 'record-contact' }],
    },
    'only those not in a quiet period are named': {
      map: {
        people: { kim: 'user-department met', ray: { function: 'internal-audit', quiet }, aud: 'internal-audit' },
        steps,
        seats,
      },
      finds: [{ severity: 'slow', people: ['aud'] }],
    },
    'they come later, and it is not milder': {
      map: {
        people: { kim: 'sales met', ray: 'risk-control', aud: 'legal met' },
        steps: { need: 'need here', pick: 'selection', use: 'rollout' },
        seats,
      },
      finds: [{ severity: 'slow', people: ['ray'] }],
    },
  },
});
